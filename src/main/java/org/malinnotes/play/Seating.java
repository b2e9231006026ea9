package org.malinnotes.play;

import java.util.ArrayList;
import java.util.List;
import org.malinnotes.story.Chapter;
import org.malinnotes.story.Seat;
import org.malinnotes.story.SeatId;
import org.malinnotes.story.Story;

/**
 * In which chairs a game can be played.
 *
 * @param chapter where it begins
 * @param alone whether it ends with that chapter
 */
public record Seating(Story story, Chapter chapter, boolean alone) {
  /**
   * The chairs that can be played by themselves: for one chapter those that begin in it, for a
   * longer game all, since those that begin later are told what happens until then.
   */
  public List<Seat> single() {
    return story.seats().stream()
        .filter(seat -> goesOn() || chapter.start(seat.id()).isPresent())
        .toList();
  }

  /** Whether it can be played in all chairs at once: more than one must have a scene in it. */
  public boolean together() {
    return story.seats().size() > 1
        && (goesOn()
            || single().size() > 1
            || story.seats().stream().filter(this::hasScene).count() > 1);
  }

  /** Every chair of the story, which is what a game played together holds. */
  public List<SeatId> everyone() {
    return ids(story.seats());
  }

  /** Every choice of chairs to hold: each that can be played by itself, then all together. */
  public List<List<SeatId>> holdings() {
    List<List<SeatId>> all = new ArrayList<>();
    ids(single()).forEach(seat -> all.add(List.of(seat)));
    if (together()) {
      all.add(everyone());
    }
    return List.copyOf(all);
  }

  private static List<SeatId> ids(List<Seat> seats) {
    return seats.stream().map(Seat::id).toList();
  }

  private boolean goesOn() {
    return !alone && chapter.exits().stream().anyMatch(exit -> exit.to() != null);
  }

  private boolean hasScene(Seat seat) {
    return story.scenes().values().stream()
        .anyMatch(scene -> scene.chapter().equals(chapter.id()) && scene.seat().equals(seat.id()));
  }
}
