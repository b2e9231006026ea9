package org.malinnotes.check;

import java.util.regex.Pattern;
import org.malinnotes.story.Segment;

/** Counts words: what stands between spaces and holds a letter or a digit. */
final class Words {
  private static final Pattern SPACE = Pattern.compile("\\s+");

  private Words() {}

  /** The words of a plain string. */
  static int count(String text) {
    int words = 0;
    for (String word : SPACE.split(text)) {
      words += word.codePoints().anyMatch(Character::isLetterOrDigit) ? 1 : 0;
    }
    return words;
  }

  /** The author's own words in a paragraph; entries of the record printed in it do not count. */
  static int own(String markdown) {
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
