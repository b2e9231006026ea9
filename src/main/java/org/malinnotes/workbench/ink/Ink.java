package org.malinnotes.workbench.ink;

import java.util.List;

/**
 * A story as ink source.
 *
 * @param source the whole file, the list of what is left out at its top
 * @param leftOut what ink cannot say, in words, each kind with its count; a kind without any is not
 *     listed
 */
public record Ink(String source, List<String> leftOut) {}
