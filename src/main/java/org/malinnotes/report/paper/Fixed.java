package org.malinnotes.report.paper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.malinnotes.story.Lesson;

/**
 * Texts that are the same for every lesson, kept as Markdown beside this class. A line that begins
 * with {@code {forecast}}, {@code {no-forecast}}, {@code {now}} or {@code {end}} is for lessons
 * with or without forecasts, and for those that reveal at once or at the end.
 */
final class Fixed {
  private static final Pattern MARKED = Pattern.compile("\\{([a-z-]+)} (.*)");

  private Fixed() {}

  /**
   * One of them.
   *
   * @param name of its file, without its ending
   */
  static Item.Prose prose(String name, Lesson lesson) {
    Set<String> traits =
        Set.of(lesson.forecast() ? "forecast" : "no-forecast", lesson.reveal().word());
    return new Item.Prose(
        text(name)
            .lines()
            .map(MARKED::matcher)
            .filter(line -> !line.matches() || traits.contains(line.group(1)))
            .map(Fixed::unmarked)
            .collect(Collectors.joining("\n"))
            .strip());
  }

  private static String unmarked(Matcher line) {
    return line.replaceFirst("$2");
  }

  private static String text(String name) {
    try (InputStream text = Fixed.class.getResourceAsStream(name + ".md")) {
      return new String(text.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
