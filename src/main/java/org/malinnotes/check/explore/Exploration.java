package org.malinnotes.check.explore;

import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.malinnotes.engine.Setup;
import org.malinnotes.story.EndingId;

/**
 * What the exploration of one beginning found.
 *
 * @param setup the beginning
 * @param told whether the conditions of paragraphs and outcomes were followed, and not only those
 *     that lead somewhere
 * @param states the states in which the player must decide, those that differ in nothing that makes
 *     a difference later counted as one
 * @param orders the orders that can be given in them
 * @param stop why it stopped before every state was walked, if it did
 * @param sorted whether it was found out if orders lead round in a circle: not in an unfinished
 *     one, nor where the memory did not suffice for it
 * @param compared whether the continuations of options were compared, and all figures made: not in
 *     an unfinished or endless one, nor where the memory did not suffice for it
 * @param lines the exact number of distinct lines; empty if unfinished, endless or too large
 * @param endings the endings met
 * @param faults where lines come to an end that is none
 * @param circles where orders lead round, so that not every line ends; only of a finished one
 */
public record Exploration(
    Setup setup,
    boolean told,
    int states,
    int orders,
    Optional<Stop> stop,
    boolean sorted,
    boolean compared,
    Optional<BigInteger> lines,
    List<EndingFigures> endings,
    List<FaultFound> faults,
    List<Circle> circles) {
  /** Whether every state was walked. If not, nothing is proved unreachable. */
  public boolean whole() {
    return stop.isEmpty();
  }

  /** Whether some line is known to go on for ever, because orders can lead round in a circle. */
  public boolean endless() {
    return !circles.isEmpty();
  }

  /** How many of the lines come to each ending that any of them comes to. */
  public Map<EndingId, BigInteger> linesByEnding() {
    Map<EndingId, BigInteger> by = new LinkedHashMap<>();
    endings.forEach(one -> one.lines().ifPresent(count -> by.put(one.ending(), count)));
    return by;
  }
}
