package org.malinnotes.cli;

import java.util.List;
import org.malinnotes.story.Scene;
import org.malinnotes.story.Story;
import org.malinnotes.text.Nearest;

/** Finds scenes by the words of the command line. */
final class Scenes {
  private Scenes() {}

  /** The scene of this id; throws {@link ComplaintException}, with the nearest, if none has it. */
  static Scene named(Story story, String id) {
    return story.scenes().values().stream()
        .filter(scene -> scene.id().value().equals(id))
        .findFirst()
        .orElseThrow(() -> unknown(story, id));
  }

  private static ComplaintException unknown(Story story, String id) {
    List<String> ids = story.scenes().keySet().stream().map(scene -> scene.value()).toList();
    return new ComplaintException(
        "The story has no scene "
            + Shown.of(id)
            + Nearest.to(id, ids).map(near -> "; did you mean " + near + "?").orElse("."),
        Exit.USAGE);
  }
}
