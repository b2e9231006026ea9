package org.malinnotes.workbench.stats;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.malinnotes.story.Chapter;
import org.malinnotes.story.Seat;
import org.malinnotes.story.Story;

/**
 * A story, or a part of it, in figures.
 *
 * @param title what is counted, in words
 * @param whole whether that is the whole story
 * @param pace words read in a minute
 * @param sum all that is counted
 * @param parts chapter by chapter; empty where only one is counted
 * @param record the record's length for each chair that can play it
 * @param stretches for each chair the longest stretch without an order
 * @param quoted words in all entries of the record
 * @param limit the most that may be quoted; 0 where no source is declared
 * @param pages null where no source is declared
 */
public record Statistics(
    String title,
    boolean whole,
    int pace,
    Part sum,
    List<Part> parts,
    List<RecordLength> record,
    List<Stretch> stretches,
    int quoted,
    int limit,
    @Nullable Pages pages) {

  /**
   * Counts a story.
   *
   * @param chapter only this one
   * @param seat only this chair
   * @param pace words read in a minute, above 0
   */
  public static Statistics of(
      Story story, Optional<Chapter> chapter, Optional<Seat> seat, int pace) {
    return new StatisticsMaker(story, chapter, seat, pace).make();
  }
}
