package org.malinnotes.classroom;

import java.nio.file.Path;
import org.malinnotes.save.Attempt;
import org.malinnotes.save.Printable;
import org.malinnotes.save.SaveName;
import org.malinnotes.save.SaveProblem;
import org.malinnotes.story.LessonId;

/**
 * Where what a class did is kept: {@code classes/NAME} in the folder of saves. It need not exist.
 *
 * @param name a name that a file can have on every system
 */
public record ClassFolder(String name, Path path) {
  /** The class of somebody who has named none. */
  public static final String USUAL = "class";

  private static final String REMEDY =
      "A name has 1 to "
          + SaveName.LONGEST
          + " letters or digits, and between them hyphens, underlines or single full stops, such as"
          + " 9b.";

  /**
   * The folder of a class; or why it cannot be called that.
   *
   * @param saves the folder of saves
   */
  public static Attempt<ClassFolder> of(Path saves, String name) {
    return SaveName.of(name)
        .result()
        .map(valid -> new ClassFolder(valid.value(), all(saves).resolve(valid.value())))
        .map(Attempt::of)
        .orElseGet(
            () ->
                Attempt.failed(
                    new SaveProblem(
                        SaveProblem.Kind.BAD_NAME,
                        "“" + Printable.of(name) + "” cannot be the name of a class",
                        "",
                        REMEDY)));
  }

  /** The folder that holds the classes, in the folder of saves. */
  public static Path all(Path saves) {
    return saves.resolve("classes");
  }

  /** The folder of the results collected. */
  public Path results() {
    return path.resolve("results");
  }

  /** The file of a lesson that the class plays together. */
  public Path plenary(LessonId lesson) {
    return path.resolve("plenary-" + lesson.value() + ".json");
  }
}
