package org.malinnotes.workbench.export;

import org.jspecify.annotations.Nullable;
import org.malinnotes.story.Decision;
import org.malinnotes.story.Departure;
import org.malinnotes.story.Option;

/** Writes decisions and their options. */
final class DecisionExport {
  private final Pen pen;

  private DecisionExport(Pen pen) {
    this.pen = pen;
  }

  static void write(Pen pen, Decision decision) {
    pen.string("question", decision.question());
    pen.word("weight", decision.weight());
    pen.bool("counterfactual", decision.counterfactual());
    pen.objects("options", decision.options(), new DecisionExport(pen)::option);
    pen.objects(
        "reply",
        decision.reply(),
        reply -> {
          pen.when(reply.when());
          pen.id("option", Declared.option(decision, reply.option()));
          pen.string("because", reply.because());
        });
    pen.quotations("record", decision.record());
    pen.text("reveal", decision.reveal());
    pen.text("analogy", decision.analogy());
    pen.text("hindsight", decision.hindsight());
    pen.string("discussion", decision.discussion());
  }

  private void option(Option option) {
    pen.id("id", option.id());
    pen.string("label", option.label());
    pen.word("standing", option.standing());
    pen.objects(
        "by",
        option.by(),
        person -> {
          pen.id("id", person);
          pen.string("name", pen.story().person(person).name());
        });
    pen.cite(option.cite());
    pen.when(option.when());
    pen.string("unavailable", option.unavailable());
    pen.effects("effects", option.effects());
    pen.text("text", option.text());
    departure(option.departure());
    RouteExport.write(pen, option.route());
  }

  private void departure(@Nullable Departure departure) {
    if (departure == null) {
      pen.string("departure", null);
      return;
    }
    pen.object(
        "departure",
        () -> {
          pen.word("kind", departure.kind());
          pen.because("because", departure.because());
          pen.scene("rejoin", departure.rejoin());
        });
  }
}
