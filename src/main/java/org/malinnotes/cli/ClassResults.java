package org.malinnotes.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.malinnotes.classroom.ClassFolder;
import org.malinnotes.classroom.collect.Collected;
import org.malinnotes.classroom.collect.Finding;
import org.malinnotes.classroom.collect.Kept;
import org.malinnotes.classroom.collect.Refused;
import org.malinnotes.save.SaveName;
import org.malinnotes.story.Lesson;
import org.malinnotes.story.Story;

/**
 * The results of one lesson that a command is about.
 *
 * @param folder where they were found
 */
record ClassResults(Path folder, Story story, Lesson lesson, Collected collected) {
  /** With what says whose results are meant; {@link #of} reads it. */
  static Given options(Given given) {
    return given
        .text("--lesson", "LESSON", "The lesson, if there are results of several.")
        .text("--story", "DIR", "The lesson's story. Otherwise the one that comes along.")
        .word(
            "DIR|CLASS",
            false,
            "The class, or a folder of results. Otherwise the class " + ClassFolder.USUAL + ".");
  }

  /**
   * The results that the line asks for.
   *
   * @throws ComplaintException if there are none, or of several lessons and it does not say which
   */
  static ClassResults of(Io io, Given given) {
    Path folder = folder(given);
    Scope scope = Classes.scope(io, given);
    Collected collected = Collected.of(folder, scope.story(), scope.lesson()).ofOneLesson();
    if (collected.kept().isEmpty()) {
      throw new ComplaintException(
          "There are no results that can be used in "
              + Shown.of(folder.toString(), 200)
              + ". What is the matter with them: malin class collect --check "
              + ShellWord.of(folder));
    }
    if (collected.lessons().size() > 1) {
      throw new ComplaintException(
          "The results are of several lessons: "
              + counted(collected)
              + ". Say which with --lesson LESSON.",
          Exit.USAGE);
    }
    Lesson lesson = collected.kept().get(0).lesson();
    return new ClassResults(folder, scope.story(), lesson, collected);
  }

  /** A class of the name comes before a folder that is called so. */
  static Path folder(Given given) {
    String word = given.word().orElse(ClassFolder.USUAL);
    Optional<Path> kept =
        SaveName.isValid(word)
            ? Optional.of(Classes.folder(given, word).path()).filter(Files::isDirectory)
            : Optional.empty();
    if (kept.isPresent()) {
      return kept.get();
    }
    if (given.word().isEmpty()) {
      throw new ComplaintException(
          "There is no class yet. Gather its results first: malin class collect DIR", Exit.USAGE);
    }
    Path folder = given.wordPath().orElseThrow();
    if (!Files.exists(folder)) {
      throw new ComplaintException(
          "There is no class and no folder " + Shown.of(word, 200) + ". See malin class list.",
          Exit.USAGE);
    }
    return Classes.existing(folder, "that holds the results");
  }

  /** What the teacher should see: files at odds, with other scores than counted, and refused. */
  List<String> lookedFor() {
    return Stream.concat(
            collected.findings().stream()
                .filter(one -> one.sort().isToDecide() || one.sort() == Finding.Sort.SCORES)
                .map(one -> FindingWords.of(collected, one)),
            Refused.in(folder).stream())
        .toList();
  }

  /** Whether anything is left out or to be decided. */
  boolean needsALook() {
    return collected.needsALook() || !Refused.in(folder).isEmpty();
  }

  private static String counted(Collected collected) {
    Map<String, Long> counts =
        collected.kept().stream()
            .collect(
                Collectors.groupingBy(
                    (Kept one) -> one.lesson().id().value(), TreeMap::new, Collectors.counting()));
    return counts.entrySet().stream()
        .map(one -> one.getKey() + " (" + one.getValue() + ")")
        .collect(Collectors.joining(", "));
  }
}
