package org.malinnotes.story;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A map as text.
 *
 * @param lines at most 40 columns each
 * @param ascii the same in ASCII alone; empty where {@code lines} already is
 * @param alternative the map in words
 * @param until shown before this moment only; null means to the end
 */
public record Plate(
    String id,
    String title,
    Moment from,
    @Nullable Moment until,
    List<String> lines,
    List<String> ascii,
    Text alternative) {}
