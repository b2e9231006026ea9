package org.malinnotes.engine;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.malinnotes.format.StoryLoader;
import org.malinnotes.play.Seating;
import org.malinnotes.story.Chapter;
import org.malinnotes.story.SeatId;
import org.malinnotes.story.Story;

/** The stories that come with the program, and every way to begin them. */
public final class Shipped {
  /** The invented story that authors copy. */
  public static final Story TWO_DOORS = load("two-doors");

  /** The game itself. */
  public static final Story OCTOBER = load("october-1956");

  private Shipped() {}

  /** Both stories. */
  public static List<Story> stories() {
    return List.of(TWO_DOORS, OCTOBER);
  }

  /** A story and one way to begin it. */
  public record Beginning(Story story, Setup setup) {
    @Override
    public String toString() {
      return story.id()
          + " "
          + setup.chapter().value()
          + (setup.alone() ? " alone, " : ", ")
          + setup.held().stream().map(SeatId::value).toList()
          + (setup.historian() ? ", historian" : "");
    }
  }

  /** Every chapter alone and the whole from its first, in every chair and in all, in both modes. */
  public static List<Beginning> beginnings() {
    List<Beginning> all = new ArrayList<>();
    for (Story story : stories()) {
      for (Chapter chapter : story.chapters()) {
        add(all, new Seating(story, chapter, true));
      }
      add(all, new Seating(story, story.chapters().get(0), false));
    }
    return List.copyOf(all);
  }

  /** The whole story in every chair. */
  public static Setup whole(Story story) {
    Seating seating = new Seating(story, story.chapters().get(0), false);
    return new Setup(seating.chapter().id(), seating.alone(), seating.everyone(), false);
  }

  private static void add(List<Beginning> all, Seating seating) {
    for (List<SeatId> held : seating.holdings()) {
      for (boolean historian : List.of(false, true)) {
        Setup setup = new Setup(seating.chapter().id(), seating.alone(), held, historian);
        all.add(new Beginning(seating.story(), setup));
      }
    }
  }

  private static Story load(String folder) {
    return StoryLoader.load(Path.of("story", folder)).story().orElseThrow();
  }
}
