package org.malinnotes.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;

/** The frame of a page that needs nothing beside it: no script, nothing fetched. */
public final class HtmlPage {
  private static final String NOTHING_FROM_ELSEWHERE =
      "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

  private HtmlPage() {}

  /**
   * The page, with a link at its start that leads past everything to the element {@code main}.
   *
   * @param language a BCP 47 tag
   * @param title plain text
   * @param style CSS
   * @param body HTML, made with {@link Html}
   */
  public static String of(String language, String title, String style, String body) {
    return "<!DOCTYPE html>\n<html lang=\""
        + Html.text(language)
        + "\">\n<head>\n<meta charset=\"utf-8\">\n"
        + "<meta http-equiv=\"Content-Security-Policy\" content=\""
        + NOTHING_FROM_ELSEWHERE
        + "\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
        + "<meta name=\"color-scheme\" content=\"light dark\">\n<title>"
        + Html.text(title)
        + "</title>\n<style>\n"
        + style
        + "</style>\n</head>\n<body>\n<a class=\"skip\" href=\"#main\">To the text</a>\n"
        + body
        + "</body>\n</html>\n";
  }

  /** The style sheets of these names beside the class, one after the other. */
  public static String styles(Class<?> beside, String... names) {
    return Arrays.stream(names).map(name -> style(beside, name)).collect(Collectors.joining());
  }

  private static String style(Class<?> beside, String name) {
    try (InputStream style = beside.getResourceAsStream(name)) {
      return new String(style.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
