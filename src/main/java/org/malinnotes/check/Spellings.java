package org.malinnotes.check;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.malinnotes.diagnostic.ProseCode;

/** Names with diacritics have them everywhere in the story's own words. */
final class Spellings implements StoryVisitor {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  /** A name has so many characters at least. */
  private static final int SHORTEST = 3;

  private final Map<String, String> accented = new HashMap<>();
  private final Map<String, Plain> plain = new LinkedHashMap<>();

  /** A name without diacritics: where it stands first, and how often it stands at all. */
  private static final class Plain {
    private final int start;
    private final Where where;
    private int times;

    Plain(int start, Where where) {
      this.start = start;
      this.where = where;
    }
  }

  /** Tells which names of the story toured are written in two ways. */
  void report(Findings findings) {
    plain.forEach(
        (word, found) -> {
          String better = accented.get(word);
          if (better != null) {
            findings.within(
                ProseCode.TWO_SPELLINGS,
                found.where,
                found.start,
                found.start + word.length(),
                "elsewhere the story writes "
                    + better
                    + (found.times == 1 ? "" : "; written like this " + found.times + " times"),
                "write it one way throughout");
          }
        });
  }

  @Override
  public void plain(String text, Where where) {
    if (isForThoseWithoutMarks(where)) {
      return;
    }
    int at = 0;
    while (at < text.length()) {
      int point = text.codePointAt(at);
      int next = at + Character.charCount(point);
      if (isCapital(point)) {
        int end = wordEnd(text, next);
        if (text.codePointCount(at, end) >= SHORTEST) {
          name(text.substring(at, end), at, where);
          next = end;
        }
      }
      at = next;
    }
  }

  @Override
  public void markdown(String text, Where where) {
    plain(text, where);
  }

  private void name(String name, int start, Where where) {
    String folded = fold(name);
    if (folded.equals(name)) {
      plain.computeIfAbsent(name, any -> new Plain(start, where)).times++;
    } else {
      accented.putIfAbsent(folded, name);
    }
  }

  /** An alias is there for those who type the name plainly, an ASCII plate for plain terminals. */
  private static boolean isForThoseWithoutMarks(Where where) {
    return where.kind().equals("person") && where.pointer().startsWith("/aliases/")
        || where.kind().equals("map") && where.pointer().startsWith("/ascii/");
  }

  private static int wordEnd(String text, int from) {
    int end = from;
    while (end < text.length() && isOfWord(text.codePointAt(end))) {
      end += Character.charCount(text.codePointAt(end));
    }
    return end;
  }

  private static boolean isCapital(int point) {
    return point < 0x80
        ? point >= 'A' && point <= 'Z'
        : Character.getType(point) == Character.UPPERCASE_LETTER;
  }

  private static boolean isOfWord(int point) {
    return Character.isLetter(point) || isMark(Character.getType(point));
  }

  private static boolean isMark(int type) {
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK;
  }

  private static String fold(String word) {
    if (isAscii(word)) {
      return word;
    }
    String bare = MARKS.matcher(Normalizer.normalize(word, Normalizer.Form.NFD)).replaceAll("");
    return bare.replace('ł', 'l').replace('Ł', 'L');
  }

  private static boolean isAscii(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }
}
