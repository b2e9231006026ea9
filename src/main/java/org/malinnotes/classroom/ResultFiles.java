package org.malinnotes.classroom;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.malinnotes.save.Fingerprint;
import org.malinnotes.save.KeptFile;
import org.malinnotes.story.LessonId;

/** Where results are kept, and how: as every file that the program replaces. */
public final class ResultFiles {
  private static final String FOLDER = "results";
  private static final Pattern PLAIN = Pattern.compile("[a-z0-9]{1,40}");
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");

  /** Digits of a fingerprint that keep the files of different pseudonyms apart. */
  private static final int DIGITS = 12;

  private ResultFiles() {}

  /** The file of a result, which need not exist. */
  public static KeptFile<Result> open(Path file) {
    return new KeptFile<>(
        ResultCodec.SORT,
        file,
        file.resolveSibling(file.getFileName() + ".lock"),
        String.valueOf(file.getFileName()),
        ResultCodec::read);
  }

  /**
   * The usual file of a result. Its name is safe on every system, and another for every pseudonym
   * even where the system makes no difference between capitals and small letters.
   *
   * @param saves the folder in which games are saved
   */
  public static Path usual(Path saves, LessonId lesson, Pseudonym pseudonym) {
    return folder(saves).resolve(name(lesson, pseudonym));
  }

  /** The usual folder of results, in the folder in which games are saved. */
  public static Path folder(Path saves) {
    return saves.resolve(FOLDER);
  }

  static String name(LessonId lesson, Pseudonym pseudonym) {
    return lesson.value() + "-" + name(pseudonym.value()) + ".json";
  }

  /** Ids have hyphens and this has none, so that two lessons never share a file. */
  private static String name(String pseudonym) {
    if (PLAIN.matcher(pseudonym).matches()) {
      return pseudonym;
    }
    String apart = Normalizer.normalize(pseudonym, Normalizer.Form.NFKD);
    String letters = MARKS.matcher(apart).replaceAll("").toLowerCase(Locale.ROOT).replace('ł', 'l');
    String plain = OTHERS.matcher(letters).replaceAll("_").replaceAll("^_|_$", "");
    String readable = plain.substring(0, Math.min(plain.length(), Pseudonym.LONGEST));
    return readable
        + (readable.isEmpty() ? "" : "_")
        + Fingerprint.of(pseudonym).substring(0, DIGITS);
  }
}
