package org.malinnotes.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** The rounds of one contender: how much each got done, and in what time. */
final class Rounds {
  private final List<Round> rounds = new ArrayList<>();

  private record Round(double amount, Timed took) {
    double wall() {
      return amount / took.wall();
    }

    double processor() {
      return amount / took.processor();
    }
  }

  /** One more round. */
  void add(double amount, Timed took) {
    rounds.add(new Round(amount, took));
  }

  /** Microseconds for each unit. */
  Median micros() {
    return Median.of(each(round -> 1e6 / round.wall()));
  }

  /** How much a second. */
  Median rate() {
    return Median.of(each(Round::wall));
  }

  /** How many times as much a second as the other, round by round; and by processor time. */
  String times(Rounds other) {
    return Median.ratio(each(Round::wall), other.each(Round::wall))
        + " x, by processor time "
        + Median.ratio(each(Round::processor), other.each(Round::processor))
        + " x";
  }

  /** How many times as long for each unit as the other, round by round; and by processor time. */
  String timesAsLong(Rounds other) {
    return other.times(this);
  }

  private double[] each(ToDoubleFunction<Round> value) {
    return rounds.stream().mapToDouble(value).toArray();
  }
}
