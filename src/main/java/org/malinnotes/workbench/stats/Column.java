package org.malinnotes.workbench.stats;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.malinnotes.check.Words;
import org.malinnotes.story.Entry;
import org.malinnotes.story.EntryId;
import org.malinnotes.story.Seat;
import org.malinnotes.story.Story;

/**
 * The figures of one chair, or of all together.
 *
 * @param seat the chair; empty for all together
 * @param figures each figure that is counted for it
 */
public record Column(Optional<Seat> seat, Map<Figure, Integer> figures) {
  static Column of(Story story, Optional<Seat> seat, Figures counted, int pace) {
    Map<Figure, Integer> figures = new EnumMap<>(Figure.class);
    for (Figure figure : Figure.values()) {
      if (figure.isOfChairs() || seat.isEmpty()) {
        figures.put(figure, counted.get(figure));
      }
    }
    figures.put(Figure.QUOTATIONS, counted.entries().size());
    int quoted = 0;
    for (EntryId entry : counted.entries()) {
      Entry known = story.entries().get(entry);
      quoted += known == null ? 0 : Words.count(known.quote());
    }
    figures.put(Figure.QUOTED_WORDS, quoted);
    figures.put(Figure.MINUTES, minutes(counted.get(Figure.WORDS), pace));
    return new Column(seat, figures);
  }

  /** Whether the figure is counted for this column: what belongs to no chair is not, for one. */
  boolean has(Figure figure) {
    return figures.containsKey(figure);
  }

  int get(Figure figure) {
    return figures.get(figure);
  }

  /** Whole minutes, rounded; at least one for any words at all. */
  static int minutes(int words, int pace) {
    return words == 0 ? 0 : Math.max(1, Math.round((float) words / pace));
  }
}
