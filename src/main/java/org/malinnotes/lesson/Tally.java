package org.malinnotes.lesson;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A count by hands or cards: a number for every option of a decision, in the story's order.
 *
 * @param counts none negative
 */
public record Tally(List<Integer> counts) {
  /** Keeps the list as it is now. */
  public Tally {
    counts = List.copyOf(counts);
  }

  /** How many were counted in all. */
  public int sum() {
    return counts.stream().mapToInt(Integer::intValue).sum();
  }

  /** Whether nobody was counted. */
  public boolean isEmpty() {
    return sum() == 0;
  }

  /** The options that most chose: more than one for a tie, none if nobody was counted. */
  public List<Integer> most() {
    return having(counts.stream().mapToInt(Integer::intValue).max().orElse(0));
  }

  /** The options that fewest chose, among those that anybody chose. */
  public List<Integer> fewest() {
    return having(counts.stream().mapToInt(Integer::intValue).filter(n -> n > 0).min().orElse(0));
  }

  /** The options that most chose but for {@link #most}: none if nobody chose another. */
  public List<Integer> second() {
    List<Integer> most = most();
    int second =
        IntStream.range(0, counts.size())
            .filter(option -> !most.contains(option))
            .map(counts::get)
            .max()
            .orElse(0);
    return having(second);
  }

  /**
   * How far a class was split into two camps, which is what it can argue about, 0 to 1: twice the
   * share of the second strongest option. 1 is one half against the other, 0 is one mind; a class
   * scattered evenly over four options comes to a half.
   */
  public double split() {
    if (isEmpty()) {
      return 0;
    }
    int strongest = most().get(0);
    int second =
        most().size() > 1
            ? counts.get(strongest)
            : second().stream().findFirst().map(counts::get).orElse(0);
    return 2.0 * second / sum();
  }

  private List<Integer> having(int count) {
    return count == 0
        ? List.of()
        : IntStream.range(0, counts.size()).filter(i -> counts.get(i) == count).boxed().toList();
  }
}
