package org.malinnotes.format;

import java.util.AbstractMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A map that is made when it is first used. */
final class LazyMap<K, V> extends AbstractMap<K, V> {
  private final Supplier<Map<K, V>> maker;
  private @Nullable Map<K, V> made;

  LazyMap(Supplier<Map<K, V>> maker) {
    this.maker = maker;
  }

  @Override
  public Set<Entry<K, V>> entrySet() {
    return made().entrySet();
  }

  @Override
  public @Nullable V get(@Nullable Object key) {
    return made().get(key);
  }

  @Override
  public boolean containsKey(@Nullable Object key) {
    return made().containsKey(key);
  }

  private Map<K, V> made() {
    Map<K, V> map = made;
    if (map == null) {
      map = maker.get();
      made = map;
    }
    return map;
  }
}
