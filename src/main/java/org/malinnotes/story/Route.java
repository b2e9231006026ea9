package org.malinnotes.story;

import java.util.List;

/** The ways on from a scene or an option: the first whose condition holds; the last always does. */
public record Route(List<Way> ways) {
  /** One way: taken when {@code when} holds and no earlier one did. */
  public record Way(Condition when, Target to) {}
}
