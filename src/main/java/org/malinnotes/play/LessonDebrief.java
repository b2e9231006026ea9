package org.malinnotes.play;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.malinnotes.engine.Guess;
import org.malinnotes.lesson.Counted;
import org.malinnotes.story.Decision;
import org.malinnotes.story.Document;
import org.malinnotes.story.DocumentId;
import org.malinnotes.story.Ending;
import org.malinnotes.story.Lesson;
import org.malinnotes.story.Option;
import org.malinnotes.story.Scene;

/** The short debrief of a pupil: the line beside the record, what could not be known, the work. */
final class LessonDebrief {
  private final LessonLine line;
  private final List<Block> blocks = new ArrayList<>();

  private LessonDebrief(LessonLine line) {
    this.line = line;
  }

  static List<Block> blocks(LessonLine line) {
    LessonDebrief debrief = new LessonDebrief(line);
    debrief.write();
    return debrief.blocks;
  }

  private void write() {
    blocks.add(new Block.Rule(List.of("Your line beside the record"), true));
    line.state().counted().forEach(this::decision);
    Untold untold = Untold.of(line.turns(), line.lesson().decisions().size());
    for (Ending ending : untold.endings()) {
      EndingBasis.whole(line.story(), ending)
          .ifPresent(why -> blocks.add(new Block.Prose("**" + ending.title() + "**  \n" + why)));
    }
    if (line.revealsNow()) {
      untold.instead().forEach(hour -> blocks.addAll(LateReveal.one(line.desk(), hour)));
    }
    blocks.addAll(LessonScoreView.blocks(line));
    if (!line.lesson().exit().isBlank()) {
      blocks.add(new Block.Rule(List.of("A question to leave with"), false));
      blocks.add(new Block.Prose("**" + line.markdown(List.of(line.lesson().exit())) + "**"));
    }
  }

  private void decision(Counted counted) {
    Lesson.Round round = counted.round();
    Scene scene = line.story().scene(round.scene());
    Decision decision = scene.decision().orElseThrow();
    Option own = decision.option(counted.taken().option()).orElseThrow();
    blocks.add(new Block.Prose("**" + scene.title() + "**, " + scene.date().inWords()));
    StringBuilder text = new StringBuilder("- You ordered: ").append(own.label());
    decision
        .decided()
        .ifPresent(
            decided ->
                text.append("\n- It was decided: ")
                    .append(decided.id().equals(own.id()) ? "the same." : decided.label()));
    if (line.lesson().evidence() && counted.taken().evidence() != null) {
      text.append("\n- You named: ").append(named(scene, own, counted.taken().evidence()));
    }
    if (line.lesson().forecast() && counted.taken().guess() != null) {
      text.append("\n- You guessed: ")
          .append(counted.taken().guess().accept(new Guessed(decision)));
    }
    blocks.add(new Block.Prose(text.toString()));
    if (line.revealsNow() && !isLast(round) && own.departure() != null) {
      // At its reveal the reasons would have told of the decisions that followed.
      blocks.add(new Block.Prose(Departing.whole(line.story(), own.departure())));
    }
    told("What was misread, or could not be known.", round.misperception());
    told("Where the leadership wavered.", round.wavering());
  }

  /** The documents named, each with how it bears on the order. */
  private String named(Scene scene, Option own, List<DocumentId> named) {
    if (named.isEmpty()) {
      return "no document";
    }
    return named.stream()
        .map(line.story()::document)
        .map(document -> document.title() + " (" + bears(document, scene, own) + ")")
        .collect(Collectors.joining("; "));
  }

  private static String bears(Document document, Scene scene, Option own) {
    Optional<Document.Bearing> bearing = document.bearing(scene.id());
    if (bearing.filter(it -> it.speaksFor().contains(own.id())).isPresent()) {
      return "speaks for it";
    }
    return bearing.filter(it -> it.against().contains(own.id())).isPresent()
        ? "speaks against it"
        : "does not bear on it";
  }

  private boolean isLast(Lesson.Round round) {
    return line.lesson().decisions().indexOf(round) == line.lesson().decisions().size() - 1;
  }

  private void told(String heading, List<String> paragraphs) {
    if (!paragraphs.isEmpty()) {
      blocks.add(new Block.Prose("*" + heading + "* " + line.markdown(paragraphs)));
    }
  }

  private record Guessed(Decision decision) implements Guess.Visitor<String> {
    @Override
    public String sure(Guess.Sure guess) {
      Option option = decision.option(guess.option()).orElseThrow();
      boolean same = decision.decided().map(Option::id).equals(Optional.of(option.id()));
      return (same ? "what was decided" : option.label().replaceFirst("[.]$", ""))
          + " ("
          + guess.percent()
          + " percent sure)";
    }

    @Override
    public String knew(Guess.Knew guess) {
      return "nothing, since you knew";
    }
  }
}
