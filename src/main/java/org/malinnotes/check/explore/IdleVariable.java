package org.malinnotes.check.explore;

import org.malinnotes.story.VariableId;

/**
 * A variable that decides nothing, not even what is told: no condition that reads it was found to
 * hold in one state and not in another.
 *
 * @param read whether any condition reads it
 */
public record IdleVariable(VariableId variable, boolean read) {}
