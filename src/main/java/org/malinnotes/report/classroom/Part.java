package org.malinnotes.report.classroom;

import java.util.List;

/**
 * A part of the report under a heading of its own.
 *
 * @param id a name within the page, letters and hyphens
 * @param heading plain text
 */
public record Part(String id, String heading, List<Piece> pieces) {}
