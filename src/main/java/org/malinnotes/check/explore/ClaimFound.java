package org.malinnotes.check.explore;

import java.util.Optional;

/**
 * A claim and the shortest line found that meets it.
 *
 * @param line empty if none was found
 * @param part whether the claim belongs to the games that were explored: it stands in a chapter and
 *     a chair of theirs
 * @param oneChair whether a game of one chair was found to meet it
 */
public record ClaimFound(Claim claim, Optional<Line> line, boolean part, boolean oneChair) {}
