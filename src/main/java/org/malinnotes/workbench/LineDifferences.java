package org.malinnotes.workbench;

import java.util.ArrayList;
import java.util.List;

/** Finds the places in which two texts differ, line by line. */
public final class LineDifferences {
  /** Longer texts, less what they have alike at both ends, count as different throughout. */
  private static final long MOST_PAIRS = 4_000_000;

  private final List<String> before;
  private final List<String> now;
  private final List<Place> places = new ArrayList<>();

  /**
   * A place.
   *
   * @param line where it begins in the first text, counted from 1; the line before which something
   *     was put in, if nothing went
   * @param gone lines of the first text that the second has not
   * @param come lines that the second has instead
   */
  public record Place(int line, List<String> gone, List<String> come) {}

  private LineDifferences(List<String> before, List<String> now) {
    this.before = before;
    this.now = now;
  }

  /** The places, from the top; none for equal texts. */
  public static List<Place> between(List<String> before, List<String> now) {
    return new LineDifferences(before, now).find();
  }

  private List<Place> find() {
    int shorter = Math.min(before.size(), now.size());
    int head = 0;
    while (head < shorter && before.get(head).equals(now.get(head))) {
      head++;
    }
    int tail = 0;
    while (tail < shorter - head
        && before.get(before.size() - 1 - tail).equals(now.get(now.size() - 1 - tail))) {
      tail++;
    }
    between(head, before.size() - tail, now.size() - tail);
    return List.copyOf(places);
  }

  private void between(int from, int beforeEnd, int nowEnd) {
    if ((long) (beforeEnd - from) * (nowEnd - from) > MOST_PAIRS) {
      add(from, beforeEnd, from, nowEnd);
      return;
    }
    int[][] common = common(from, beforeEnd, nowEnd);
    int i = from;
    int j = from;
    int placeI = from;
    int placeJ = from;
    while (i < beforeEnd && j < nowEnd) {
      if (before.get(i).equals(now.get(j))) {
        add(placeI, i, placeJ, j);
        placeI = ++i;
        placeJ = ++j;
      } else if (common[i + 1 - from][j - from] >= common[i - from][j + 1 - from]) {
        i++;
      } else {
        j++;
      }
    }
    add(placeI, beforeEnd, placeJ, nowEnd);
  }

  /** How many lines the rests of both texts have in common, in order, from each pair of lines. */
  private int[][] common(int from, int beforeEnd, int nowEnd) {
    int[][] common = new int[beforeEnd - from + 1][nowEnd - from + 1];
    for (int i = beforeEnd - 1; i >= from; i--) {
      for (int j = nowEnd - 1; j >= from; j--) {
        common[i - from][j - from] =
            before.get(i).equals(now.get(j))
                ? common[i + 1 - from][j + 1 - from] + 1
                : Math.max(common[i + 1 - from][j - from], common[i - from][j + 1 - from]);
      }
    }
    return common;
  }

  private void add(int beforeStart, int beforeEnd, int nowStart, int nowEnd) {
    if (beforeStart < beforeEnd || nowStart < nowEnd) {
      places.add(
          new Place(
              beforeStart + 1,
              List.copyOf(before.subList(beforeStart, beforeEnd)),
              List.copyOf(now.subList(nowStart, nowEnd))));
    }
  }
}
