package org.malinnotes.engine;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.malinnotes.format.StoryLoader;
import org.malinnotes.story.Chapter;
import org.malinnotes.story.Seat;
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

  /** Every chapter, alone or not, from every chair and from all, in both modes. */
  public static List<Beginning> beginnings() {
    List<Beginning> all = new ArrayList<>();
    for (Story story : stories()) {
      for (Chapter chapter : story.chapters()) {
        for (List<SeatId> held : chairs(story, chapter)) {
          for (boolean alone : List.of(true, false)) {
            all.add(new Beginning(story, new Setup(chapter.id(), alone, held, false)));
            all.add(new Beginning(story, new Setup(chapter.id(), alone, held, true)));
          }
        }
      }
    }
    return List.copyOf(all);
  }

  private static List<List<SeatId>> chairs(Story story, Chapter chapter) {
    List<SeatId> each =
        story.seats().stream()
            .map(Seat::id)
            .filter(seat -> chapter.start(seat).isPresent())
            .toList();
    List<List<SeatId>> chairs = new ArrayList<>();
    each.forEach(seat -> chairs.add(List.of(seat)));
    if (each.size() > 1) {
      chairs.add(each);
    }
    return chairs;
  }

  private static Story load(String folder) {
    return StoryLoader.load(Path.of("story", folder)).story().orElseThrow();
  }
}
