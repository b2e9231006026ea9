package org.malinnotes.engine;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.malinnotes.story.DocumentId;
import org.malinnotes.story.OptionId;
import org.malinnotes.story.SceneId;

/**
 * One decision of a line.
 *
 * @param byPlayer whether the player ordered it rather than history's hand
 * @param away whether the line had left the record's scenes when it was met
 * @param decidedOpen whether what was decided could have been ordered; false in a counterfactual
 * @param after the values just after the order's effects
 * @param evidence the documents named for it; null if none were asked for
 * @param guess the guess at what was decided; null if none was asked for
 */
public record Taken(
    SceneId scene,
    OptionId option,
    boolean byPlayer,
    boolean away,
    boolean decidedOpen,
    Values after,
    @Nullable List<DocumentId> evidence,
    @Nullable Guess guess) {

  Taken withEvidence(List<DocumentId> documents) {
    return new Taken(scene, option, byPlayer, away, decidedOpen, after, documents, guess);
  }

  Taken withGuess(Guess made) {
    return new Taken(scene, option, byPlayer, away, decidedOpen, after, evidence, made);
  }
}
