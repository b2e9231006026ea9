package org.malinnotes.workbench.ink;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.malinnotes.engine.Setup;
import org.malinnotes.story.Because;
import org.malinnotes.story.Chapter;
import org.malinnotes.story.Decision;
import org.malinnotes.story.Dispatch;
import org.malinnotes.story.DocumentId;
import org.malinnotes.story.Ending;
import org.malinnotes.story.Option;
import org.malinnotes.story.Scene;
import org.malinnotes.story.Story;

/** Counts, beside the knots written, what they cannot say. */
final class LeftOut {
  private final Story story;
  private final Setup setup;
  private final Map<String, Integer> counts = new LinkedHashMap<>();
  private final Set<DocumentId> documents = new HashSet<>();

  LeftOut(Story story, Setup setup) {
    this.story = story;
    this.setup = setup;
  }

  void chapter(Chapter chapter) {
    if (!setup.alone()) {
      int onward = (int) chapter.exits().stream().filter(exit -> exit.to() != null).count();
      count("accounts of how matters stand between chapters", onward);
    }
  }

  void scene(Scene scene) {
    if (scene.dispatch() != null && scene.dispatch().accept(new Delivered())) {
      count("dispatches between chairs", 1);
    }
    if (setup.holds(scene.seat())) {
      documents.addAll(scene.documents());
      because(scene.because());
      scene.decision().ifPresent(this::decision);
    }
  }

  private void decision(Decision decision) {
    count("pieces of hindsight told at a chapter's end", decision.hindsight().isEmpty() ? 0 : 1);
    if (!decision.counterfactual()) {
      count("questions of historian mode: evidence and forecast", 1);
    }
    count("questions for discussion", 1);
    for (Option option : decision.options()) {
      count("citations behind options", option.cite().size());
      count("standings of options to the record", 1);
      count("reasons shown while an option is closed", option.unavailable() == null ? 0 : 1);
      because(option.departure() == null ? null : option.departure().because());
    }
  }

  void ending(Ending ending) {
    count("outcomes in the ledger", ending.outcomes().size());
    because(ending.because());
  }

  /** What was counted, with what belongs to the whole story: each kind, in the order of meeting. */
  List<String> inWords() {
    count("documents to read before an order", documents.size());
    count("dates from which a document is known to a chair", knownDates());
    count(
        "meters",
        (int) story.variables().values().stream().filter(it -> it.isMeterOf(setup.held())).count());
    count("people to look up", story.people().size());
    count("terms of the glossary", story.glossary().size());
    count("events of the timeline", story.timeline().size());
    count("maps", story.maps().size());
    count("scores", 4);
    List<String> words = new ArrayList<>();
    counts.forEach((what, number) -> words.add(what + ": " + number));
    return List.copyOf(words);
  }

  private int knownDates() {
    return documents.stream().mapToInt(id -> story.document(id).known().size()).sum();
  }

  private void because(@Nullable Because because) {
    count("reasons why a departure or an ending is plausible", because == null ? 0 : 1);
  }

  private void count(String what, int number) {
    if (number > 0) {
      counts.merge(what, number, Integer::sum);
    }
  }

  /** Whether a dispatch goes to a chair that is held. */
  private final class Delivered implements Dispatch.Visitor<Boolean> {
    @Override
    public Boolean sent(Dispatch.Sent dispatch) {
      return dispatch.knownTo().stream().anyMatch(setup::holds);
    }

    @Override
    public Boolean withheld(Dispatch.Withheld dispatch) {
      return false;
    }
  }
}
