package org.malinnotes.check;

import org.malinnotes.story.Segment;

/** Counts words: what stands between spaces and holds a letter or a digit. */
public final class Words {
  private Words() {}

  /** The words of a plain string. */
  public static int count(String text) {
    int words = 0;
    boolean counted = false;
    for (int i = 0, point; i < text.length(); i += Character.charCount(point)) {
      point = text.codePointAt(i);
      if (isSpace(point)) {
        counted = false;
      } else if (!counted && Character.isLetterOrDigit(point)) {
        counted = true;
        words++;
      }
    }
    return words;
  }

  private static boolean isSpace(int point) {
    return point == ' ' || point >= '\t' && point <= '\r';
  }

  /** The author's own words in a paragraph; entries of the record printed in it do not count. */
  public static int own(String markdown) {
    int words = 0;
    for (Segment segment : Segment.of(markdown)) {
      words +=
          segment.accept(
              new Segment.Visitor<Integer>() {
                @Override
                public Integer words(Segment.Words segment) {
                  return count(segment.markdown());
                }

                @Override
                public Integer quoted(Segment.Quoted segment) {
                  return 0;
                }
              });
    }
    return words;
  }
}
