package org.malinnotes.lesson.figures;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.malinnotes.engine.Taken;
import org.malinnotes.lesson.Ballot;
import org.malinnotes.lesson.Counted;
import org.malinnotes.lesson.Opened;
import org.malinnotes.lesson.Pupil;
import org.malinnotes.story.Decision;
import org.malinnotes.story.DocumentId;
import org.malinnotes.story.Lesson;
import org.malinnotes.story.OptionId;
import org.malinnotes.story.Scene;

/**
 * One decision of a lesson, over a class.
 *
 * @param number from 1
 * @param met how many pupils decided it
 * @param options in the story's order
 * @param knew how many said that they already knew what was decided
 * @param sureAndWrong in the order of the pupils
 * @param documents those the lesson offers, in its order
 * @param ways how the orders stand to the record's scenes
 * @param ballot what the class answered in plenary; null if it did not
 */
public record RoundFigures(
    int number,
    Lesson.Round round,
    Scene scene,
    int met,
    List<OptionFigures> options,
    int knew,
    List<Certain> sureAndWrong,
    List<DocumentFigures> documents,
    Ways ways,
    @Nullable Ballot ballot) {

  /** The decision. */
  public Decision decision() {
    return scene.decision().orElseThrow();
  }

  /** The figures of what was decided; empty where nothing was. */
  public Optional<OptionFigures> decided() {
    return options.stream().filter(option -> option.option().isDecided()).findFirst();
  }

  /** The figures of an option; empty for one of another decision. */
  public Optional<OptionFigures> option(OptionId id) {
    return options.stream().filter(option -> option.option().id().equals(id)).findFirst();
  }

  /** What a pupil answered here; empty for one who did not come so far. */
  public Optional<Taken> taken(Pupil pupil) {
    return pupil.state().counted().stream()
        .filter(counted -> counted.round().scene().equals(scene.id()))
        .map(Counted::taken)
        .findFirst();
  }

  /** The documents that a pupil opened here, in the order of opening. */
  public List<DocumentId> opened(Pupil pupil) {
    return pupil.run().opened().stream()
        .filter(opened -> opened.at().equals(scene.id()))
        .map(Opened::document)
        .toList();
  }

  /** How the pupils' orders fall on the options; those of the plenary if there are no pupils. */
  public Spread orders() {
    return met == 0 && ballot != null
        ? new Spread(ballot.votes())
        : new Spread(options.stream().map(option -> option.ordered().size()).toList());
  }

  /** The same without the orders of those who said that they knew what was decided. */
  public Spread unknowing() {
    return met == 0
        ? orders()
        : new Spread(
            options.stream().map(option -> option.ordered().size() - option.knowing()).toList());
  }

  /** The same for what they thought was decided. */
  public Spread guesses() {
    return met == 0 && ballot != null
        ? new Spread(ballot.forecast())
        : new Spread(options.stream().map(OptionFigures::guessed).toList());
  }

  /** How many were sure and wrong, of as many as {@link #guesses} counts. */
  public int confidentErrors() {
    if (met > 0 || ballot == null) {
      return sureAndWrong.size();
    }
    int wrong = 0;
    if (decided().isEmpty()) {
      return 0;
    }
    for (int place = 0; place < ballot.sure().size(); place++) {
      wrong += options.get(place).option().isDecided() ? 0 : ballot.sure().get(place);
    }
    return wrong;
  }

  /** The decision as the plenary alone took it, whatever single pupils did. */
  public RoundFigures together() {
    List<OptionFigures> bare =
        options.stream()
            .map(one -> new OptionFigures(one.letter(), one.option(), List.of(), 0, 0, 0))
            .toList();
    return new RoundFigures(
        number, round, scene, 0, bare, 0, List.of(), documents, new Ways(0, 0, 0), ballot);
  }

  /** How many answers were counted, by files or by hands. */
  public int answers() {
    return Math.max(orders().total(), guesses().total());
  }
}
