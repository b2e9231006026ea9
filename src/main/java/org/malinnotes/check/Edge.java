package org.malinnotes.check;

import org.jspecify.annotations.Nullable;
import org.malinnotes.story.Id;
import org.malinnotes.story.Option;
import org.malinnotes.story.SceneId;

/**
 * One way from a scene, its condition left aside.
 *
 * @param option the option it belongs to; null where the scene decides nothing
 * @param to a scene's or an ending's id
 * @param where the place of the target's name
 */
public record Edge(SceneId from, @Nullable Option option, Id to, Where where) {}
