package org.malinnotes.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.malinnotes.engine.Setup;
import org.malinnotes.play.Seating;
import org.malinnotes.story.Chapter;
import org.malinnotes.story.SeatId;
import org.malinnotes.story.Story;

/**
 * The games to explore.
 *
 * @param setups how each begins
 * @param everything whether these are all the games of the story
 */
record ExploreScope(List<Setup> setups, boolean everything) {
  /**
   * Each chapter alone, then the whole story, in each choice of chairs.
   *
   * @param chapter the word for the only chapter wanted
   * @param seat the word for the only chair wanted, or for all together
   * @throws ComplaintException if the story has none of that name
   */
  static ExploreScope of(Story story, Optional<String> chapter, Optional<String> seat) {
    List<Seating> seatings = seatings(story, chapter);
    // The last can be played from every chair that any can.
    Optional<List<SeatId>> wanted =
        seat.map(word -> Chairs.held(seatings.get(seatings.size() - 1), word));
    List<Setup> setups = new ArrayList<>();
    for (Seating seating : seatings) {
      for (List<SeatId> held : seating.holdings()) {
        if (wanted.isEmpty() || wanted.get().equals(held)) {
          setups.add(new Setup(seating.chapter().id(), seating.alone(), held, false));
        }
      }
    }
    return new ExploreScope(setups, chapter.isEmpty() && seat.isEmpty());
  }

  private static List<Seating> seatings(Story story, Optional<String> wanted) {
    if (wanted.isPresent()) {
      return List.of(Chairs.seating(story, wanted));
    }
    List<Seating> all = new ArrayList<>();
    for (Chapter chapter : story.chapters()) {
      all.add(new Seating(story, chapter, true));
    }
    if (story.chapters().size() > 1) {
      all.add(new Seating(story, story.chapters().get(0), false));
    }
    return all;
  }
}
