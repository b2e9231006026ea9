package org.malinnotes.workbench.graph;

import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import org.malinnotes.story.Seat;

/** One letter for each chair. */
final class Initials {
  private Initials() {}

  /** The first letter of each surname, or numbers from 1 where two would be the same. */
  static List<String> of(List<Seat> seats) {
    List<String> letters = seats.stream().map(seat -> initial(seat.name())).toList();
    return new HashSet<>(letters).size() == letters.size()
        ? letters
        : IntStream.rangeClosed(1, seats.size()).mapToObj(Integer::toString).toList();
  }

  private static String initial(String name) {
    String surname = name.strip().substring(name.strip().lastIndexOf(' ') + 1);
    return surname.isEmpty() ? "" : Character.toString(surname.codePointAt(0));
  }
}
