package org.malinnotes.story;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One paragraph of CommonMark; {@code {q:id}} stands for an entry of the record.
 *
 * @param when shown only while this holds
 * @param basis on what it rests, where it belongs to a departed line
 */
public record Paragraph(
    Condition when, String markdown, @Nullable Basis basis, List<EntryId> cite) {}
