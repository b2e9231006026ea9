package org.malinnotes.play;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.malinnotes.engine.Engine;
import org.malinnotes.engine.Event;
import org.malinnotes.engine.GameState;
import org.malinnotes.engine.Phase;
import org.malinnotes.engine.Turn;
import org.malinnotes.save.Attempt;
import org.malinnotes.save.Resumption;
import org.malinnotes.save.RevealMode;
import org.malinnotes.save.SaveFile;
import org.malinnotes.save.SaveKeeper;
import org.malinnotes.save.SavedLine;

/**
 * A game under way. Immutable: a typed line leads to a new session. It touches neither the terminal
 * nor any file; what it wants of them it asks for in its {@link Reaction}.
 */
public final class PlaySession {
  private final Engine engine;
  private final SaveFile save;
  private final List<Turn> turns;
  private final boolean kept;

  private PlaySession(Engine engine, SaveFile save, List<Turn> turns, boolean kept) {
    this.engine = engine;
    this.save = save;
    this.turns = turns;
    this.kept = kept;
  }

  /** A game just opened. */
  public static PlaySession begin(Engine engine, SaveFile save, Turn opening) {
    return new PlaySession(engine, save, List.of(opening), true);
  }

  /** A saved game that goes on. */
  public static PlaySession resume(Engine engine, Resumption resumption) {
    return new PlaySession(engine, resumption.save(), resumption.turns(), true);
  }

  /** The same game where nothing is kept: it offers no command that would keep anything. */
  public PlaySession unkept() {
    return new PlaySession(engine, save, turns, false);
  }

  /** The game as it is to be saved. */
  public SaveFile save() {
    return save;
  }

  /** How the game stands. */
  public GameState state() {
    return turns.get(turns.size() - 1).state();
  }

  /** What to show at the start of a new game. */
  public List<Block> opening() {
    return Showing.turn(desk(), turns.get(0));
  }

  /** What to show when a saved game goes on. */
  public List<Block> recap() {
    return Recap.blocks(desk());
  }

  /** The words that could stand after those typed: commands first, then their arguments. */
  public List<String> completions(List<String> before) {
    return Completions.after(this, before);
  }

  /** The whole line as it was shown, for a transcript. */
  public List<Block> transcript() {
    List<Block> blocks = new ArrayList<>();
    for (Turn turn : turns) {
      blocks.addAll(Showing.turn(desk(), turn));
    }
    return blocks;
  }

  /**
   * What to type so that the line follows the record: the number of what was decided, or an answer
   * that claims nothing. Empty when the line has ended or the record cannot be followed here.
   */
  public Optional<String> asDecided() {
    return switch (state().phase()) {
      case ORDER -> Orders.decided(engine, state());
      case EVIDENCE -> Optional.of("none");
      case FORECAST -> Optional.of("knew");
      case ENDED -> Optional.empty();
    };
  }

  /** Takes a typed line: an order, an answer, or a command. */
  public Reaction handle(String line) {
    if (line.isBlank()) {
      return Reaction.say(this, List.of());
    }
    Typed typed = Typed.of(line);
    return switch (state().phase()) {
      case ORDER -> typed.number() >= 0 ? act(Orders.give(desk(), typed)) : command(typed);
      case EVIDENCE ->
          Questions.evidence(desk(), line).map(this::act).orElseGet(() -> command(typed));
      case FORECAST ->
          Questions.forecast(desk(), line).map(this::act).orElseGet(() -> command(typed));
      case ENDED -> typed.number() >= 0 ? Orders.late(this) : command(typed);
    };
  }

  private Reaction act(Meant meant) {
    return meant.event().map(this::take).orElseGet(() -> Reaction.say(this, meant.why()));
  }

  Desk desk() {
    return new Desk(engine, turns, save.reveal() == RevealMode.NOW);
  }

  /** Whether the game is kept somewhere, as most are. */
  boolean isKept() {
    return kept;
  }

  Engine engine() {
    return engine;
  }

  /** Takes an event that the engine does not refuse. */
  Reaction take(Event event) {
    Turn turn = engine.step(state(), event);
    List<Turn> more = new ArrayList<>(turns);
    more.add(turn);
    SaveFile before =
        save.scenes().isEmpty() ? SaveKeeper.seen(engine.story(), save, turns.get(0)) : save;
    SaveFile after =
        SaveKeeper.after(engine.story(), before, state().scene(), event, turn, save.saved());
    PlaySession next = new PlaySession(engine, after, List.copyOf(more), kept);
    List<Block> blocks = new ArrayList<>(Showing.turn(next.desk(), turn));
    if (next.state().phase() == Phase.ENDED) {
      blocks.addAll(new ScoreView().show(next.desk(), ""));
      blocks.addAll(
          Answers.notice(
              "`debrief` lays the whole line beside the record; `rewind` goes back to a decision;"
                  + " `quit` leaves."));
    }
    return new Reaction(next, blocks, List.of(new Request.Autosave(false)));
  }

  /** Goes back to the first so many events of the line; the rest stays in the save. */
  Reaction rewindTo(int events) {
    return resumed(save.rewound(events));
  }

  /** Goes on with another line of the save. */
  Reaction goOn(SavedLine line) {
    return resumed(save.resume(line.number()));
  }

  /**
   * Plays a line again and goes on with it. The story may have changed since that line was played:
   * it then goes on, as a line of its own, from the last order that holds.
   */
  private Reaction resumed(SaveFile changed) {
    Attempt<Resumption> attempt = Resumption.of(engine, changed);
    if (attempt.result().isEmpty()) {
      return Reaction.say(this, attempt.problems().get(0).message());
    }
    Resumption resumption = attempt.result().get();
    PlaySession next = new PlaySession(engine, resumption.save(), resumption.turns(), kept);
    List<Block> blocks = new ArrayList<>();
    resumption.messages().forEach(told -> blocks.addAll(Answers.notice(told)));
    blocks.addAll(
        Answers.notice(
            "You are on line "
                + next.save().active()
                + " now. Nothing is lost: `lines` lists them all."));
    blocks.addAll(Showing.look(next.desk()));
    return new Reaction(next, blocks, List.of(new Request.Autosave(false)));
  }

  private Reaction command(Typed typed) {
    return Finder.find(typed.word(), Command.byWord())
        .accept(
            new Found.Visitor<>() {
              @Override
              public Reaction one(Command meant) {
                return Commands.run(PlaySession.this, meant, typed.rest());
              }

              @Override
              public Reaction several(List<String> names) {
                return Reaction.say(PlaySession.this, Answers.several(names));
              }

              @Override
              public Reaction none(String suggestion) {
                return Reaction.say(
                    PlaySession.this,
                    Answers.unknown("command", typed.word(), suggestion)
                        + " Type a number, or `help`.");
              }
            });
  }
}
