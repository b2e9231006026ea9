package org.malinnotes.play.plenary;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.malinnotes.engine.Choice;
import org.malinnotes.lesson.ClassLine;
import org.malinnotes.lesson.Course;
import org.malinnotes.lesson.Draft;
import org.malinnotes.lesson.Move;
import org.malinnotes.lesson.Sitting;
import org.malinnotes.lesson.Stage;
import org.malinnotes.story.SceneId;

/**
 * A plenary lesson under way. Immutable: a typed line leads to a new session. It touches neither
 * the terminal nor any file nor the clock.
 */
public final class PlenarySession {
  private final Room room;
  private final Sitting sitting;
  private final Deck deck;

  /** Shown in front of the lesson's own screen until Enter. */
  private final @Nullable Slide front;

  /** Whether the teacher has been told what going back over the last order means. */
  private final boolean warned;

  private PlenarySession(
      Room room, Sitting sitting, Deck deck, @Nullable Slide front, boolean warned) {
    this.room = room;
    this.sitting = sitting;
    this.deck = deck;
    this.front = front;
    this.warned = warned;
  }

  /**
   * A lesson that goes on where it stands, as far as its moves hold; begun anew if there are none.
   *
   * @throws org.malinnotes.engine.StoryFaultException if an unchecked story leads nowhere
   */
  public static PlenarySession of(Course course, Sitting sitting) {
    ClassLine line = ClassLine.of(course, sitting.moves());
    boolean whole = line.taken() == sitting.moves().size();
    Sitting held = whole ? sitting : sitting.upTo(line.taken());
    Room room = new Room(course, line, held.moves());
    Draft draft = Drafts.holding(room, held.draft());
    Deck deck = Deck.of(room, draft);
    int screen = Math.min(held.screen(), deck.last());
    return new PlenarySession(room, held.with(draft).at(screen), deck, null, false);
  }

  /** Which of a lesson's moves no longer hold, as paragraphs for the teacher; empty if all do. */
  public static Optional<String> lost(Course course, Sitting sitting) {
    ClassLine line = ClassLine.of(course, sitting.moves());
    return line.lost()
        .map(why -> Losses.words(course.engine().story(), sitting.moves(), line.taken(), why));
  }

  /** Where the lesson stands, with a screen of it: plain text in parts, without its title. */
  public List<String> status(Slide slide) {
    return List.of(
        slide.part().name() + ", until minute " + slide.part().until(),
        "minute " + sitting.seconds() / 60 + " of " + room.lesson().minutes());
  }

  /** What is to be shown now. */
  public Slide shown() {
    return front == null ? deck.get(sitting.screen()) : front;
  }

  /** The lesson as it is to be kept. */
  public Sitting sitting() {
    return sitting;
  }

  /** The lesson's title. */
  public String title() {
    return room.lesson().title();
  }

  /** Whether something else stands in front of the lesson's own screen. */
  public boolean isCovered() {
    return front != null;
  }

  /** With so many more seconds used. */
  public PlenarySession after(int seconds) {
    return new PlenarySession(room, sitting.after(seconds), deck, front, warned);
  }

  /** With a few words in front until Enter. */
  public PlenarySession saying(String words) {
    return covered(Fronts.words(this, words));
  }

  /** With a message in front until Enter, of paragraphs. */
  public PlenarySession telling(List<String> paragraphs) {
    return covered(Fronts.message(this, paragraphs));
  }

  /** Whether the clock stands still. */
  public boolean isPaused() {
    return shown().kind() == SlideKind.PAUSE;
  }

  /** Whether the screen shown is the same as in another session, whatever stands on it. */
  public boolean isAtSamePlaceAs(PlenarySession other) {
    return sitting.moves().size() == other.sitting.moves().size()
        && sitting.screen() == other.sitting.screen()
        && Objects.equals(front, other.front);
  }

  /** Whether this is what another session is once nothing stands in front of it any more. */
  public boolean isUncoveredOf(PlenarySession other) {
    return front == null
        && sitting.moves().size() == other.sitting.moves().size()
        && sitting.screen() == other.sitting.screen();
  }

  /** What can be typed first on a line. */
  public static List<String> words() {
    return List.copyOf(Cue.byWord().keySet());
  }

  PlenarySession covered(Slide other) {
    return new PlenarySession(room, sitting, deck, other, false);
  }

  /** What a line means; empty for none of the commands. */
  public Optional<Cue> cue(String line) {
    return Typing.of(line, shown().kind()).cue();
  }

  /** Takes a line. */
  public Reply handle(String line) {
    Typing typing = Typing.of(line, shown().kind());
    return typing
        .cue()
        .map(cue -> Cues.run(this, cue, typing.rest()))
        .orElseGet(() -> Reply.say(this, typing.fault()));
  }

  Room room() {
    return room;
  }

  PlenarySession uncovered() {
    return new PlenarySession(room, sitting, deck, null, false);
  }

  PlenarySession forewarned() {
    return new PlenarySession(room, sitting, deck, null, true);
  }

  boolean isForewarned() {
    return warned;
  }

  /** The lesson's own screen. */
  Slide own() {
    return deck.get(sitting.screen());
  }

  boolean isFirst() {
    return sitting.screen() == 0;
  }

  boolean isLast() {
    return sitting.screen() == deck.last();
  }

  PlenarySession at(int screen) {
    return new PlenarySession(room, sitting.at(screen), deck, null, false);
  }

  /** Whether a screen of a kind comes after this one and none came before it. */
  boolean isBefore(SlideKind kind) {
    return deck.first(kind) > sitting.screen();
  }

  /** At the first screen of a kind since the last move; here if there is none. */
  PlenarySession at(SlideKind kind) {
    int first = deck.first(kind);
    return first < 0 ? uncovered() : at(first);
  }

  PlenarySession with(Draft draft) {
    Sitting counted = sitting.with(draft);
    return new PlenarySession(room, counted, Deck.of(room, draft), null, false);
  }

  /** With a move that the course takes. */
  PlenarySession with(Move move) {
    List<Move> moves = new ArrayList<>(room.moves());
    moves.add(move);
    Room further =
        new Room(room.course(), room.line().with(room.course(), move), List.copyOf(moves));
    return new PlenarySession(
        further, sitting.with(move), Deck.of(further, Draft.EMPTY), null, false);
  }

  /** Before the last move, at its vote: the forecasts stay, the votes are asked for again. */
  PlenarySession withoutLast() {
    int kept = room.moves().size() - 1;
    Draft draft =
        room.last()
            .map(ballot -> new Draft(ballot.forecast(), ballot.sure(), List.of()))
            .orElse(Draft.EMPTY);
    return of(room.course(), sitting.upTo(kept).with(draft)).at(SlideKind.VOTE);
  }

  /** The options at the decision at hand; none when the last is over. */
  List<Choice> choices() {
    return room.line().state().stage() == Stage.OVER
        ? List.of()
        : room.course().engine().choices(room.line().state().game());
  }

  SceneId scene() {
    return room.line().state().game().scene();
  }

  boolean isAside() {
    return room.line().state().stage() == Stage.ASIDE;
  }
}
