package org.malinnotes.classroom.collect;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.malinnotes.lesson.LessonEvent;
import org.malinnotes.lesson.Run;
import org.malinnotes.save.Printable;

/**
 * Files that hold one run. Where one goes on from another, the one furthest on counts. Where two
 * have parted, or say different pseudonyms, nobody can see which is the copy: each counts.
 *
 * @param heads of each run that parted from the others the file furthest on
 * @param same all the files
 */
record Further(List<Kept> heads, List<Kept> same) {
  private static final Comparator<Kept> PROGRESS =
      Comparator.comparingInt(Kept::decided)
          .thenComparingInt(one -> one.pupil().run().events().size())
          .thenComparingInt(one -> one.pupil().run().answers().size())
          .thenComparingInt(one -> one.pupil().run().opened().size());

  /** Of files equally far the first is a head. */
  static Further of(List<Kept> same) {
    List<Kept> heads = new ArrayList<>();
    for (Kept one : same.stream().sorted(PROGRESS.reversed()).toList()) {
      if (heads.stream().noneMatch(head -> holds(head, one))) {
        heads.add(one);
      }
    }
    return new Further(List.copyOf(heads), same);
  }

  /**
   * What is to be said of the files.
   *
   * @param known those that were collected before, of which only is told that another is at odds
   */
  List<Finding> findings(Set<Kept> known) {
    List<Finding> findings = new ArrayList<>();
    if (heads.size() > 1 && !known.containsAll(same)) {
      heads.forEach(head -> findings.add(rival(head)));
    }
    for (Kept one : same) {
      if (!heads.contains(one) && !known.contains(one)) {
        Kept further = heads.stream().filter(head -> holds(head, one)).findFirst().orElseThrow();
        if (!isKeptBeside(one, further)) {
          findings.add(known.contains(further) ? before(one, further) : copy(one, further));
        }
      }
    }
    return findings;
  }

  /** Whether a file holds all that another does, for the same pupil. */
  private static boolean holds(Kept further, Kept one) {
    return one.result().pseudonym().equals(further.result().pseudonym())
        && begins(further.pupil().run(), one.pupil().run());
  }

  private static boolean begins(Run longer, Run shorter) {
    List<LessonEvent> all = longer.events();
    return all.size() >= shorter.events().size()
        && all.subList(0, shorter.events().size()).equals(shorter.events())
        && longer.answers().keySet().containsAll(shorter.answers().keySet());
  }

  /** Whether it is the generation before, or what a broken-off writing left, of the other. */
  private static boolean isKeptBeside(Kept one, Kept other) {
    String name = one.file().toString();
    return name.equals(other.file() + ".bak") || name.equals(other.file() + ".tmp");
  }

  private Finding rival(Kept head) {
    List<String> others =
        heads.stream().filter(other -> other != head).map(other -> rivalry(head, other)).toList();
    return new Finding(
        Finding.Sort.RIVAL,
        head.file(),
        "the run of "
            + pseudonym(head)
            + " in it "
            + String.join(", and ", others)
            + "; one may be a copy, so ask; each counts until you take one away");
  }

  private static String rivalry(Kept head, Kept other) {
    return (pseudonym(other).equals(pseudonym(head))
            ? "went on differently from the one in "
            : "is the same as that of " + pseudonym(other) + " in ")
        + name(other);
  }

  private static String pseudonym(Kept one) {
    return Printable.of(one.result().pseudonym());
  }

  private static Finding before(Kept one, Kept further) {
    return new Finding(
        Finding.Sort.KNOWN,
        one.file(),
        isAsFar(one, further)
            ? "it was collected before"
            : "it was collected before when it was further on");
  }

  private static Finding copy(Kept one, Kept further) {
    return new Finding(
        Finding.Sort.COPY,
        one.file(),
        isAsFar(one, further)
            ? "it is the same as " + name(further)
            : "it is the same run as " + name(further) + ", further on there");
  }

  private static boolean isAsFar(Kept one, Kept further) {
    return one.pupil().run().equals(further.pupil().run());
  }

  private static String name(Kept one) {
    return Printable.of(String.valueOf(one.file().getFileName()));
  }
}
