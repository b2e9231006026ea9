package org.malinnotes.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.malinnotes.story.Ending;
import org.malinnotes.story.Measure;
import org.malinnotes.story.Outcome;
import org.malinnotes.story.Story;

/**
 * The outcomes of a line against the record.
 *
 * @param rows one for each measure, human cost first
 */
public record Ledger(List<Row> rows) {
  /**
   * One measure.
   *
   * @param fact what had happened by the date of the ending
   * @param closeness 1 for the same place on the scale as the record, 0 for the far end; empty for
   *     human cost, which is never traded against anything
   */
  public record Row(
      Measure measure, Outcome outcome, Measure.Fact fact, OptionalDouble closeness) {}

  /** The ledger of an ending reached with these values: the measures that the ending gives. */
  public static Ledger of(Story story, Ending ending, Values values) {
    List<Row> rows = new ArrayList<>();
    story.measures().stream()
        .sorted(Comparator.comparing((Measure measure) -> !measure.cost()))
        .forEach(
            measure ->
                outcome(measure, ending, values)
                    .ifPresent(outcome -> rows.add(row(measure, outcome, ending))));
    return new Ledger(List.copyOf(rows));
  }

  private static Optional<Outcome> outcome(Measure measure, Ending ending, Values values) {
    Optional<Outcome> outcome =
        ending.outcomes().stream()
            .filter(given -> given.measure().equals(measure.id()))
            .filter(given -> Truth.of(given.when(), values))
            .findFirst();
    if (outcome.isEmpty() && measure.concerns(ending.date())) {
      throw new StoryFaultException(
          "the ending " + ending.id().value() + " says nothing of " + measure.id().value());
    }
    return outcome;
  }

  private static Row row(Measure measure, Outcome outcome, Ending ending) {
    Measure.Fact fact = measure.factAt(ending.date());
    return new Row(measure, outcome, fact, closeness(measure, outcome, fact));
  }

  /** How near an outcome comes to what had happened, as a row of the ledger says it. */
  public static OptionalDouble closeness(Measure measure, Outcome outcome, Measure.Fact fact) {
    if (measure.cost() || fact.value() == null || measure.scale().size() < 2) {
      return OptionalDouble.empty();
    }
    int apart = Math.abs(measure.rank(outcome.value()) - measure.rank(fact.value()));
    return OptionalDouble.of(1 - (double) apart / (measure.scale().size() - 1));
  }

  /** The mean closeness as 0 to 100, rounded; empty if no measure has one. */
  public OptionalInt score() {
    OptionalDouble mean =
        rows.stream()
            .filter(row -> row.closeness().isPresent())
            .mapToDouble(row -> row.closeness().getAsDouble())
            .average();
    return mean.isPresent()
        ? OptionalInt.of((int) Math.round(100 * mean.getAsDouble()))
        : OptionalInt.empty();
  }
}
