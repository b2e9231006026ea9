package org.malinnotes.check.explore;

import java.util.List;
import org.malinnotes.engine.Setup;
import org.malinnotes.story.Seat;
import org.malinnotes.story.Story;

/**
 * What the explorations of a story's beginnings find together. A chapter alone is walked with all
 * that it tells. The whole of a story of several chapters has too many states for that: it is
 * walked by what leads somewhere, which is all that the lines hang on, and what is told in it is
 * looked for along lines at random.
 */
public final class Survey {
  private static final int BATCH = 100_000;
  private static final int BATCHES = 60;

  private final Story story;
  private final int limit;
  private final Met met = Met.nothing();
  private boolean whole = true;
  private boolean endless;
  private boolean wandered;

  /**
   * A survey of a story, with nothing explored yet.
   *
   * @param limit the most states of one exploration
   */
  public Survey(Story story, int limit) {
    this.story = story;
    this.limit = limit;
  }

  /** Explores from one beginning. */
  public Exploration explore(Setup setup) {
    boolean one = setup.alone() || story.chapters().size() == 1;
    Goals goals = one ? Goals.ALL : Goals.NONE;
    Exploration found = new Explorer(story, setup, goals, limit, met).run();
    whole &= found.whole();
    endless |= found.endless();
    return found;
  }

  /**
   * Looks along lines of the whole story for what was not met, until all is or enough are walked.
   */
  public void wander() {
    Setup setup =
        new Setup(
            story.chapters().get(0).id(),
            false,
            story.seats().stream().map(Seat::id).toList(),
            false);
    Wanderer wanderer = new Wanderer(story, setup, 1956, met);
    for (int i = 0; i < BATCHES && !unmet().isEmpty(); i++) {
      wandered = true;
      wanderer.run(BATCH);
    }
  }

  /** What was not met, in words. */
  public List<String> unmet() {
    return Unmet.of(story, met);
  }

  /** Whether no exploration was stopped by the limit. */
  public boolean whole() {
    return whole;
  }

  /** Whether some line of some exploration is known to go on for ever. */
  public boolean endless() {
    return endless;
  }

  /** Whether what was not met is known never to be: it was not left to lines at random. */
  public boolean proved() {
    return whole && !wandered;
  }
}
