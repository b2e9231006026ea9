package org.malinnotes.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.malinnotes.format.LoadedStory;
import org.malinnotes.format.StoryLoader;
import org.malinnotes.story.Lesson;
import org.malinnotes.story.LessonId;
import org.malinnotes.story.Story;
import org.malinnotes.text.Span;

/** Finds the lesson that a command is about: by its id, or by the path of its file. */
final class Lessons {
  private static final String FOLDER = "lessons";

  private Lessons() {}

  /**
   * The lesson, and its story.
   *
   * @param named the story's folder; otherwise the one that comes along, or the one in whose {@code
   *     lessons} the file stands
   * @throws ComplaintException if there is no such lesson, with those there are
   */
  static Taught find(Io io, Optional<Path> named, String word) {
    if (isFile(word)) {
      return ofFile(io, named, Given.toPath(word));
    }
    Path folder = Stories.folder(io, named);
    Story story = Stories.load(io, named);
    Lesson lesson = story.lessons().get(new LessonId(word));
    if (lesson == null) {
      throw missing(word, story);
    }
    return new Taught(folder, story, lesson);
  }

  /** Whether a word means the path of a lesson's file and not its id. */
  static boolean isFile(String word) {
    return word.endsWith(".json") || word.contains("/") || word.contains("\\");
  }

  private static Taught ofFile(Io io, Optional<Path> named, Path file) {
    if (!Files.isRegularFile(file)) {
      throw new ComplaintException(
          "There is no file " + Shown.of(file.toString(), 200) + ".", Exit.USAGE);
    }
    Path folder = named.map(dir -> Stories.folder(io, named)).orElseGet(() -> above(file));
    requireIn(folder, file);
    LoadedStory loaded = StoryLoader.load(folder);
    Story story = loaded.story().orElseThrow(() -> Stories.broken(folder, loaded.findings()));
    String name = FOLDER + "/" + file.getFileName();
    return story.lessons().values().stream()
        .filter(lesson -> stands(loaded, lesson).equals(Optional.of(name)))
        .findFirst()
        .map(lesson -> new Taught(folder, story, lesson))
        .orElseThrow(
            () ->
                new ComplaintException(
                    "The story in "
                        + Shown.of(folder.toString(), 200)
                        + " has no lesson of its own in "
                        + Shown.of(name, 200)
                        + "."
                        + known(story),
                    Exit.USAGE));
  }

  /** A file of the same name elsewhere is not the one that the story reads. */
  private static void requireIn(Path folder, Path file) {
    Path read = folder.resolve(FOLDER).resolve(file.getFileName());
    if (!isSame(file, read)) {
      throw new ComplaintException(
          Shown.of(file.toString(), 200)
              + " is no lesson of the story in "
              + Shown.of(folder.toString(), 200)
              + ": its lessons stand right in "
              + Shown.of(folder.resolve(FOLDER).toString(), 200)
              + ".",
          Exit.USAGE);
    }
  }

  private static boolean isSame(Path file, Path other) {
    try {
      return Files.exists(other) && Files.isSameFile(file, other);
    } catch (IOException unreadable) {
      return false;
    }
  }

  private static Path above(Path file) {
    Path lessons = file.toAbsolutePath().normalize().getParent();
    if (lessons == null || lessons.getParent() == null || !lessons.endsWith(FOLDER)) {
      throw new ComplaintException(
          Shown.of(file.toString(), 200)
              + " does not stand in the folder lessons of a story. Name the story with --story.",
          Exit.USAGE);
    }
    return lessons.getParent();
  }

  private static Optional<String> stands(LoadedStory loaded, Lesson lesson) {
    return loaded
        .places()
        .find("lesson", lesson.id().value(), "")
        .map(Span::file)
        .map(source -> source.name());
  }

  private static ComplaintException missing(String word, Story story) {
    List<String> ids = story.lessons().keySet().stream().map(LessonId::value).toList();
    return new ComplaintException(
        "There is no lesson " + Shown.of(word) + "." + Wanted.near(word, ids) + known(story),
        Exit.USAGE);
  }

  private static String known(Story story) {
    return story.lessons().isEmpty()
        ? " The story has no lessons."
        : " There is: "
            + story.lessons().keySet().stream()
                .map(id -> Shown.of(id.value()))
                .collect(Collectors.joining(", "))
            + ".";
  }
}
