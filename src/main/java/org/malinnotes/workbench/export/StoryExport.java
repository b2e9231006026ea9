package org.malinnotes.workbench.export;

import org.malinnotes.story.Story;
import org.malinnotes.workbench.Json;

/**
 * Writes a story as one JSON document: everything the model holds, in a stable order, defaults
 * written out, names resolved, quotations in full wherever they are cited. The schema that {@code
 * malin story schema export} prints says what each property means.
 */
public final class StoryExport {
  /** The version of the document's own format. */
  static final int VERSION = 1;

  private StoryExport() {}

  /**
   * The document, in ASCII; the same story gives the same text.
   *
   * @throws org.malinnotes.story.UnknownNameException if the story uses a name that it does not
   *     declare
   */
  public static String json(Story story) {
    return Json.text(
        json -> {
          Pen pen = new Pen(json, story);
          json.writeStartObject();
          json.writeNumberProperty("export", VERSION);
          FrameExport.write(pen);
          SceneExport.write(pen);
          PartExport.write(pen);
          LessonExport.write(pen);
          GraphExport.write(pen);
          json.writeEndObject();
        });
  }
}
