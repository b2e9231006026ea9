package org.malinnotes.lesson.figures;

import java.util.List;
import org.malinnotes.story.Option;

/**
 * One option of a decision.
 *
 * @param letter A for the decision's first option, B for the next
 * @param ordered who ordered it
 * @param knowing how many of these said that they already knew what was decided
 * @param guessed how many thought that this was decided
 * @param sure how many of these were sure of it, {@link Certain#LEAST} percent or more
 */
public record OptionFigures(
    String letter, Option option, List<String> ordered, int knowing, int guessed, int sure) {}
