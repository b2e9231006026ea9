package org.malinnotes.format;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.malinnotes.diagnostic.Diagnostic;
import org.malinnotes.diagnostic.Diagnostics;
import org.malinnotes.diagnostic.SyntaxCode;
import org.malinnotes.text.SourceFile;
import org.malinnotes.text.Span;

/** Turns bytes into characters by strict UTF-8. */
final class Decoder {
  private Decoder() {}

  /** The text of the bytes, or null after a finding. */
  static @Nullable SourceFile decode(String name, byte[] bytes, Diagnostics findings) {
    if (looksWide(bytes)) {
      findings.add(
          Diagnostic.about(
              SyntaxCode.OTHER_ENCODING,
              name,
              "this file is UTF-16 or UTF-32",
              "save it as UTF-8 without a byte order mark"));
      return null;
    }
    String content = new String(bytes, StandardCharsets.UTF_8);
    // Only a replacement character, which is rarely meant, makes the slower, strict look necessary.
    int malformed = content.indexOf('\uFFFD') < 0 ? -1 : firstMalformed(bytes);
    if (malformed >= 0) {
      SourceFile file = new SourceFile(name, shown(content));
      report(file, malformed, SyntaxCode.NOT_UTF8, "these bytes are not UTF-8", findings);
      return null;
    }
    if (content.startsWith("\uFEFF")) {
      SourceFile file = new SourceFile(name, shown(content));
      report(file, 0, SyntaxCode.BYTE_ORDER_MARK, "there is a byte order mark", findings);
      return null;
    }
    return withoutControls(name, content, findings);
  }

  /** How many UTF-16 units come before the first malformed bytes, or -1 if none are. */
  private static int firstMalformed(byte[] bytes) {
    CharBuffer characters = CharBuffer.allocate(bytes.length);
    boolean malformed =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT)
            .decode(ByteBuffer.wrap(bytes), characters, true)
            .isError();
    return malformed ? characters.position() : -1;
  }

  private static @Nullable SourceFile withoutControls(
      String name, String content, Diagnostics findings) {
    int fault = fault(content, 0);
    if (fault < 0) {
      return new SourceFile(name, content);
    }
    String message = "the character " + Characters.name(content.charAt(fault)) + " is not allowed";
    SourceFile file = new SourceFile(name, shown(content));
    report(file, fault, SyntaxCode.CONTROL_CHARACTER, message, findings);
    return null;
  }

  private static void report(
      SourceFile file, int at, SyntaxCode code, String message, Diagnostics findings) {
    String help =
        code == SyntaxCode.CONTROL_CHARACTER
            ? "take it out: text must not steer the terminal"
            : "save the file as UTF-8 without a byte order mark";
    findings.add(Diagnostic.at(code, new Span(file, at, at + 1), message, help));
  }

  /** Text that a message can show: what must not reach a terminal is replaced, offsets stay. */
  private static String shown(String content) {
    StringBuilder shown = new StringBuilder(content);
    for (int at = fault(content, 0); at >= 0; at = fault(content, at + 1)) {
      shown.setCharAt(at, '\uFFFD');
    }
    return shown.toString();
  }

  private static int fault(String content, int from) {
    for (int i = from; i < content.length(); i++) {
      char c = content.charAt(i);
      boolean plain = (c >= ' ' && c < 0x7f) || c == '\n';
      if (!plain && !isLineEnd(content, i) && Characters.fault(content, i) != null) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isLineEnd(String content, int i) {
    return content.charAt(i) == '\r' && i + 1 < content.length() && content.charAt(i + 1) == '\n';
  }

  private static boolean looksWide(byte[] bytes) {
    if (bytes.length < 2) {
      return false;
    }
    int first = bytes[0] & 0xff;
    int second = bytes[1] & 0xff;
    boolean marked = (first == 0xfe && second == 0xff) || (first == 0xff && second == 0xfe);
    return marked || first == 0 || (second == 0 && first != 0);
  }
}
