package org.malinnotes.format;

import java.util.AbstractList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A list that is made when it is first used. */
final class LazyList<T> extends AbstractList<T> {
  private final Supplier<List<T>> maker;
  private @Nullable List<T> made;

  LazyList(Supplier<List<T>> maker) {
    this.maker = maker;
  }

  @Override
  public T get(int index) {
    return made().get(index);
  }

  @Override
  public int size() {
    return made().size();
  }

  private List<T> made() {
    List<T> list = made;
    if (list == null) {
      list = maker.get();
      made = list;
    }
    return list;
  }
}
