package org.malinnotes.check.explore;

import java.util.Optional;

/**
 * A claim, and what was found of it.
 *
 * @param line the line of the fewest orders found that meets it; empty if none was found
 */
public record ClaimFound(Claim claim, Optional<Line> line) {}
