package org.malinnotes.lesson;

/** What somebody answered to a question of a lesson. */
public sealed interface Answer {
  /** Calls the visitor's method for this kind of answer. */
  <R> R accept(Visitor<R> visitor);

  /** One method per kind of answer. */
  interface Visitor<R> {
    R words(Words answer);

    R number(Number answer);
  }

  /** One's own words, plain text. */
  record Words(String text) implements Answer {
    /** The most characters kept of an answer. */
    public static final int LONGEST = 2_000;

    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
    private static final int ZERO_WIDTH_JOINER = 0x200D;

    /**
     * What somebody typed, fit to be kept: on one line, without anything that could drive a
     * terminal or turn the direction of a line, without space around it, and cut at {@value
     * #LONGEST} characters; empty where nothing of it could be seen.
     */
    public static Words typed(String typed) {
      StringBuilder kept = new StringBuilder();
      typed.codePoints().filter(Words::isKept).forEach(point -> kept.appendCodePoint(shown(point)));
      String stripped = kept.toString().strip();
      int length = Math.min(LONGEST, stripped.codePointCount(0, stripped.length()));
      String cut = stripped.substring(0, stripped.offsetByCodePoints(0, length)).stripTrailing();
      return new Words(isSeen(cut) ? cut : "");
    }

    /** Whether {@link #typed} would keep the text as it is, and something is in it. */
    public static boolean isKept(String text) {
      return !text.isEmpty() && typed(text).text().equals(text);
    }

    /** Whether anything in it can be seen: joiners and marks alone cannot. */
    private static boolean isSeen(String text) {
      return text.codePoints()
          .anyMatch(point -> !Character.isWhitespace(point) && !isUnseen(Character.getType(point)));
    }

    private static boolean isUnseen(int type) {
      return type == Character.FORMAT
          || type == Character.SPACE_SEPARATOR
          || type == Character.NON_SPACING_MARK
          || type == Character.ENCLOSING_MARK;
    }

    /** Format characters are dropped, save the two joiners that some scripts need. */
    private static boolean isKept(int point) {
      return switch (Character.getType(point)) {
        case Character.FORMAT -> point == ZERO_WIDTH_JOINER || point == ZERO_WIDTH_NON_JOINER;
        case Character.SURROGATE, Character.PRIVATE_USE -> false;
        case Character.UNASSIGNED ->
            (point & 0xFFFE) != 0xFFFE && (point < 0xFDD0 || point > 0xFDEF);
        default -> true;
      };
    }

    private static int shown(int point) {
      return switch (Character.getType(point)) {
        case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> ' ';
        default -> point;
      };
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.words(this);
    }
  }

  /** The number of a choice or of a step of a scale, from 1. */
  record Number(int value) implements Answer {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.number(this);
    }
  }
}
