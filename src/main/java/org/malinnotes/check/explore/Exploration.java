package org.malinnotes.check.explore;

import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.malinnotes.story.Ending;
import org.malinnotes.story.EndingId;

/** What an exploration found. */
public final class Exploration {
  private final int states;
  private final boolean whole;
  private final Counting counting;
  private final List<Ending> endings;

  Exploration(int states, boolean whole, Counting counting, List<Ending> endings) {
    this.states = states;
    this.whole = whole;
    this.counting = counting;
    this.endings = endings;
  }

  /** The states in which the player must decide, those that differ in nothing read later merged. */
  public int states() {
    return states;
  }

  /** Whether every state was walked. If not, nothing is proved unreachable. */
  public boolean whole() {
    return whole;
  }

  /** Whether some line is known to go on for ever, because orders can lead round in a circle. */
  public boolean endless() {
    return whole && counting.lines() == null;
  }

  /** The exact number of distinct lines; empty if unfinished or {@link #endless()}. */
  public Optional<BigInteger> lines() {
    return Optional.ofNullable(counting.lines());
  }

  /** How many of the lines come to each ending that any of them comes to. */
  public Map<EndingId, BigInteger> linesByEnding() {
    Map<EndingId, BigInteger> by = new LinkedHashMap<>();
    counting.byEnding().forEach((index, count) -> by.put(endings.get(index).id(), count));
    return by;
  }
}
