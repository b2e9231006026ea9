package org.malinnotes.story;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a line ends.
 *
 * @param record history's own ending; the others say on what they rest
 */
public record Ending(
    EndingId id,
    String title,
    boolean record,
    Moment date,
    Text text,
    @Nullable Basis basis,
    @Nullable Because because,
    List<Outcome> outcomes) {}
