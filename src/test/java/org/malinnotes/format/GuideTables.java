package org.malinnotes.format;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Writes the tables of the guide's reference out of the schemas. */
final class GuideTables {
  private static final List<String> HEAD = List.of("Property", "Type", "Needed", "What it says");

  private GuideTables() {}

  /** The table of one kind of object: a head, a rule and a row for each property. */
  static List<String> of(JsonTree schema) {
    List<String> required = strings(Peek.property(schema, "required"));
    List<List<String>> rows = new ArrayList<>();
    rows.add(HEAD);
    JsonTree.Obj properties = Peek.object(Peek.property(schema, "properties"));
    for (JsonTree.Property property : properties.properties().values()) {
      String about = String.valueOf(Peek.string(Peek.property(property.value(), "description")));
      rows.add(
          List.of(
              "`" + property.name() + "`",
              type(property.value()),
              required.contains(property.name()) ? "yes" : "",
              about.replace("{q:id}", "`{q:id}`")));
    }
    return aligned(rows);
  }

  /** What a value may be, in the guide's words. */
  static String type(JsonTree schema) {
    String reference = Peek.string(Peek.property(schema, "$ref"));
    if (reference != null) {
      return named(reference.substring(reference.lastIndexOf('/') + 1));
    }
    JsonTree.Arr words = Peek.array(Peek.property(schema, "enum"));
    if (words != null) {
      return words.items().stream().map(GuideTables::quoted).collect(Collectors.joining(", "));
    }
    JsonTree constant = Peek.property(schema, "const");
    if (constant != null) {
      return quoted(constant);
    }
    JsonTree.Arr several = Peek.array(Peek.property(schema, "oneOf"));
    if (several != null) {
      return several.items().stream().map(GuideTables::type).collect(Collectors.joining(" or "));
    }
    JsonTree type = Peek.property(schema, "type");
    JsonTree.Arr types = Peek.array(type);
    if (types != null) {
      return types.items().stream()
          .map(one -> simple(String.valueOf(Peek.string(one)), schema))
          .collect(Collectors.joining(" or "));
    }
    return simple(String.valueOf(Peek.string(type)), schema);
  }

  private static String simple(String type, JsonTree schema) {
    return switch (type) {
      case "string" -> "words";
      case "integer" -> "number";
      case "boolean" -> "`true` or `false`";
      case "null" -> "`null`";
      case "array" -> list(type(Peek.property(schema, "items")));
      default -> throw new IllegalArgumentException("no words for " + type);
    };
  }

  private static String list(String item) {
    String several =
        item.endsWith("words") || item.equals("prose") || item.contains("`") ? item : item + "s";
    return "list of " + several;
  }

  private static String named(String definition) {
    return switch (definition) {
      case "words", "prose", "id", "text", "condition" -> definition;
      case "moment" -> "date";
      case "basis" -> "`inferred`, `conjecture`";
      case "cite" -> "list of ids";
      case "changes" -> "effects";
      case "values" -> "values";
      case "target" -> "id or `exit`";
      case "goto" -> "id, `exit` or list of `way`";
      case "known" -> "date or `null` for each seat";
      default -> "`" + definition + "`";
    };
  }

  private static String quoted(JsonTree value) {
    String word = Peek.string(value);
    return "`" + (word == null ? literal(value) : word) + "`";
  }

  private static String literal(JsonTree value) {
    return value instanceof JsonTree.Num number
        ? number.digits()
        : Boolean.toString(Peek.isTrue(value));
  }

  private static List<String> strings(@Nullable JsonTree array) {
    return Peek.array(array).items().stream().map(Peek::string).toList();
  }

  /** The cells in columns, the last one as long as it is. */
  static List<String> aligned(List<List<String>> rows) {
    int last = rows.get(0).size() - 1;
    List<Integer> widths =
        IntStream.range(0, last)
            .map(i -> rows.stream().mapToInt(row -> row.get(i).length()).max().orElse(0))
            .boxed()
            .toList();
    List<String> lines = new ArrayList<>();
    for (List<String> row : rows) {
      StringBuilder line = new StringBuilder("|");
      for (int i = 0; i < last; i++) {
        line.append(' ').append(row.get(i)).append(" ".repeat(widths.get(i) - row.get(i).length()));
        line.append(" |");
      }
      lines.add(line.append(' ').append(row.get(last)).append(" |").toString());
    }
    String rule =
        widths.stream().map(width -> "-".repeat(width + 2)).collect(Collectors.joining("|"));
    lines.add(1, "|" + rule + "|---|");
    return lines;
  }
}
