package org.malinnotes.classroom.collect;

import java.nio.file.Path;

/**
 * Something to know about a file that was looked at.
 *
 * @param file below the folder gathered from, or that folder itself
 * @param place the line and column, such as {@code line 3, column 7}; empty if it has none
 * @param what what is the matter, as a sentence that is safe to print
 */
public record Finding(Sort sort, Path file, String place, String what) {
  Finding(Sort sort, Path file, String what) {
    this(sort, file, "", what);
  }

  /** The sorts of findings. */
  public enum Sort {
    /** Cannot be read as a result: cut off, changed or too large. */
    DAMAGED("damaged", "damaged", true),
    /** Cannot be opened. */
    UNREADABLE("unreadable", "unreadable", true),
    /** Of another lesson of the story than the one that was asked for. */
    ELSEWHERE("lesson", "of another lesson", true),
    /** Of another story, of a lesson that it does not have, or of another version. */
    OTHER("other", "of something else", true),
    /** Holds more than can be played again; counts up to there. */
    CUT("cut", "cut", true),
    /** States other scores than its own replay gives; nothing is left out, the replay's count. */
    SCORES("scores", "with wrong scores", false),
    /** The same run as another file that is as far or further on. */
    COPY("copy", "doubled", false),
    /** The same run as one collected before that is as far or further on. */
    KNOWN("known", "known", false),
    /** The same run as another file, but parted from it or under another pseudonym; both count. */
    RIVAL("rival", "at odds with another", false),
    /** The same pseudonym as another run's; both count. */
    NAMESAKE("namesake", "under one pseudonym", false),
    /** Not looked at: an archive, or what lies too deep or is too much. */
    UNSEEN("unseen", "not looked into", true);

    private final String word;
    private final String counted;
    private final boolean leavesOut;

    Sort(String word, String counted, boolean leavesOut) {
      this.word = word;
      this.counted = counted;
      this.leavesOut = leavesOut;
    }

    /** One word for it. */
    public String word() {
      return word;
    }

    /** What files of the sort are, to stand after a number. */
    public String counted() {
      return counted;
    }

    /** Whether the teacher must decide, since two that count cannot both be right. */
    public boolean isToDecide() {
      return this == RIVAL;
    }

    /** Whether something that a pupil did, or may have done, is left out of the class. */
    public boolean leavesOut() {
      return leavesOut;
    }
  }
}
