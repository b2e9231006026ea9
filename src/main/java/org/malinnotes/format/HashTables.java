package org.malinnotes.format;

import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** Tables of hashes by name, each table itself by name: what a story's seal is written as. */
public final class HashTables {
  private static final JsonFactory JSON = new JsonFactory();

  private HashTables() {}

  private static final ObjectWriteContext INDENTED =
      new ObjectWriteContext.Base() {
        @Override
        public PrettyPrinter getPrettyPrinter() {
          return new DefaultPrettyPrinter();
        }

        @Override
        public boolean hasPrettyPrinter() {
          return true;
        }
      };

  /** The tables as JSON, a line for each hash. */
  public static String write(Map<String, Map<String, String>> tables) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(INDENTED, text)) {
      json.writeStartObject();
      tables.forEach(
          (name, table) -> {
            json.writeObjectPropertyStart(name);
            table.forEach(json::writeStringProperty);
            json.writeEndObject();
          });
      json.writeEndObject();
    }
    return text.toString().replace("\r\n", "\n") + "\n";
  }

  /** The tables of a text; empty if it is not such JSON. */
  public static Optional<Map<String, Map<String, String>>> read(String text) {
    Map<String, Map<String, String>> tables = new LinkedHashMap<>();
    try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), text)) {
      if (json.nextToken() != JsonToken.START_OBJECT) {
        return Optional.empty();
      }
      while (json.nextToken() == JsonToken.PROPERTY_NAME) {
        String name = json.currentName();
        Optional<Map<String, String>> table = table(json);
        if (table.isEmpty()) {
          return Optional.empty();
        }
        tables.put(name, table.get());
      }
      return Optional.of(tables);
    } catch (JacksonException broken) {
      return Optional.empty();
    }
  }

  private static Optional<Map<String, String>> table(JsonParser json) {
    Map<String, String> table = new LinkedHashMap<>();
    if (json.nextToken() != JsonToken.START_OBJECT) {
      return Optional.empty();
    }
    while (json.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = json.currentName();
      if (json.nextToken() != JsonToken.VALUE_STRING) {
        return Optional.empty();
      }
      table.put(name, json.getString());
    }
    return Optional.of(table);
  }
}
