package org.malinnotes.save;

import org.malinnotes.engine.Event;
import org.malinnotes.story.SceneId;

/**
 * One event and the scene at which it was taken. The scene says more than replay needs, so that a
 * changed story cannot quietly turn an order into another one.
 */
public record SavedEvent(SceneId at, Event event) {}
