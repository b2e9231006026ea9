package org.malinnotes.diagnostic;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.malinnotes.text.Position;
import org.malinnotes.text.Span;

/**
 * Writes findings for programs: a JSON array of objects with {@code file}, {@code line}, {@code
 * column}, {@code endLine}, {@code endColumn}, {@code code}, {@code severity}, {@code message},
 * {@code help} and {@code related}. Lines and columns count from 1, columns in code points; the end
 * is the column after the last one. What a finding does not have is null. The JSON is plain ASCII.
 */
public final class DiagnosticJson {
  private DiagnosticJson() {}

  /** The lines of the array, one finding on each. */
  public static List<String> lines(List<Diagnostic> findings) {
    List<String> lines = new ArrayList<>();
    lines.add("[");
    for (int i = 0; i < findings.size(); i++) {
      lines.add("  " + finding(findings.get(i)) + (i < findings.size() - 1 ? "," : ""));
    }
    lines.add("]");
    return List.copyOf(lines);
  }

  private static String finding(Diagnostic finding) {
    List<String> related = new ArrayList<>();
    for (Diagnostic.Related other : finding.related()) {
      related.add(
          "{"
              + place(other.span().file().name(), other.span())
              + ","
              + field("message", other.message())
              + "}");
    }
    return "{"
        + place(finding.file(), finding.span())
        + ","
        + field("code", finding.code().id())
        + ","
        + field("severity", finding.code().severity().word())
        + ","
        + field("message", finding.message())
        + ","
        + field("help", finding.help())
        + ",\"related\":["
        + String.join(",", related)
        + "]}";
  }

  private static String place(String file, @Nullable Span span) {
    if (span == null) {
      return field("file", file)
          + ",\"line\":null,\"column\":null,\"endLine\":null,\"endColumn\":null";
    }
    Position start = span.position();
    Position end = span.file().position(span.end());
    return field("file", file)
        + ",\"line\":"
        + start.line()
        + ",\"column\":"
        + start.column()
        + ",\"endLine\":"
        + end.line()
        + ",\"endColumn\":"
        + end.column();
  }

  private static String field(String name, @Nullable String value) {
    return "\"" + name + "\":" + (value == null ? "null" : string(value));
  }

  private static String string(String value) {
    StringBuilder json = new StringBuilder("\"");
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c == '"' || c == '\\') {
        json.append('\\').append(c);
      } else if (c < ' ' || c > '~') {
        json.append(String.format("\\u%04x", (int) c));
      } else {
        json.append(c);
      }
    }
    return json.append('"').toString();
  }
}
