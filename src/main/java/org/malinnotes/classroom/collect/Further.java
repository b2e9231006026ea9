package org.malinnotes.classroom.collect;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.malinnotes.lesson.LessonEvent;
import org.malinnotes.lesson.Run;
import org.malinnotes.save.Printable;

/** Compares files that hold the same run. */
final class Further {
  private static final Comparator<Kept> PROGRESS =
      Comparator.comparingInt(Kept::decided)
          .thenComparingInt(one -> one.pupil().run().events().size())
          .thenComparingInt(one -> one.pupil().run().answers().size())
          .thenComparingInt(one -> one.pupil().run().opened().size());

  private Further() {}

  /** The one that is furthest on; of several the first. */
  static Kept most(List<Kept> same) {
    Kept most = same.get(0);
    for (Kept one : same) {
      most = PROGRESS.compare(one, most) > 0 ? one : most;
    }
    return most;
  }

  /**
   * What is to be said of a file when another holds its run and is as far or further on.
   *
   * @param known whether the other was collected before
   */
  static Finding finding(Kept one, Kept further, boolean known) {
    String where = " " + name(further.file());
    if (!one.result().pseudonym().equals(further.result().pseudonym())) {
      return new Finding(
          Finding.Sort.RIVAL,
          one.file(),
          "it is a copy of the run in"
              + where
              + ", which is as far or further on and says "
              + further.result().pseudonym()
              + " where this one says "
              + one.result().pseudonym());
    }
    Run run = one.pupil().run();
    if (!begins(further.pupil().run(), run)) {
      return new Finding(
          Finding.Sort.RIVAL,
          one.file(),
          "it is the same run as" + where + " but went on differently; that one is further on");
    }
    boolean same = run.equals(further.pupil().run());
    if (known) {
      return new Finding(
          Finding.Sort.KNOWN,
          one.file(),
          same ? "it was collected before" : "it was collected before when it was further on");
    }
    return new Finding(
        Finding.Sort.COPY,
        one.file(),
        same
            ? "it is the same as" + where
            : "it is the same run as" + where + ", further on there");
  }

  private static boolean begins(Run longer, Run shorter) {
    List<LessonEvent> all = longer.events();
    return all.size() >= shorter.events().size()
        && all.subList(0, shorter.events().size()).equals(shorter.events())
        && longer.answers().keySet().containsAll(shorter.answers().keySet());
  }

  private static String name(Path file) {
    return Printable.of(String.valueOf(file.getFileName()));
  }
}
