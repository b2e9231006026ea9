package org.malinnotes.check.explore;

import java.math.BigInteger;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.malinnotes.story.EndingId;
import org.malinnotes.story.VariableId;

/**
 * What the lines to one ending have in common. All but the share is exact; what is unknown is left
 * out.
 *
 * @param lines how many there are
 * @param share how likely it is, about, when at every decision each open option is equally likely
 * @param chance the same exactly, if figures were wanted
 * @param ranges between which values each variable stands there; empty if unknown
 * @param decisions the comparison of the orders with the record, 0 to 100; empty too if no order
 *     counts
 * @param outcomes the comparison of the outcomes, 0 to 100; empty too if none can be compared
 */
public record EndingFigures(
    EndingId ending,
    Optional<BigInteger> lines,
    OptionalDouble share,
    Optional<Chance> chance,
    Map<VariableId, Range> ranges,
    Optional<Range> decisions,
    Optional<Range> outcomes) {}
