package org.malinnotes.play;

import java.util.Optional;
import org.malinnotes.story.Ending;
import org.malinnotes.story.Story;

/** On what the end of a line rests, where its author says so. */
public final class EndingBasis {
  private EndingBasis() {}

  /** What it rests on, and why. In a lesson the reasons may give away what is still to come. */
  public static Optional<String> whole(Story story, Ending ending) {
    return bare(ending).map(bare -> bare + " " + Evidence.because(story, ending.because()));
  }

  /** What it rests on, without a reason. */
  public static Optional<String> bare(Ending ending) {
    return ending.because() == null || ending.basis() == null
        ? Optional.empty()
        : Optional.of(
            "*This end is " + (ending.record() ? "on the record" : ending.basis().words()) + ".*");
  }
}
