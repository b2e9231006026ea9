package org.malinnotes.story;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A part of the story that can be played for itself. */
public record Chapter(
    ChapterId id,
    int number,
    String title,
    String dates,
    String folder,
    Text prologue,
    List<Start> starts,
    List<Exit> exits) {
  /** Where a chair begins the chapter alone, in which state, and how matters stand for it. */
  public record Start(SeatId seat, SceneId scene, List<Effect> set, Text situation) {
    /** The same start with these effects after its own. */
    public Start with(List<Effect> more) {
      return new Start(seat, scene, Stream.concat(set.stream(), more.stream()).toList(), situation);
    }
  }

  /** A way out: to the next chapter, or, when the chapter is played alone, to an ending. */
  public record Exit(String id, Condition when, @Nullable ChapterId to, EndingId alone) {}

  /** The same chapter with other starts. */
  public Chapter withStarts(List<Start> others) {
    return new Chapter(id, number, title, dates, folder, prologue, others, exits);
  }

  /** The same chapter with no prologue. */
  public Chapter withoutPrologue() {
    return new Chapter(id, number, title, dates, folder, Text.EMPTY, starts, exits);
  }

  /** The start for a seat, if the chapter has one. */
  public Optional<Start> start(SeatId seat) {
    return starts.stream().filter(start -> start.seat().equals(seat)).findFirst();
  }
}
