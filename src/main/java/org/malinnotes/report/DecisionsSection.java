package org.malinnotes.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.malinnotes.engine.Taken;
import org.malinnotes.story.Decision;
import org.malinnotes.story.Departure;
import org.malinnotes.story.Option;
import org.malinnotes.story.Scene;

/** Every order given, beside what was decided. */
final class DecisionsSection {
  private DecisionsSection() {}

  static Optional<Section> of(Ground ground) {
    List<String> text =
        ByChapter.text(ground, (taken, mark) -> decision(ground, taken, mark), false);
    return text.isEmpty()
        ? Optional.empty()
        : Optional.of(Section.prose("decisions", "Decision by decision", text));
  }

  private static List<String> decision(Ground ground, Taken taken, String mark) {
    Scene scene = ground.scene(taken);
    List<String> text = new ArrayList<>();
    text.add(mark + " " + scene.date().inWords() + ": " + scene.title());
    String who = ground.severalChairs() ? ground.seat(scene).name() + ". " : "";
    text.add("*" + who + ground.decision(taken).question() + "*");
    if (ground.closed()) {
      text.add("**You ordered:** " + ground.option(taken).label());
    } else if (ground.decision(taken).counterfactual()) {
      text.add("**You ordered:** " + ground.option(taken).label());
      text.add("This hour never came: nothing was decided in it, and nothing is counted.");
    } else {
      text.addAll(compared(ground, taken));
    }
    return text;
  }

  private static List<String> compared(Ground ground, Taken taken) {
    Decision decision = ground.decision(taken);
    Option own = ground.option(taken);
    List<String> text = new ArrayList<>();
    if (own.isDecided()) {
      text.add("**You ordered, and so it was decided:** " + own.label());
    } else {
      text.add("**You ordered:** " + own.label());
      decision.decided().ifPresent(decided -> text.add("**Decided:** " + decided.label()));
      text.add(Standings.of(ground, own));
      Optional.ofNullable(own.departure()).map(one -> departure(ground, one)).ifPresent(text::add);
      if (!taken.decidedOpen()) {
        text.add("What was decided was no longer open to you here; nothing is counted.");
      }
    }
    text.addAll(HistorianNotes.of(ground, taken));
    text.addAll(ground.citing().quotations(decision.record()));
    return text;
  }

  private static String departure(Ground ground, Departure departure) {
    String lead =
        switch (departure.kind()) {
          case ABSORBED -> "**History swallows it.** ";
          case DETOUR -> "**A detour from the record began here.** ";
          case BRANCH -> "**Here the line left the record.** ";
        };
    return lead + ground.citing().because(departure.because());
  }
}
