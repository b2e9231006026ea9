package org.malinnotes.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the shipped stories to the JSON Schemas that editors use. */
class SchemaTest {
  static Stream<Path> storyFiles() {
    return Stream.of("two-doors", "october-1956")
        .map(story -> Path.of("story", story))
        .filter(Files::isDirectory)
        .flatMap(
            folder -> Trees.files(folder).stream().filter(file -> schema(folder, file) != null));
  }

  @ParameterizedTest
  @MethodSource("storyFiles")
  void aShippedFileIsValid(Path file) throws IOException {
    String name = schema(file.subpath(0, 2), file);
    assertThat(SchemaSet.validate(name, Files.readString(file))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("storyFiles")
  void aShippedFileNamesItsSchema(Path file) {
    String named = Peek.string(Peek.property(Trees.of(read(file)), "$schema"));
    Path schema = file.resolveSibling(String.valueOf(named)).normalize();
    String expected = String.valueOf(schema(file.subpath(0, 2), file));
    assertThat(schema).isEqualTo(SchemaSet.FOLDER.resolve(expected));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "glossary | {'terms':[{'id':'kerb','term':'kerb'}]}",
        "glossary | {'terms':[{'id':'Kerb','term':'kerb','text':'A ring.'}]}",
        "glossary | {'terms':[{'id':'exit','term':'exit','text':'A way out.'}]}",
        "glossary | {'terms':[{'id':'kerb','term':'kerb','text':' '}]}",
        "glossary | {'terms':[{'id':'kerb','term':'kerb','text':'A ring.','note':1}]}",
        "timeline | {'events':[{'id':'rain','date':'1911-13-01','text':'It rains.'}]}",
        "scene | {'id':'a','seat':'b','date':'1911-01-01','place':'c','title':'d','text':'e'}",
        "scene | {'id':'a','seat':'b','date':'1911-01-01','place':'c','title':'d','text':'e',"
            + "'goto':'f','decision':{'question':'g','weight':'minor','discussion':'h',"
            + "'options':[{'id':'i','label':'j','standing':'decided','text':'k','goto':'l'}]}}",
        "scene | {'id':'a','seat':'b','date':'1911-01-01','place':'c','title':'d','text':'e',"
            + "'goto':'not'}",
        "scene | {'id':'a','seat':'b','date':'1911-01-01','place':'c','title':'d','text':[],"
            + "'goto':'f'}",
        "scene | {'id':'a','seat':'b','date':'1911-01-01','place':'c','title':'d',"
            + "'text':[{'wen':'x','text':'e'}],'goto':'f'}",
        "record |"
            + " {'entries':[{'id':'a','quote':'b','page':'c','kind':'words','about':'1911-01-01'}]}",
      })
  void aFaultyFileIsNot(String schema, String json) {
    String text = json.replace('\'', '"');
    assertThat(SchemaSet.validate(schema + ".schema.json", text)).isNotEmpty();
  }

  /** The schema of a story's file; null for a file that this reader leaves to others. */
  private static String schema(Path story, Path file) {
    String first = story.relativize(file).getName(0).toString();
    for (Role role : Role.values()) {
      if (role.path().equals(first)) {
        String stem = first.endsWith(".json") ? first.substring(0, first.length() - 5) : first;
        return (role.isAlone() ? role.kind() : stem) + ".schema.json";
      }
    }
    return null;
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
