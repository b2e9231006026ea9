package org.malinnotes.engine;

import org.jspecify.annotations.Nullable;
import org.malinnotes.story.OptionId;
import org.malinnotes.story.SceneId;

/**
 * The order with which a line left the record's scenes.
 *
 * @param rejoin where a detour comes back to them; null for a branch
 */
public record Away(SceneId scene, OptionId option, @Nullable SceneId rejoin) {}
