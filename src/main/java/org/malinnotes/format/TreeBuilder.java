package org.malinnotes.format;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.malinnotes.diagnostic.Diagnostic;
import org.malinnotes.diagnostic.Diagnostics;
import org.malinnotes.diagnostic.SyntaxCode;
import org.malinnotes.text.SourceFile;
import org.malinnotes.text.Span;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/** Parses the text of one file into a tree that knows where every value stands. */
final class TreeBuilder {
  /** How many arrays and objects may stand within one another. */
  static final int DEEPEST = 64;

  private static final JsonFactory JSON =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxStringLength(SourceReader.LIMIT)
                  .maxNameLength(SourceReader.LIMIT)
                  .maxNumberLength(SourceReader.LIMIT)
                  .build())
          .build();

  private final SourceFile file;
  private final Diagnostics findings;
  private final JsonParser parser;
  private final List<Integer> open = new ArrayList<>();
  private boolean faulty;

  private TreeBuilder(SourceFile file, Diagnostics findings) {
    this.file = file;
    this.findings = findings;
    this.parser = JSON.createParser(ObjectReadContext.empty(), file.content().toCharArray());
  }

  /** The file's one value, or null after a finding. */
  static @Nullable JsonTree build(SourceFile file, Diagnostics findings) {
    TreeBuilder builder = new TreeBuilder(file, findings);
    try (JsonParser parser = builder.parser) {
      JsonToken first = parser.nextToken();
      if (first == null) {
        builder.report(SyntaxCode.NOT_JSON, 0, "the file is empty", "write {} at least");
        return null;
      }
      JsonTree tree = builder.value(first);
      if (!builder.faulty && parser.nextToken() != null) {
        builder.report(
            SyntaxCode.NOT_JSON, builder.start(), "something follows the end of the JSON", null);
      }
      return builder.faulty ? null : tree;
    } catch (JacksonException e) {
      // Past the parser's own limit of depth, ours has long been reported.
      if (!(e instanceof StreamConstraintsException && builder.faulty)) {
        findings.add(JsonMistake.explain(file, e, builder.open));
      }
      return null;
    }
  }

  private JsonTree value(JsonToken token) {
    int start = start();
    switch (token) {
      case START_OBJECT:
        return tooDeep(start) ? new JsonTree.Null(start, start + 1) : object(start);
      case START_ARRAY:
        return tooDeep(start) ? new JsonTree.Null(start, start + 1) : array(start);
      case VALUE_STRING:
        return string(start);
      case VALUE_TRUE:
      case VALUE_FALSE:
        boolean holds = token == JsonToken.VALUE_TRUE;
        return new JsonTree.Bool(start, start + (holds ? 4 : 5), holds);
      case VALUE_NULL:
        return new JsonTree.Null(start, start + 4);
      default:
        String digits = parser.getString();
        return new JsonTree.Num(start, start + digits.length(), digits);
    }
  }

  private JsonTree object(int start) {
    Map<String, JsonTree.Property> properties = new LinkedHashMap<>();
    open.add(start);
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      int nameStart = start();
      String name = parser.currentName();
      int nameEnd = StringPlaces.end(file.content(), nameStart);
      guard(name, nameStart);
      JsonTree value = value(parser.nextToken());
      JsonTree.Property property = new JsonTree.Property(name, nameStart, nameEnd, value);
      JsonTree.Property earlier = properties.putIfAbsent(name, property);
      if (earlier != null) {
        duplicate(earlier, property);
      }
    }
    open.remove(open.size() - 1);
    return new JsonTree.Obj(start, end(), properties);
  }

  private JsonTree array(int start) {
    List<JsonTree> items = new ArrayList<>();
    open.add(start);
    for (JsonToken next = parser.nextToken();
        next != JsonToken.END_ARRAY;
        next = parser.nextToken()) {
      items.add(value(next));
    }
    open.remove(open.size() - 1);
    return new JsonTree.Arr(start, end(), items);
  }

  private JsonTree string(int start) {
    String value = parser.getString();
    guard(value, start);
    return new JsonTree.Str(start, end(), value);
  }

  /** Skips what is nested too deep, so that the rest of the file is still looked at. */
  private boolean tooDeep(int start) {
    if (open.size() < DEEPEST) {
      return false;
    }
    report(
        SyntaxCode.TOO_DEEP, start, "this is nested more than " + DEEPEST + " levels deep", null);
    parser.skipChildren();
    return true;
  }

  /** Refuses characters that were written as escapes; those in the open never come this far. */
  private void guard(String text, int start) {
    int at = Characters.firstFault(text);
    if (at >= 0) {
      SyntaxCode code = Characters.fault(text, at);
      int from = StringPlaces.offset(file.content(), start, at);
      int to = StringPlaces.offset(file.content(), start, at + 1);
      String named = Characters.name(text.charAt(at));
      faulty = true;
      findings.add(
          code == SyntaxCode.LONE_SURROGATE
              ? Diagnostic.at(
                  code, span(from, to), named + " is only half of a character", "write both halves")
              : Diagnostic.at(
                  SyntaxCode.CONTROL_CHARACTER,
                  span(from, to),
                  "the character " + named + " is not allowed",
                  "take it out: text must not steer the terminal"));
    }
  }

  private void duplicate(JsonTree.Property earlier, JsonTree.Property again) {
    faulty = true;
    findings.add(
        Diagnostic.at(
                SyntaxCode.DUPLICATE_PROPERTY,
                span(again.nameStart(), again.nameEnd()),
                Quoted.words(again.name()) + " is given twice in this object",
                null)
            .with(span(earlier.nameStart(), earlier.nameEnd()), "first here"));
  }

  private void report(SyntaxCode code, int at, String message, @Nullable String help) {
    faulty = true;
    findings.add(Diagnostic.at(code, span(at, at + 1), message, help));
  }

  private Span span(int start, int end) {
    int length = file.content().length();
    return new Span(file, Math.min(start, length), Math.min(end, length));
  }

  private int start() {
    return (int) parser.currentTokenLocation().getCharOffset();
  }

  private int end() {
    return (int) parser.currentLocation().getCharOffset();
  }
}
