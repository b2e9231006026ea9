package org.malinnotes.workbench.stats;

import java.util.Optional;
import org.malinnotes.story.Seat;

/**
 * How much there is to read when all is done as it was done.
 *
 * @param seat the chair; empty for all together
 * @param words those that are shown without being asked for
 * @param documents words of the documents that can be read on the way
 * @param orders decisions to take
 * @param whole false where the record cannot be played to an ending
 */
public record RecordLength(
    Optional<Seat> seat, int words, int documents, int orders, boolean whole) {}
