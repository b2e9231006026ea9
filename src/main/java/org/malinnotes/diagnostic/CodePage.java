package org.malinnotes.diagnostic;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The pages of the codes: CommonMark, each with what is wrong, an example and what is right. */
public final class CodePage {
  private CodePage() {}

  /** The page of a code by its id, such as {@code S012}; none if there is no such code. */
  public static Optional<String> of(String id) {
    if (!id.matches("[A-Z][0-9]{3}")) {
      return Optional.empty();
    }
    try (InputStream page = CodePage.class.getResourceAsStream(id + ".md")) {
      return page == null
          ? Optional.empty()
          : Optional.of(new String(page.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
