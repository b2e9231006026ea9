package org.malinnotes.workbench.stats;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.malinnotes.story.Chapter;

/**
 * The figures of a chapter, or of all that is counted.
 *
 * @param chapter null for the sum
 * @param columns one for each chair counted, and where there are more the sum last
 */
public record Part(@Nullable Chapter chapter, List<Column> columns) {
  /** The sum, or the only chair. */
  Column last() {
    return columns.get(columns.size() - 1);
  }
}
