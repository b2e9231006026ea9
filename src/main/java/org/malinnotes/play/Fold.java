package org.malinnotes.play;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Makes typed words comparable: case and diacritics do not count, so Gomułka is gomulka. */
final class Fold {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  private Fold() {}

  static String of(String text) {
    String apart = Normalizer.normalize(text.strip(), Normalizer.Form.NFD);
    return MARKS.matcher(apart).replaceAll("").toLowerCase(Locale.ROOT).replace('ł', 'l');
  }
}
