package org.malinnotes.check.explore;

import java.util.List;
import org.malinnotes.story.OptionId;
import org.malinnotes.story.SceneId;

/**
 * An option that makes no difference beside others: wherever it stands open together with one of
 * them, what follows is the same after either. The option's own text, the reveal and the comparison
 * with the record are left aside.
 *
 * @param same the options beside which it makes none
 * @param all whether these are all the others of the decision
 */
public record SameOption(SceneId scene, OptionId option, List<OptionId> same, boolean all) {}
