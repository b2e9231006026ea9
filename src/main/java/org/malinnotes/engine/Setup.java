package org.malinnotes.engine;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.malinnotes.story.Chapter;
import org.malinnotes.story.ChapterId;
import org.malinnotes.story.Seat;
import org.malinnotes.story.SeatId;
import org.malinnotes.story.Story;

/**
 * How a game is played, fixed at its start.
 *
 * @param chapter the chapter it begins with
 * @param alone whether it ends with that chapter
 * @param held the chairs the player holds, one or all
 * @param historian whether foresight and evidence are asked after each order
 */
public record Setup(ChapterId chapter, boolean alone, List<SeatId> held, boolean historian) {
  /**
   * All chairs in one hand, without the questions of historian mode.
   *
   * @param first the chair at whose start it begins
   */
  public static Setup together(Story story, ChapterId chapter, boolean alone, SeatId first) {
    Stream<SeatId> others =
        story.seats().stream().map(Seat::id).filter(seat -> !seat.equals(first));
    return new Setup(chapter, alone, Stream.concat(Stream.of(first), others).toList(), false);
  }

  /**
   * Where a chapter of the game begins: at the start of a chair that is held; in a longer game, if
   * there is none, where another chair begins.
   */
  public Optional<Chapter.Start> start(Chapter opened) {
    return held.stream()
        .flatMap(seat -> opened.start(seat).stream())
        .findFirst()
        .or(() -> alone ? Optional.empty() : opened.starts().stream().findFirst());
  }

  /** Whether the player holds the seat. */
  public boolean holds(SeatId seat) {
    return held.contains(seat);
  }
}
