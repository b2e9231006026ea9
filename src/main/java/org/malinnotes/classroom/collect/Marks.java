package org.malinnotes.classroom.collect;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Tells by its first characters whether a file is one of a class's, be it a spoilt one. */
public final class Marks {
  /** How many bytes are looked at. */
  private static final int HEAD = 4_096;

  /** How every result begins; one that was cut off early is some part of it. */
  private static final String BEGINNING = "{\n  \"kind\": \"malin-notes result\"";

  /**
   * What the head of every result holds. Two are enough: a byte that was changed spoils one at
   * most, and no other file of the program holds two.
   */
  private static final List<String> MARKS =
      List.of("malin-notes result", "\"pseudonym\"", "\"token\"");

  private static final String SURE = MARKS.get(0);
  private static final String PLENARY = "malin-notes plenary";

  private Marks() {}

  /**
   * Whether a file may have been a result once; an empty one may, if it is called as results are.
   *
   * @throws IOException if the file cannot be read
   */
  public static boolean ofResult(Path file) throws IOException {
    String text = head(file);
    boolean isBeginning =
        text.length() == Math.min(HEAD, Files.size(file))
            && BEGINNING.startsWith(text)
            && String.valueOf(file.getFileName()).endsWith(".json");
    return isBeginning || isMarked(text);
  }

  /**
   * Whether it surely is one, so that it may be wiped: not a letter that speaks of results.
   *
   * @throws IOException if the file cannot be read
   */
  public static boolean isResult(Path file) throws IOException {
    return isObject(head(file)) && ofResult(file);
  }

  /**
   * The same for a lesson that a class plays together.
   *
   * @throws IOException if the file cannot be read
   */
  public static boolean isPlenary(Path file) throws IOException {
    String text = head(file);
    return isObject(text) && text.contains(PLENARY);
  }

  /**
   * Whether nothing is in it.
   *
   * @throws IOException if the file cannot be read
   */
  public static boolean isEmpty(Path file) throws IOException {
    return Files.size(file) == 0;
  }

  private static boolean isMarked(String text) {
    return text.contains(SURE) || MARKS.stream().filter(text::contains).count() >= 2;
  }

  private static boolean isObject(String text) {
    // A byte-order mark of UTF-8 or UTF-16, each byte as a character.
    return text.replaceFirst("^(\u00EF\u00BB\u00BF|\u00FF\u00FE|\u00FE\u00FF)", "")
        .stripLeading()
        .startsWith("{");
  }

  /** As an editor on Windows may have saved it: then every other byte is a zero. */
  private static String head(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return new String(in.readNBytes(HEAD), StandardCharsets.ISO_8859_1).replace("\0", "");
    }
  }
}
