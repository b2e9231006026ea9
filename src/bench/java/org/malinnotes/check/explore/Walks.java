package org.malinnotes.check.explore;

import org.malinnotes.engine.Setup;
import org.malinnotes.story.Story;

/** The two walks of an exploration by themselves, for measurements. */
public final class Walks {
  private final Story story;
  private final Setup setup;
  private final Claims claims;
  private final Wanderer wanderer;

  /** The walks of a story from one beginning. */
  public Walks(Story story, Setup setup) {
    this.story = story;
    this.setup = setup;
    this.claims = new Claims(story);
    this.wanderer = new Wanderer(story, setup, 1956, claims, nothing());
  }

  /** Makes the story ready and walks every state; how many there are. */
  public int states() {
    Met met = nothing();
    Machine machine = new Machine(story, setup, Goals.ALL, claims, met);
    Explorer explorer = new Explorer(machine, setup, met, Integer.MAX_VALUE - 8, Progress.NONE);
    if (explorer.run() != null) {
      throw new IllegalStateException("not every state was walked");
    }
    return explorer.graph().size();
  }

  /** Walks so many lines at random; how many choices were made in them. */
  public long choices(int lines) {
    long before = wanderer.orders();
    wanderer.run(lines);
    return wanderer.orders() - before;
  }

  private Met nothing() {
    return new Met(claims.all().size());
  }
}
