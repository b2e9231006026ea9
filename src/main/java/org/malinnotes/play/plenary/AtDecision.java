package org.malinnotes.play.plenary;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.malinnotes.engine.Choice;
import org.malinnotes.engine.Foresight;
import org.malinnotes.engine.Prose;
import org.malinnotes.engine.Values;
import org.malinnotes.lesson.Draft;
import org.malinnotes.lesson.Tally;
import org.malinnotes.play.Block;
import org.malinnotes.story.Document;
import org.malinnotes.story.DocumentId;
import org.malinnotes.story.Scene;

/** The screens from a decision's documents to its order. */
final class AtDecision {
  private final Room room;
  private final Scene scene;
  private final List<Choice> choices;
  private final Draft draft;

  /**
   * At a decision.
   *
   * @param draft what has been counted there
   */
  AtDecision(Room room, Scene scene, List<Choice> choices, Draft draft) {
    this.room = room;
    this.scene = scene;
    this.choices = choices;
    this.draft = draft;
  }

  void onto(Reel reel) {
    documents(reel);
    reel.add(SlideKind.QUESTION, question(), room.isAside() ? aside() : "");
    if (room.lesson().forecast() && !room.isAside()) {
      forecast(reel);
    }
    vote(reel);
    new Argument(choices, draft.votes()).onto(reel);
  }

  /** The question, and the options as cards. */
  List<Block> question() {
    return List.of(Room.heading(asked()), Counts.cards(choices));
  }

  private String asked() {
    return room.decision(scene.id()).question();
  }

  private static String aside() {
    return "Off the record. Enter goes on to a vote; type `return` to go back to the record.";
  }

  private void documents(Reel reel) {
    List<DocumentId> offered = scene.documents();
    if (offered.isEmpty()) {
      return;
    }
    List<Block.Options.Line> lines = new ArrayList<>();
    for (DocumentId id : offered) {
      Document document = room.story().document(id);
      lines.add(
          new Block.Options.Line(
              "" + (lines.size() + 1), document.title() + " *(" + document.kind() + ")*", null));
    }
    reel.add(
        SlideKind.DOCUMENTS,
        Stream.concat(
                Stream.of(Room.heading("On the desk")),
                lines.stream().map(line -> new Block.Options(List.of(line))))
            .toList(),
        "Enter shows them one after another. Type `read 2` for one alone, `skip` for none.");
    Values values = room.line().state().game().values();
    for (DocumentId id : offered) {
      reel.add(SlideKind.DOCUMENTS, document(room.story().document(id), values), "");
    }
  }

  private List<Block> document(Document document, Values values) {
    return List.of(
        Room.heading(document.title()),
        new Block.Prose("*" + document.kind() + " · written " + document.written().inWords() + "*"),
        new Block.Prose(room.markdown(Prose.shown(document.text(), values))));
  }

  private void forecast(Reel reel) {
    String bands =
        Foresight.bands(choices.size()).stream()
            .map(String::valueOf)
            .collect(Collectors.joining(", "));
    List<Block> blocks = new ArrayList<>();
    blocks.add(Room.heading("In silence: what did " + room.chair(scene) + " order?"));
    if (draft.forecast().isEmpty()) {
      blocks.add(
          new Block.Prose(
              "On your answer sheet: one letter, and how sure you are, in percent: "
                  + bands
                  + ". If you already knew, write so."));
    } else {
      // How many for which would tell everybody before the vote what most expect.
      blocks.add(new Block.Prose("**" + keyed() + "** What they say is shown with the record."));
    }
    blocks.add(Counts.guesses(choices));
    reel.add(
        SlideKind.FORECAST,
        blocks,
        draft.forecast().isEmpty()
            ? "To keep a tally, type `"
                + Example.of("forecast", choices)
                + "`. Without one, Enter goes on."
            : draft.sure().isEmpty()
                ? "How many of each were sure, 90 or more? Type `sure 2 1 …`, or Enter to go on."
                : "Enter goes on to the vote.");
  }

  private String keyed() {
    int guesses = new Tally(draft.forecast()).sum();
    return (guesses == 1 ? "1 forecast is" : guesses + " forecasts are")
        + " keyed in"
        + (draft.sure().isEmpty() ? "." : ", " + new Tally(draft.sure()).sum() + " of them sure.");
  }

  private void vote(Reel reel) {
    boolean voted = !draft.votes().isEmpty();
    reel.add(
        SlideKind.VOTE,
        List.of(
            Room.heading("Vote: " + asked()),
            voted ? Counts.voted(choices, draft.votes()) : Counts.cards(choices)),
        voted
            ? Counts.sum(choices, draft.votes()) + ". Wrong? Type it again. Enter goes on."
            : "Key the tally in by option: `" + Example.of("vote", choices) + "`.");
  }
}
