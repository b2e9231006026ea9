package org.malinnotes.classroom.collect;

import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The order in which a class is called: numbers in names by what they count. */
public final class NameOrder {
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");

  /** Enough for every number that {@link #NUMBER} finds. */
  private static final int WIDTH = 10;

  /** Ada before Örs before Zoe, and pupil 2 before pupil 10; never equal for two names. */
  public static final Comparator<String> NATURAL =
      Comparator.comparing(NameOrder::padded, Collator.getInstance(Locale.ROOT)::compare)
          .thenComparing(Comparator.naturalOrder());

  private NameOrder() {}

  /** Every number as wide as the widest, so that letters' order is theirs. */
  private static String padded(String name) {
    Matcher numbers = NUMBER.matcher(name);
    return numbers.replaceAll(found -> "0".repeat(WIDTH - found.group().length()) + found.group());
  }
}
