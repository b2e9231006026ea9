package org.malinnotes.engine;

import java.util.List;

/** The state after a step, and what happened on the way to it. */
public record Turn(GameState state, List<Happening> happenings) {}
