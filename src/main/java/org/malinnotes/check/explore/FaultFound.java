package org.malinnotes.check.explore;

import java.math.BigInteger;
import java.util.Optional;

/**
 * A fault that some line comes to.
 *
 * @param line a shortest line to it
 * @param lines how many lines come to it, where they were counted
 * @param chance how likely it is, when at every decision each open option is equally likely
 */
public record FaultFound(
    Fault fault, Line line, Optional<BigInteger> lines, Optional<Chance> chance) {}
