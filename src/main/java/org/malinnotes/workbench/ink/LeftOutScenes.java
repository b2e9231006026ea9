package org.malinnotes.workbench.ink;

import java.util.HashSet;
import java.util.Set;
import org.malinnotes.engine.Setup;
import org.malinnotes.story.Decision;
import org.malinnotes.story.Dispatch;
import org.malinnotes.story.DocumentId;
import org.malinnotes.story.Option;
import org.malinnotes.story.Scene;

/** Counts what the knots of scenes cannot say. */
final class LeftOutScenes {
  private final Setup setup;
  private final Tally tally;
  private final Set<DocumentId> documents = new HashSet<>();

  LeftOutScenes(Setup setup, Tally tally) {
    this.setup = setup;
    this.tally = tally;
  }

  /** The documents of the scenes told, each once. */
  Set<DocumentId> documents() {
    return documents;
  }

  void scene(Scene scene) {
    if (scene.dispatch() != null) {
      scene.dispatch().accept(new Posted());
    }
    if (setup.holds(scene.seat())) {
      documents.addAll(scene.documents());
      tally.count("people named as present", scene.present().size());
      LeftOut.because(scene.because(), tally);
      LeftOut.basis(scene.basis(), tally);
      LeftOut.text(scene.text(), tally);
      scene.decision().ifPresent(this::decision);
    } else {
      scene.decision().ifPresent(it -> tally.count("reasons of history's hand", it.reply().size()));
    }
  }

  private void decision(Decision decision) {
    tally.one("pieces of hindsight told at a chapter's end", !decision.hindsight().isEmpty());
    tally.one("decisions scored against the record", !decision.counterfactual());
    tally.one("questions of historian mode: evidence and forecast", !decision.counterfactual());
    tally.one("questions for discussion", !decision.discussion().isEmpty());
    LeftOut.text(decision.reveal(), tally);
    LeftOut.text(decision.analogy(), tally);
    decision.options().forEach(this::option);
  }

  private void option(Option option) {
    tally.count("citations behind options", option.cite().size());
    tally.count("people named as urging an option", option.by().size());
    tally.count("standings of options to the record", 1);
    tally.one("reasons shown while an option is closed", option.unavailable() != null);
    LeftOut.because(option.departure() == null ? null : option.departure().because(), tally);
    LeftOut.text(option.text(), tally);
  }

  /** Counts what goes, or does not go, to a chair that is held. */
  private final class Posted implements Dispatch.Visitor<Void> {
    @Override
    public Void sent(Dispatch.Sent dispatch) {
      tally.one("dispatches between chairs", dispatch.knownTo().stream().anyMatch(setup::holds));
      return null;
    }

    @Override
    public Void withheld(Dispatch.Withheld dispatch) {
      tally.count("reasons why nothing is sent", 1);
      return null;
    }
  }
}
