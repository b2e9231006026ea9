package org.malinnotes.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.malinnotes.classroom.ClassFolder;
import org.malinnotes.classroom.LessonPrint;
import org.malinnotes.classroom.Plenary;
import org.malinnotes.classroom.PlenaryFiles;
import org.malinnotes.lesson.Ballot;
import org.malinnotes.save.Attempt;
import org.malinnotes.story.Lesson;
import org.malinnotes.story.LessonId;
import org.malinnotes.story.Story;

/**
 * What a class did together, as its file tells it. The file is only read.
 *
 * @param ballots of all decisions that are over; empty without a file that can be used
 * @param problem why a file that is there cannot be used, as a sentence
 */
record PlenaryFound(List<Ballot> ballots, Optional<String> problem) {
  private static final PlenaryFound NONE = new PlenaryFound(List.of(), Optional.empty());

  /** Whether a folder has a plenary file of the lesson. */
  static boolean isIn(Path folder, LessonId lesson) {
    return Files.isRegularFile(file(folder, lesson));
  }

  /** The plenary of a lesson in a folder. */
  static PlenaryFound in(Path folder, Story story, Lesson lesson) {
    Path file = file(folder, lesson.id());
    if (!Files.exists(file)) {
      return NONE;
    }
    Attempt<Plenary> read = PlenaryFiles.open(file).read();
    if (read.result().isEmpty()) {
      return broken(read.problems().get(0).message());
    }
    Plenary plenary = read.result().get();
    boolean ours =
        plenary.story().equals(story.id())
            && plenary.lesson().equals(lesson.id())
            && plenary.lessonPrint().equals(LessonPrint.of(story, lesson));
    return ours
        ? new PlenaryFound(plenary.ballots(), Optional.empty())
        : broken(
            file.getFileName()
                + ": it is of another version of the lesson, or of another lesson, and is left"
                + " out.");
  }

  private static PlenaryFound broken(String why) {
    return new PlenaryFound(List.of(), Optional.of(why));
  }

  private static Path file(Path folder, LessonId lesson) {
    return new ClassFolder(ClassFolder.USUAL, folder).plenary(lesson);
  }
}
