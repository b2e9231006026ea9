package org.malinnotes.story;

import org.jspecify.annotations.Nullable;

/**
 * A term of the glossary.
 *
 * @param expansion what an abbreviation stands for
 * @param from shown from this date on; null means always
 */
public record Term(
    String id, String term, @Nullable String expansion, String text, @Nullable Moment from) {}
