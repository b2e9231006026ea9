package org.malinnotes.play.plenary;

import java.util.List;
import java.util.Optional;
import org.malinnotes.lesson.Course;
import org.malinnotes.lesson.Sitting;
import org.malinnotes.lesson.Stage;

/**
 * A plenary lesson under way. Immutable: a typed line leads to a new session. It touches neither
 * the terminal nor any file nor the clock.
 */
public final class PlenarySession {
  private final Room room;
  private final Sitting sitting;
  private final Deck deck;

  /** What is shown in front of the lesson's own screen until Enter. */
  private final Cover cover;

  /** Whether the teacher has been told what going back over the last order means. */
  private final boolean warned;

  private PlenarySession(Room room, Sitting sitting, Deck deck, Cover cover, boolean warned) {
    this.room = room;
    this.sitting = sitting;
    this.deck = deck;
    this.cover = cover;
    this.warned = warned;
  }

  /**
   * A lesson that goes on where it stands, as far as its moves hold; begun anew if there are none.
   *
   * @throws org.malinnotes.engine.StoryFaultException if an unchecked story leads nowhere
   */
  public static PlenarySession of(Course course, Sitting sitting) {
    return new Resuming(course, sitting).session();
  }

  /** At a screen of a deck. */
  static PlenarySession at(Room room, Sitting sitting, Deck deck) {
    return new PlenarySession(room, sitting, deck, Cover.NONE, false);
  }

  /** What of a kept lesson no longer holds, as a paragraph for the teacher; empty if all does. */
  public static Optional<String> lost(Course course, Sitting sitting) {
    return new Resuming(course, sitting).lost();
  }

  /** Where the lesson stands, with a screen of it: plain text in parts, without its title. */
  public List<String> status(Slide slide) {
    return Status.of(slide.part(), sitting.seconds() / 60, room.lesson().minutes());
  }

  /** What is to be shown now. */
  public Slide shown() {
    return cover.slide().orElseGet(this::own);
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
    return cover.slide().isPresent();
  }

  /** With so many more seconds used. */
  public PlenarySession after(int seconds) {
    return new PlenarySession(room, sitting.after(seconds), deck, cover, warned);
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
        && cover.equals(other.cover);
  }

  /** Whether this is what another session is once nothing stands in front of it any more. */
  public boolean isUncoveredOf(PlenarySession other) {
    return !isCovered()
        && sitting.moves().size() == other.sitting.moves().size()
        && sitting.screen() == other.sitting.screen();
  }

  /** What can be typed first on a line. */
  public static List<String> words() {
    return List.copyOf(Cue.byWord().keySet());
  }

  PlenarySession covered(Slide other) {
    return new PlenarySession(room, sitting, deck, cover.with(other), false);
  }

  /** What a line means; empty for none of the commands. */
  public Optional<Cue> cue(String line) {
    return Typing.of(line, this).cue();
  }

  /** Takes a line. */
  public Reply handle(String line) {
    Typing typing = Typing.of(line, this);
    return typing
        .cue()
        .map(cue -> Cues.run(this, cue, typing.rest()))
        .orElseGet(() -> Reply.say(this, typing.fault()));
  }

  Room room() {
    return room;
  }

  /** With the lesson's own screen shown. */
  PlenarySession uncovered() {
    return new PlenarySession(room, sitting, deck, Cover.NONE, false);
  }

  /** With what stands in front taken away: what it had covered is shown again. */
  PlenarySession closed() {
    return new PlenarySession(room, sitting, deck, cover.without(), false);
  }

  PlenarySession forewarned() {
    return new PlenarySession(room, sitting, deck, Cover.NONE, true);
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
    return new PlenarySession(room, sitting.at(screen), deck, Cover.NONE, false);
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

  /** Whether a screen of a kind is still to come before the next move. */
  boolean leadsTo(SlideKind kind) {
    return deck.has(kind, sitting.screen());
  }

  /** Whether the next screen can be left out: it asks for nothing and another comes after it. */
  boolean canPassOver() {
    return sitting.screen() + 1 < deck.last() && following().kind().isPassable();
  }

  /** The screen after this one; not on the last. */
  Slide following() {
    return deck.get(sitting.screen() + 1);
  }

  /** Whether the last screen of the lesson is reached. */
  public boolean isFinished() {
    return room.line().state().stage() == Stage.OVER && isLast();
  }

  /** Whether nothing is to be seen on the screen, not even what is typed. */
  public boolean isBlank() {
    return shown().kind() == SlideKind.BLANK;
  }
}
