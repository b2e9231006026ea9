package org.malinnotes.report.paper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Texts that are the same for every lesson, kept as Markdown beside this class. */
final class Fixed {
  private Fixed() {}

  /**
   * One of them.
   *
   * @param name of its file, without its ending
   */
  static Item.Prose prose(String name, Calling calling) {
    try (InputStream text = Fixed.class.getResourceAsStream(name + ".md")) {
      return new Item.Prose(
          new String(text.readAllBytes(), StandardCharsets.UTF_8)
              .replace("\r\n", "\n")
              .replace("{lesson}", calling.words())
              .strip());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
