package org.malinnotes.lesson.figures;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.malinnotes.engine.Guess;
import org.malinnotes.engine.Taken;
import org.malinnotes.lesson.Ballot;
import org.malinnotes.lesson.Counted;
import org.malinnotes.lesson.Course;
import org.malinnotes.lesson.Opened;
import org.malinnotes.lesson.Pupil;
import org.malinnotes.story.Decision;
import org.malinnotes.story.DocumentId;
import org.malinnotes.story.Lesson;
import org.malinnotes.story.Letter;
import org.malinnotes.story.Option;
import org.malinnotes.story.Scene;

/** Counts what a class did at one decision. */
final class RoundCount {
  private final Course course;
  private final Lesson.Round round;
  private final Scene scene;
  private final List<Answered> answered = new ArrayList<>();

  RoundCount(Course course, Lesson.Round round, List<Pupil> pupils) {
    this.course = course;
    this.round = round;
    this.scene = course.engine().story().scene(round.scene());
    for (Pupil pupil : pupils) {
      pupil.state().counted().stream()
          .filter(counted -> counted.round().scene().equals(round.scene()))
          .map(Counted::taken)
          .forEach(taken -> answered.add(new Answered(pupil, taken)));
    }
  }

  RoundFigures figures(int number, List<Ballot> ballots) {
    return new RoundFigures(
        number,
        round,
        scene,
        answered.size(),
        options(),
        knowing(answered),
        sureAndWrong(),
        round.documents().stream().map(this::document).toList(),
        ways(),
        ballot(ballots));
  }

  private List<OptionFigures> options() {
    List<OptionFigures> options = new ArrayList<>();
    for (Option option : decision().options()) {
      List<Answered> ordered =
          answered.stream().filter(one -> one.taken().option().equals(option.id())).toList();
      List<Answered> guessed = answered.stream().filter(one -> one.guessed(option)).toList();
      options.add(
          new OptionFigures(
              Letter.of(options.size()),
              option,
              ordered.stream().map(one -> one.pupil().name()).toList(),
              knowing(ordered),
              guessed.size(),
              (int) guessed.stream().filter(Answered::isSure).count()));
    }
    return List.copyOf(options);
  }

  /** Where no forecast was asked for, nobody said anything. */
  private int knowing(List<Answered> some) {
    return course.lesson().forecast() ? (int) some.stream().filter(Answered::knew).count() : 0;
  }

  /** Nobody where nothing was decided, as in a story that is still being written. */
  private List<Certain> sureAndWrong() {
    List<Certain> wrong = new ArrayList<>();
    if (decision().decided().isEmpty()) {
      return List.of();
    }
    for (Answered one : answered) {
      one.guess()
          .filter(guess -> one.isSure())
          .flatMap(guess -> decision().option(guess.option()))
          .filter(option -> !option.isDecided())
          .ifPresent(
              option ->
                  wrong.add(new Certain(one.pupil(), option, one.guess().orElseThrow().percent())));
    }
    return List.copyOf(wrong);
  }

  private DocumentFigures document(DocumentId id) {
    List<Answered> citing = answered.stream().filter(one -> one.cited(id)).toList();
    return new DocumentFigures(
        course.engine().story().document(id),
        (int) answered.stream().filter(one -> hasOpened(one.pupil(), id)).count(),
        citing.size(),
        citing.stream()
            .filter(one -> !hasOpened(one.pupil(), id))
            .map(one -> one.pupil().name())
            .toList());
  }

  /** Here or at an earlier decision: a paper may lie on the desk twice. */
  private boolean hasOpened(Pupil pupil, DocumentId document) {
    return course.lesson().decisions().stream()
        .limit(course.lesson().decisions().indexOf(round) + 1L)
        .anyMatch(earlier -> pupil.run().opened().contains(new Opened(earlier.scene(), document)));
  }

  private Ways ways() {
    Map<Way, Integer> ways = new EnumMap<>(Way.class);
    for (Answered one : answered) {
      ways.merge(Way.of(decision().option(one.taken().option()).orElseThrow()), 1, Integer::sum);
    }
    return new Ways(
        ways.getOrDefault(Way.AS_DECIDED, 0),
        ways.getOrDefault(Way.OTHERWISE, 0),
        ways.getOrDefault(Way.LEFT, 0));
  }

  /** The last ballot at the decision that was counted over its options. */
  private @Nullable Ballot ballot(List<Ballot> ballots) {
    return ballots.stream()
        .filter(ballot -> ballot.at().equals(round.scene()))
        .flatMap(ballot -> ballot.along(decision().optionIds()).stream())
        .reduce((first, last) -> last)
        .orElse(null);
  }

  private Decision decision() {
    return scene.decision().orElseThrow();
  }

  private record Answered(Pupil pupil, Taken taken) {
    Optional<Guess.Sure> guess() {
      return Calibration.sure(taken);
    }

    boolean guessed(Option option) {
      return guess().filter(guess -> guess.option().equals(option.id())).isPresent();
    }

    boolean isSure() {
      return guess().filter(guess -> guess.percent() >= Certain.LEAST).isPresent();
    }

    boolean knew() {
      return taken.guess() != null && guess().isEmpty();
    }

    boolean cited(DocumentId document) {
      return taken.evidence() != null && taken.evidence().contains(document);
    }
  }
}
