package org.malinnotes.lesson;

import java.util.ArrayList;
import java.util.List;
import org.malinnotes.story.Story;

/**
 * A plenary lesson as far as it has come. Immutable.
 *
 * @param moves what the class has done, in order
 * @param draft what has been counted at the decision at hand
 * @param screen the screen shown, from 0, among those since the last move
 * @param seconds the time used, pauses left out
 */
public record Sitting(List<Move> moves, Draft draft, int screen, int seconds) {
  /** The beginning. */
  public static final Sitting BEGUN = new Sitting(List.of(), Draft.EMPTY, 0, 0);

  /** Keeps the moves as they are now. */
  public Sitting {
    moves = List.copyOf(moves);
  }

  /** At another screen. */
  public Sitting at(int other) {
    return new Sitting(moves, draft, other, seconds);
  }

  /** With something else counted. */
  public Sitting with(Draft counted) {
    return new Sitting(moves, counted, screen, seconds);
  }

  /** With one more move, at the first screen after it. */
  public Sitting with(Move move) {
    List<Move> more = new ArrayList<>(moves);
    more.add(move);
    return new Sitting(more, Draft.EMPTY, 0, seconds);
  }

  /** With nothing but the first so many moves, at the first screen after them. */
  public Sitting upTo(int kept) {
    return new Sitting(moves.subList(0, kept), Draft.EMPTY, 0, seconds);
  }

  /** With every count in the order of the story's options, where it still has the same. */
  public Sitting along(Story story) {
    return new Sitting(
        moves.stream().map(move -> move.along(story)).toList(), draft, screen, seconds);
  }

  /** With so much more time used. */
  public Sitting after(int more) {
    return new Sitting(moves, draft, screen, seconds + more);
  }

  /** The ballots of every decision that is over, those that do not count among them. */
  public List<Ballot> ballots() {
    return Ballot.of(moves);
  }
}
