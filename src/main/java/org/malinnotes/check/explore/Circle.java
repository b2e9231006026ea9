package org.malinnotes.check.explore;

import java.util.List;
import org.malinnotes.story.OptionId;
import org.malinnotes.story.SceneId;

/**
 * Orders that lead back to a state in which they can be given again, so that a line can go on for
 * ever.
 *
 * @param to a shortest line to that state
 * @param round the orders that lead back to it
 * @param scenes the scenes of the decisions at which they are given
 */
public record Circle(Line to, List<OptionId> round, List<SceneId> scenes) {}
