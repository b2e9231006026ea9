package org.malinnotes.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.malinnotes.diagnostic.ReferenceCode;
import org.malinnotes.story.Ending;
import org.malinnotes.story.Measure;
import org.malinnotes.story.Outcome;
import org.malinnotes.story.Story;

/** Outcomes name measures of the story and values of their scales. */
final class MeasureReferences {
  private final Story story;
  private final Findings findings;
  private final Known measures;
  private final Map<String, MissingName> missing = new LinkedHashMap<>();
  private final Map<String, NoValue> noValues = new LinkedHashMap<>();

  private MeasureReferences(Story story, Findings findings) {
    this.story = story;
    this.findings = findings;
    this.measures = new Known("measure", story.measures().stream().map(Measure::id).toList());
  }

  static void check(Story story, Findings findings) {
    MeasureReferences rules = new MeasureReferences(story, findings);
    for (int i = 0; i < story.measures().size(); i++) {
      rules.facts(story.measures().get(i), Where.story().to("measures", i));
    }
    story.endings().values().forEach(rules::ending);
    rules.missing.values().forEach(name -> name.report(findings));
    rules.noValues.values().forEach(rules::report);
  }

  private void facts(Measure measure, Where where) {
    for (int i = 0; i < measure.facts().size(); i++) {
      fact(measure, measure.facts().get(i).value(), Facts.place(where, measure, i).to("value"));
    }
  }

  private void fact(Measure measure, @Nullable String value, Where where) {
    if (measure.cost() && value != null) {
      findings.add(
          ReferenceCode.UNKNOWN_VALUE,
          where,
          "human cost on the record is told, not placed on a scale",
          "leave out the value and keep the text");
    } else if (!measure.cost()) {
      value(measure, value, where);
    }
  }

  private void ending(Ending ending) {
    for (int i = 0; i < ending.outcomes().size(); i++) {
      Outcome outcome = ending.outcomes().get(i);
      Where where = Where.part("ending", ending.id()).to("outcomes", i);
      Measure measure = measure(outcome);
      if (measure == null) {
        String name = outcome.measure().value();
        missing
            .computeIfAbsent(
                name,
                any ->
                    new MissingName(ReferenceCode.UNKNOWN_MEASURE, "measure", measures.help(name)))
            .at(name, where.to("measure"));
      } else {
        value(measure, outcome.value(), where.to("value"));
      }
    }
  }

  private @Nullable Measure measure(Outcome outcome) {
    return story.measures().stream()
        .filter(measure -> measure.id().equals(outcome.measure()))
        .findFirst()
        .orElse(null);
  }

  private void value(Measure measure, @Nullable String value, Where where) {
    List<String> values =
        measure.cost() ? Outcome.COSTS : measure.scale().stream().map(Measure.Level::id).toList();
    if (value == null || !values.contains(value)) {
      noValues
          .computeIfAbsent(
              measure.id().value() + " " + value,
              any -> new NoValue(measure, value, values, new ArrayList<>()))
          .uses()
          .add(where);
    }
  }

  private void report(NoValue found) {
    String measure = "the measure " + found.measure().id().value();
    findings.add(
        ReferenceCode.UNKNOWN_VALUE,
        found.uses().get(0),
        found.value() == null
            ? measure + " does not say what happened"
            : measure + " has no value " + found.value() + MissingName.times(found.uses().size()),
        "one of " + String.join(", ", found.values()),
        Where.part("measure", found.measure().id()).to("scale"),
        "its values are here");
  }

  /** A value that a measure does not have, told once, wherever else it stands. */
  private record NoValue(
      Measure measure, @Nullable String value, List<String> values, List<Where> uses) {}
}
