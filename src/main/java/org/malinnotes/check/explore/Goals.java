package org.malinnotes.check.explore;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.malinnotes.story.Condition;

/**
 * Which of the conditions that only tell, and lead nowhere, an exploration follows: those before
 * paragraphs and outcomes. Each one followed keeps more states apart. What they lead to does not
 * hang on them, so that without any the lines can be counted all the same.
 */
public final class Goals {
  private static final Goals ALL = new Goals(null);
  private static final Goals NONE = new Goals(Set.of());

  private final Set<Condition> followed;

  private Goals(Set<Condition> followed) {
    this.followed = followed;
  }

  /** Every condition. */
  public static Goals all() {
    return ALL;
  }

  /** No condition that only tells. */
  public static Goals none() {
    return NONE;
  }

  /** These conditions, wherever they stand. */
  public static Goals of(Collection<Condition> conditions) {
    return new Goals(new HashSet<>(conditions));
  }

  /** Whether a condition that only tells is followed. */
  boolean follow(Condition condition) {
    return followed == null || condition == Condition.ALWAYS || followed.contains(condition);
  }
}
