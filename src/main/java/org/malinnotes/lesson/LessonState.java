package org.malinnotes.lesson;

import java.util.List;
import org.malinnotes.engine.GameState;

/**
 * Where a lesson stands. Immutable.
 *
 * @param game the line being played; after going back to the record, that of the record up to there
 * @param next how many of the lesson's decisions are over: the index of the one at hand or to come
 * @param counted those that are over, in order
 */
public record LessonState(Stage stage, GameState game, int next, List<Counted> counted) {}
