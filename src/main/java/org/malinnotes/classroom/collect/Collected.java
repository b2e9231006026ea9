package org.malinnotes.classroom.collect;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.malinnotes.lesson.Pupil;
import org.malinnotes.story.LessonId;
import org.malinnotes.story.Story;

/**
 * The results found in a folder. This detects accidents and clumsiness, not forgery: who writes a
 * result by hand, event for event, is not found out.
 *
 * @param folder where they were searched for, links followed to it
 * @param kept those that count, by lesson and then by name
 * @param findings what is to be known of the others, and of some of these, by file
 * @param others how many files were no results at all and were passed over
 */
public record Collected(Path folder, List<Kept> kept, List<Finding> findings, int others) {
  /** How many folders below one another are looked into. */
  public static final int DEEPEST = 16;

  /**
   * Gathers the results in a folder and all below it, whatever their files are called.
   *
   * @param lesson the lesson whose results count; empty if those of every lesson do
   */
  public static Collected of(Path folder, Story story, Optional<LessonId> lesson) {
    return of(folder, Optional.empty(), story, lesson);
  }

  /**
   * Gathers the results in a folder, and those that a class has already.
   *
   * @param beside where the class has them; what is wrong there is not told again
   */
  public static Collected of(
      Path folder, Optional<Path> beside, Story story, Optional<LessonId> lesson) {
    Sweep sweep = Sweep.of(folder, beside);
    Judge judge = new Judge(story, lesson);
    List<Finding> findings = new ArrayList<>(sweep.findings());
    List<Kept> kept = new ArrayList<>();
    for (Path file : sweep.files()) {
      Judged judged = judge.of(file);
      findings.addAll(judged.findings());
      judged.kept().ifPresent(kept::add);
    }
    List<Kept> before =
        beside.map(own -> of(own, Optional.empty(), story, lesson).kept()).orElse(List.of());
    Doubles doubles = Doubles.among(before, kept);
    findings.addAll(doubles.findings());
    return new Collected(
        sweep.root(), doubles.kept(), FindingOrder.sorted(findings), sweep.others());
  }

  /** Without a word on the other lessons of the story, for a look at one that has several. */
  public Collected ofOneLesson() {
    List<Finding> about =
        findings.stream().filter(finding -> finding.sort() != Finding.Sort.ELSEWHERE).toList();
    return new Collected(folder, kept, about, others + findings.size() - about.size());
  }

  /** The pupils of those that count, each under a name of its own. */
  public List<Pupil> pupils() {
    return kept.stream().map(Kept::pupil).toList();
  }

  /** The lessons of those that count, each once. */
  public List<LessonId> lessons() {
    return kept.stream().map(one -> one.lesson().id()).distinct().toList();
  }

  /** Whether anything is left out. */
  public boolean leavesOut() {
    return findings.stream().anyMatch(finding -> finding.sort().leavesOut());
  }

  /** The findings on which the teacher must decide. */
  public List<Finding> toDecide() {
    return findings.stream().filter(finding -> finding.sort().isToDecide()).toList();
  }

  /** Whether anything is left out or to be decided. */
  public boolean needsALook() {
    return leavesOut() || !toDecide().isEmpty();
  }
}
