package org.malinnotes.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.malinnotes.classroom.collect.Collected;
import org.malinnotes.classroom.collect.Kept;
import org.malinnotes.classroom.collect.NameOrder;
import org.malinnotes.classroom.collect.Refused;
import org.malinnotes.classroom.grades.Names;
import org.malinnotes.classroom.grades.Roll;
import org.malinnotes.lesson.Ballot;
import org.malinnotes.lesson.Course;
import org.malinnotes.lesson.Pupil;
import org.malinnotes.story.Lesson;
import org.malinnotes.story.LessonId;

/**
 * What a report is made of.
 *
 * @param pupils those who have a result in the lesson
 * @param ballots of the lesson's plenary; empty without one
 * @param findings what is the matter with files, as sentences
 * @param needsALook whether anything that a pupil may have done is left out, or two files are at
 *     odds
 */
record Reported(
    Course course,
    List<Pupil> pupils,
    List<Ballot> ballots,
    List<String> findings,
    boolean needsALook) {

  /**
   * Gathers it from a folder.
   *
   * @throws ComplaintException if it is not clear which lesson is meant, or nothing is there
   */
  static Reported of(Path folder, Scope scope) {
    Collected collected = Collected.of(folder, scope.story(), scope.lesson()).ofOneLesson();
    Lesson lesson = lesson(folder, scope, collected);
    Course course = new Course(scope.story(), lesson);
    PlenaryFound plenary = PlenaryFound.in(folder, scope.story(), lesson);
    List<Pupil> pupils =
        collected.kept().stream()
            .filter(kept -> kept.lesson().id().equals(lesson.id()))
            .map(Kept::pupil)
            .toList();
    List<String> findings = new ArrayList<>();
    collected.findings().forEach(finding -> findings.add(FindingWords.of(collected, finding)));
    List<String> refused = Refused.in(folder);
    findings.addAll(refused);
    plenary.problem().ifPresent(findings::add);
    if (pupils.isEmpty() && plenary.ballots().isEmpty()) {
      throw new ComplaintException(
          "There is nothing of the lesson "
              + lesson.id().value()
              + " to report on in "
              + Shown.of(folder.toString(), 200)
              + "."
              + others(findings),
          Exit.FOUND);
    }
    return new Reported(
        course,
        pupils,
        plenary.ballots(),
        List.copyOf(findings),
        collected.needsALook() || !refused.isEmpty() || plenary.problem().isPresent());
  }

  /** The same with the names that the teacher's list has, in their order. */
  Reported named(Names names) {
    if (names.columns().isEmpty()) {
      return this;
    }
    Roll roll = Roll.of(pupils, names);
    List<Pupil> named =
        pupils.stream()
            .map(pupil -> new Pupil(roll.name(pupil), pupil.run(), pupil.state(), pupil.score()))
            .sorted(Comparator.comparing(Pupil::name, NameOrder.NATURAL))
            .toList();
    List<String> more = new ArrayList<>(findings);
    more.addAll(roll.notes());
    return new Reported(course, named, ballots, List.copyOf(more), needsALook);
  }

  private static Lesson lesson(Path folder, Scope scope, Collected collected) {
    List<LessonId> there =
        scope.story().lessons().keySet().stream()
            .filter(id -> scope.lesson().map(id::equals).orElse(true))
            .filter(id -> collected.lessons().contains(id) || PlenaryFound.isIn(folder, id))
            .toList();
    if (scope.lesson().isPresent()) {
      return scope.story().lesson(scope.lesson().get());
    }
    if (there.size() > 1) {
      throw new ComplaintException(
          "There is more than one lesson in "
              + Shown.of(folder.toString(), 200)
              + ". Say with --lesson which: "
              + there.stream().map(LessonId::value).collect(Collectors.joining(", "))
              + ".",
          Exit.USAGE);
    }
    return there.stream()
        .findFirst()
        .map(scope.story()::lesson)
        .orElseThrow(
            () ->
                new ComplaintException(
                    "There is no result to report on in "
                        + Shown.of(folder.toString(), 200)
                        + "."
                        + others(
                            collected.findings().stream()
                                .map(finding -> FindingWords.of(collected, finding))
                                .toList()),
                    Exit.FOUND));
  }

  /** The first of the findings, where there are any. */
  private static String others(List<String> findings) {
    return findings.isEmpty()
        ? ""
        : " "
            + Shown.of(findings.get(0), 400)
            + (findings.size() == 1
                ? ""
                : " And "
                    + Plural.of(findings.size() - 1, "more finding")
                    + ", which malin class collect --check lists.");
  }
}
