package org.malinnotes.cli;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Locale;
import java.util.stream.Collectors;
import org.malinnotes.format.Ids;

/** What a new story is called for want of other words: as its folder is. */
record NewName(String id, String title) {
  private static final int LONGEST = 60;

  static NewName of(Path folder) {
    Path last = folder.toAbsolutePath().normalize().getFileName();
    String name = last == null ? "" : last.toString();
    String words =
        name.codePoints()
            .map(point -> Character.isLetterOrDigit(point) || isMark(point) ? point : ' ')
            .limit(LONGEST)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString()
            .strip()
            .replaceAll(" +", " ");
    return words.isEmpty()
        ? new NewName("my-story", "My story")
        : new NewName(id(words), capital(words));
  }

  private static String id(String words) {
    String plain =
        Normalizer.normalize(words, Normalizer.Form.NFD)
            .replaceAll("\\p{M}+", "")
            .codePoints()
            .mapToObj(NewName::plain)
            .collect(Collectors.joining());
    return Ids.near(plain).orElse("my-story");
  }

  /** Letters that are one with their marks, as they are written without. */
  private static String plain(int letter) {
    return switch (letter) {
      case 'ł', 'Ł' -> "l";
      case 'ø', 'Ø' -> "o";
      case 'đ', 'Đ', 'ð', 'Ð' -> "d";
      case 'ß' -> "ss";
      case 'æ', 'Æ' -> "ae";
      case 'œ', 'Œ' -> "oe";
      case 'þ', 'Þ' -> "th";
      case 'ı' -> "i";
      default -> Character.toString(letter);
    };
  }

  private static String capital(String words) {
    int first = words.offsetByCodePoints(0, 1);
    return words.substring(0, first).toUpperCase(Locale.ROOT) + words.substring(first);
  }

  private static boolean isMark(int point) {
    return Character.getType(point) == Character.NON_SPACING_MARK
        || Character.getType(point) == Character.COMBINING_SPACING_MARK;
  }
}
