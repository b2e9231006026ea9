package org.malinnotes.play;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.malinnotes.text.Nearest;

/**
 * Finds what a typed word means: a whole name first, then the start of a name or of a word in it.
 */
public final class Finder {
  private Finder() {}

  /**
   * Looks a word up.
   *
   * @param names what each thing is called, in the order to list them
   */
  public static <T> Found<T> find(String typed, Map<String, T> names) {
    String wanted = Fold.of(typed);
    List<String> starting = new ArrayList<>();
    for (String name : names.keySet()) {
      String folded = Fold.of(name);
      if (folded.equals(wanted)) {
        return new Found.One<>(names.get(name));
      }
      if (folded.startsWith(wanted) || folded.contains(" " + wanted)) {
        starting.add(name);
      }
    }
    if (wanted.isEmpty() || starting.isEmpty()) {
      return new Found.None<>(Nearest.to(wanted, words(names)).orElse(""));
    }
    return distinct(starting, names);
  }

  private static <T> Found<T> distinct(List<String> starting, Map<String, T> names) {
    long meanings = starting.stream().map(names::get).distinct().count();
    return meanings == 1
        ? new Found.One<>(names.get(starting.get(0)))
        : new Found.Several<>(List.copyOf(starting));
  }

  private static List<String> words(Map<String, ?> names) {
    List<String> words = new ArrayList<>();
    for (String name : names.keySet()) {
      words.add(name);
      words.addAll(List.of(Fold.of(name).split("[ ,.()-]+")));
    }
    return words;
  }
}
