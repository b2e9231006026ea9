package org.malinnotes.report.classroom;

import java.util.List;
import java.util.Random;
import org.malinnotes.engine.Guess;
import org.malinnotes.story.DocumentId;
import org.malinnotes.story.Option;
import org.malinnotes.story.Scene;

/** How somebody goes through a lesson: what is ordered, expected, opened and named. */
interface Manner {
  /** The order among the options that are open. */
  Option orders(List<Option> options, Random dice);

  /** The answer to what was decided, of all options. */
  Guess guesses(List<Option> options, Random dice);

  /** Whether the document at a place on the desk is opened; all, if nothing else is said. */
  default boolean opens(int place, Random dice) {
    return true;
  }

  /** What the order is rested on: one document or two, if nothing else is said. */
  default List<DocumentId> names(Scene scene, Random dice) {
    int last = scene.documents().size();
    int first = last == 0 ? 0 : dice.nextInt(last);
    return scene.documents().subList(first, Math.min(last, first + 1 + dice.nextInt(2)));
  }
}
