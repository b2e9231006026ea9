package org.malinnotes.workbench.sarif;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.malinnotes.text.SourceFile;
import org.malinnotes.text.Span;
import tools.jackson.core.JsonGenerator;

/**
 * Places of a story as SARIF's locations: files relative to the folder in which the program runs,
 * so that a code host finds them in its checkout, or by their full address if they stand elsewhere.
 */
public final class SarifPlaces {
  private static final String ROOT = "%SRCROOT%";
  private static final String UNRESERVED = "-._~/";

  private final Path story;
  private final Path here;

  /**
   * Places in a story.
   *
   * @param story its folder
   * @param here the folder in which the program runs
   */
  public SarifPlaces(Path story, Path here) {
    this.here = here.toAbsolutePath().normalize();
    this.story = here.resolve(story).toAbsolutePath().normalize();
  }

  /** Writes what the relative addresses are relative to. */
  void writeBase(JsonGenerator json) {
    json.writeObjectPropertyStart("originalUriBaseIds");
    json.writeObjectPropertyStart(ROOT);
    json.writeObjectPropertyStart("description");
    json.writeStringProperty("text", "The folder in which malin was run.");
    json.writeEndObject();
    json.writeEndObject();
    json.writeEndObject();
  }

  /**
   * Writes a place as the property {@code physicalLocation}; the whole file without a span, and the
   * story's own file for a folder.
   */
  void write(JsonGenerator json, String file, @Nullable Span span) {
    json.writeObjectPropertyStart("physicalLocation");
    json.writeObjectPropertyStart("artifactLocation");
    Path named = story.resolve(file);
    Path path = file.isEmpty() || Files.isDirectory(named) ? story.resolve("story.json") : named;
    if (path.startsWith(here)) {
      String relative = here.relativize(path).toString();
      json.writeStringProperty(
          "uri", escaped(relative.replace(path.getFileSystem().getSeparator(), "/")));
      json.writeStringProperty("uriBaseId", ROOT);
    } else {
      json.writeStringProperty("uri", path.toUri().toASCIIString());
    }
    json.writeEndObject();
    if (span != null) {
      region(json, span.file(), span);
    }
    json.writeEndObject();
  }

  private static void region(JsonGenerator json, SourceFile file, Span span) {
    json.writeObjectPropertyStart("region");
    json.writeNumberProperty("startLine", span.position().line());
    json.writeNumberProperty("startColumn", column(file, span.start()));
    json.writeNumberProperty("endLine", file.position(span.end()).line());
    json.writeNumberProperty("endColumn", column(file, span.end()));
    json.writeEndObject();
  }

  /** Counted from 1 in UTF-16 units, unlike in messages. */
  private static int column(SourceFile file, int offset) {
    return file.unitsBefore(offset) + 1;
  }

  private static String escaped(String path) {
    StringBuilder uri = new StringBuilder();
    for (byte unit : path.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (unit & 0xff);
      boolean plain = c < 0x80 && (Character.isLetterOrDigit(c) || UNRESERVED.indexOf(c) >= 0);
      uri.append(plain ? Character.toString(c) : String.format("%%%02X", (int) c));
    }
    return uri.toString();
  }
}
