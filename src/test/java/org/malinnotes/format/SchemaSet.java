package org.malinnotes.format;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The JSON Schemas that editors use, for tests: what they define, and what they say of a text. */
final class SchemaSet {
  /** The folder they stand in. */
  static final Path FOLDER = Path.of("story", "schema");

  private static final String BASE = "https://malinnotes.example/schema/";
  private static final String ENDING = ".schema.json";
  private static final Map<String, String> TEXTS = texts();
  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(
          SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(TEXTS));

  /** Where each object is defined, below {@link #BASE}. */
  private static final Map<String, String> PLACES = new HashMap<>();

  private static final Map<String, JsonTree> DEFINED = defined();

  private SchemaSet() {}

  /**
   * The schema of every kind of object that has properties, by the name of its shape; list files by
   * their file's name, of which {@code maps} is called {@code maps file}.
   */
  static Map<String, JsonTree> objects() {
    return DEFINED;
  }

  /** What is wrong with a text by the schema in one of the files, such as scene.schema.json. */
  static List<Error> validate(String file, String json) {
    return REGISTRY.getSchema(SchemaLocation.of(BASE + file)).validate(json, InputFormat.JSON);
  }

  /** What is wrong with a text as one kind of object. */
  static List<Error> validateObject(String shape, String json) {
    return validate(PLACES.get(shape), json);
  }

  /** What properties refer to by {@code $ref}, by its place such as parts.schema.json#/$defs/id. */
  static Map<String, JsonTree> referred() {
    Map<String, JsonTree> referred = new LinkedHashMap<>();
    DEFINED.forEach(
        (name, schema) -> {
          String file = PLACES.get(name).replaceFirst("#.*", "");
          JsonTree.Obj properties = Peek.object(Peek.property(schema, "properties"));
          for (JsonTree.Property property : properties.properties().values()) {
            String reference = Peek.string(Peek.property(property.value(), "$ref"));
            if (reference != null) {
              String place = reference.startsWith("#") ? file + reference : reference;
              referred.put(place, at(place));
            }
          }
        });
    return referred;
  }

  private static JsonTree at(String place) {
    String[] parts = place.split("#/[$]defs/");
    return Peek.property(Peek.property(Trees.of(TEXTS.get(BASE + parts[0])), "$defs"), parts[1]);
  }

  private static Map<String, JsonTree> defined() {
    Map<String, JsonTree> defined = new LinkedHashMap<>();
    TEXTS.forEach(
        (place, text) -> {
          String file = place.substring(BASE.length());
          String name = file.replace(ENDING, "");
          JsonTree schema = Trees.of(text);
          if (!name.equals("parts")) {
            put(defined, name.equals("maps") ? "maps file" : name, file, schema);
          }
          JsonTree.Obj definitions = Peek.object(Peek.property(schema, "$defs"));
          for (JsonTree.Property definition : definitions.properties().values()) {
            if (Peek.property(definition.value(), "properties") != null) {
              String at = file + "#/$defs/" + definition.name();
              put(defined, definition.name(), at, definition.value());
            }
          }
        });
    return defined;
  }

  private static void put(
      Map<String, JsonTree> defined, String name, String place, JsonTree schema) {
    defined.put(name, schema);
    PLACES.put(name, place);
  }

  private static Map<String, String> texts() {
    Map<String, String> texts = new LinkedHashMap<>();
    for (Path file : Trees.files(FOLDER)) {
      try {
        texts.put(BASE + file.getFileName(), Files.readString(file));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return texts;
  }
}
