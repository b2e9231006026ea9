package org.malinnotes.workbench;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

/** Gathers what differs between two versions of something, and puts it in one sentence. */
final class ChangeWords {
  /** More names than these are counted. */
  private static final int MOST = 4;

  private final List<String> changed = new ArrayList<>();
  private final List<String> added = new ArrayList<>();
  private final List<String> gone = new ArrayList<>();

  /** Notes a part under its name if the two versions differ in it. */
  <T> ChangeWords part(String name, T before, T now, Function<T, ? extends Object> part) {
    if (!Objects.equals(part.apply(before), part.apply(now))) {
      changed.add(name);
    }
    return this;
  }

  /** Notes what differs between two lists of things with names, each told by its name. */
  <K, T> ChangeWords named(
      Map<K, T> before, Map<K, T> now, Function<K, String> name, Details<K, T> details) {
    Set<K> all = new LinkedHashSet<>(before.keySet());
    all.addAll(now.keySet());
    for (K key : all) {
      T old = before.get(key);
      T fresh = now.get(key);
      if (old == null) {
        added.add(name.apply(key));
      } else if (fresh == null) {
        gone.add(name.apply(key));
      } else if (!old.equals(fresh)) {
        details.note(this, key, old, fresh);
      }
    }
    return this;
  }

  /** Says in which of its parts a thing differs. */
  interface Details<K, T> {
    void note(ChangeWords words, K key, T before, T now);
  }

  /** Notes something that differs. */
  void changed(String name) {
    changed.add(name);
  }

  boolean isEmpty() {
    return changed.isEmpty() && added.isEmpty() && gone.isEmpty();
  }

  /** Such as: the text and the label of mend-it changed; sing is new. */
  String sentence() {
    List<String> clauses = new ArrayList<>();
    clause(clauses, changed, "changed", "changed");
    clause(clauses, added, "is new", "are new");
    clause(clauses, gone, "is gone", "are gone");
    return String.join("; ", clauses);
  }

  private static void clause(List<String> clauses, List<String> names, String one, String many) {
    if (!names.isEmpty()) {
      clauses.add(list(names) + " " + (names.size() == 1 ? one : many));
    }
  }

  private static String list(List<String> names) {
    int last = names.size() - 1;
    if (last >= MOST) {
      return String.join(", ", names.subList(0, MOST - 1))
          + " and "
          + (names.size() - MOST + 1)
          + " more";
    }
    return last == 0
        ? names.get(0)
        : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
  }
}
