package org.malinnotes.lesson;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.malinnotes.engine.Engine;
import org.malinnotes.engine.GameState;
import org.malinnotes.engine.Phase;
import org.malinnotes.engine.RecordCourse;
import org.malinnotes.engine.Taken;
import org.malinnotes.engine.Turn;
import org.malinnotes.story.Ending;
import org.malinnotes.story.Lesson;
import org.malinnotes.story.Option;
import org.malinnotes.story.SceneId;

/** One step of a lesson, from an event to where the next answer is wanted. */
final class Passage implements LessonEvent.Visitor<LessonTurn> {
  private final Engine engine;
  private final Lesson lesson;
  private final OnRecord record;
  private final List<Counted> counted;
  private final List<LessonHappening> happenings = new ArrayList<>();
  private GameState game;
  private @Nullable SceneId answered;

  /** A step from a state. */
  Passage(Engine engine, Lesson lesson, OnRecord record, LessonState state) {
    this(engine, lesson, record, state.counted(), state.game());
  }

  private Passage(
      Engine engine, Lesson lesson, OnRecord record, List<Counted> counted, GameState game) {
    this.engine = engine;
    this.lesson = lesson;
    this.record = record;
    this.counted = new ArrayList<>(counted);
    this.game = game;
  }

  /** The first step, from the turn with which the line opens. */
  static LessonTurn begin(Engine engine, Lesson lesson, OnRecord record, Turn opening) {
    return new Passage(engine, lesson, record, List.of(), opening.state()).goOn(opening);
  }

  LessonTurn step(LessonEvent event) {
    return event.accept(this);
  }

  @Override
  public LessonTurn play(LessonEvent.Play event) {
    boolean counts = atRound();
    SceneId at = game.scene();
    answered = at;
    Turn turn = unwanted(engine.step(game, event.event()), counts);
    if (asks(turn)) {
      show(turn);
      return new LessonTurn(state(Stage.ROUND), List.copyOf(happenings));
    }
    if (counts) {
      counted.add(new Counted(lesson.decisions().get(counted.size()), taken(turn.state(), at)));
    }
    return goOn(turn);
  }

  @Override
  public LessonTurn goBack(LessonEvent.GoBack event) {
    return allMet() ? over() : goOn(back(null));
  }

  /** Answers with nothing what the lesson does not ask. */
  private Turn unwanted(Turn asked, boolean counts) {
    Turn turn = asked;
    while (asks(turn) && !(counts && wants(turn.state().phase()))) {
      show(turn);
      turn = engine.step(game, RecordCourse.nothing(game.phase()));
    }
    return turn;
  }

  private static boolean asks(Turn turn) {
    Phase phase = turn.state().phase();
    return phase == Phase.EVIDENCE || phase == Phase.FORECAST;
  }

  private boolean wants(Phase question) {
    return question == Phase.EVIDENCE ? lesson.evidence() : lesson.forecast();
  }

  private static Taken taken(GameState state, SceneId at) {
    return state.line().stream()
        .filter(taken -> taken.byPlayer() && taken.scene().equals(at))
        .reduce((first, last) -> last)
        .orElseThrow();
  }

  /** Goes on from a turn to where an answer is wanted. */
  private LessonTurn goOn(Turn begun) {
    Turn turn = begun;
    while (true) {
      show(turn);
      if (allMet() && (game.away() == null || game.phase() == Phase.ENDED)) {
        return over();
      }
      if (game.phase() == Phase.ENDED) {
        turn = back(engine.story().ending(game.ending()));
      } else if (atRound()) {
        return new LessonTurn(state(Stage.ROUND), List.copyOf(happenings));
      } else if (passesBy()) {
        turn = back(null);
      } else {
        Optional<Option> decided = engine.asDecided(game);
        if (decided.isEmpty()) {
          return new LessonTurn(state(Stage.ASIDE), List.copyOf(happenings));
        }
        answered = null;
        turn = RecordCourse.ordered(engine, game, decided.get());
      }
    }
  }

  private void show(Turn turn) {
    game = turn.state();
    Sieve sieve = new Sieve(engine, lesson, counted.size(), game, answered, passesBy());
    turn.happenings().forEach(happening -> happenings.addAll(happening.accept(sieve)));
  }

  /**
   * The turn with which the record comes to the next decision. What goes by between the decision
   * before and that one is told, for a line that was left has not come through it.
   */
  private Turn back(@Nullable Ending ending) {
    answered = null;
    Lesson.Round next = lesson.decisions().get(counted.size());
    happenings.add(new LessonHappening.WentBack(next, ending));
    List<Turn> turns = record.to(next.scene());
    turns.subList(after(turns), turns.size() - 1).forEach(this::show);
    return turns.get(turns.size() - 1);
  }

  /** The first of the record's turns after the decision that was met last. */
  private int after(List<Turn> turns) {
    if (counted.isEmpty()) {
      return 0;
    }
    SceneId before = counted.get(counted.size() - 1).round().scene();
    int last = turns.size() - 1;
    int at = 0;
    while (at < last && !turns.get(at).state().scene().equals(before)) {
      at++;
    }
    return Math.min(at + 1, last);
  }

  private LessonTurn over() {
    happenings.add(new LessonHappening.DecisionsOver(lesson.afterwards(), leftAtLast()));
    return new LessonTurn(state(Stage.OVER), List.copyOf(happenings));
  }

  /** Whether the last order left the record's scenes. */
  private boolean leftAtLast() {
    Taken last = counted.get(counted.size() - 1).taken();
    return engine
        .story()
        .scene(last.scene())
        .decision()
        .flatMap(decision -> decision.option(last.option()))
        .map(Option::departure)
        .filter(departure -> departure.leavesRecord())
        .isPresent();
  }

  private LessonState state(Stage stage) {
    return new LessonState(stage, game, counted.size(), List.copyOf(counted));
  }

  private boolean allMet() {
    return counted.size() == lesson.decisions().size();
  }

  private boolean atRound() {
    return !allMet() && lesson.decisions().get(counted.size()).scene().equals(game.scene());
  }

  /**
   * Whether the line is on the record's scenes beyond the decision whose turn it is: back from a
   * detour that led around it.
   */
  private boolean passesBy() {
    if (allMet() || game.away() != null || game.phase() == Phase.ENDED) {
      return false;
    }
    return !record.meets(game.scene(), lesson.decisions().get(counted.size()).scene());
  }
}
