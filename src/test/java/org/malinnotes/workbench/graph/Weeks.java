package org.malinnotes.workbench.graph;

import java.io.IOException;
import java.nio.file.Path;
import org.malinnotes.format.StoryCopy;

/** The tutorial's week with another of one scene after it, and other ways into it. */
final class Weeks {
  static final String SCENES = "scenes/01-dry-week/";

  private static final String EXITS =
      "\"exits\": [{ \"id\": \"rain-or-no-rain\", \"to\": null, \"alone\": \"one-well\" }]\n    }";

  private static final String SECOND =
      """
      ,
      {
        "id": "wet-week", "number": 2, "title": "The wet week", "dates": "a day", "folder": "02-wet-week",
        "prologue": ["It rains."],
        "starts": [
          { "seat": "marta", "scene": "rain", "situation": "Wet." },
          { "seat": "jonas", "scene": "rain", "situation": "Wet." }
        ],
        "exits": [{ "id": "end", "to": null, "alone": "one-well" }]
      }
      """;

  private static final String RAIN =
      """
      {
        "id": "rain", "seat": "marta", "date": "1911-08-21T06:00", "place": "At the well",
        "title": "Rain", "present": ["marta-holl"], "text": "It rains.", "goto": "exit"
      }
      """;

  private Weeks() {}

  /**
   * Both weeks.
   *
   * @param exits the first week's exits as JSON, without the brackets
   */
  static StoryCopy two(Path folder, String exits) throws IOException {
    return StoryCopy.of(StoryCopy.TUTORIAL, folder)
        .replace("story.json", EXITS, "\"exits\": [" + exits + "]\n    }" + SECOND)
        .write("scenes/02-wet-week/rain.json", RAIN);
  }

  /** A scene of the first week in Marta's chair. */
  static String scene(String id, String date, String text, String to) {
    return """
        {
          "id": "%s", "seat": "marta", "date": "%s", "place": "At the well", "title": "At %s",
          "present": ["marta-holl"], "text": "%s", "goto": %s
        }
        """
        .formatted(id, date, id, text, to);
  }
}
