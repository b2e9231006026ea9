package org.malinnotes.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The files of a new story, and the schemas that come with them. */
class StarterTest {
  private static final String BASE = "https://malinnotes.example/mine/";
  private static final Pattern NAMED = Pattern.compile("\"\\$schema\": \"([^\"]+)\"");
  private static final Map<String, String> FILES = Starter.files("mine", "Mine \\ \u0416");

  static Stream<String> jsonFiles() {
    return FILES.keySet().stream()
        .filter(file -> file.endsWith(".json") && !file.startsWith("schema/"));
  }

  @ParameterizedTest
  @MethodSource("jsonFiles")
  void everyFileKeepsToTheSchemaThatItNames(String file) {
    Matcher named = NAMED.matcher(FILES.get(file));
    assertThat(named.find()).isTrue();
    String schema = Path.of(file).resolveSibling(named.group(1)).normalize().toString();

    assertThat(FILES).containsKey(schema.replace('\\', '/'));
    assertThat(
            registry()
                .getSchema(SchemaLocation.of(BASE + schema.replace('\\', '/')))
                .validate(FILES.get(file), InputFormat.JSON))
        .isEmpty();
  }

  @Test
  void everySchemaOfTheRepositoryComesAlong() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("story", "schema"))) {
      for (Path file : files.toList()) {
        assertThat(Schemas.files())
            .containsEntry(file.getFileName().toString(), Files.readString(file));
      }
    }
  }

  @Test
  void whatCannotBeWrittenLeavesNothing(@TempDir Path folder) throws IOException {
    Path inTheWay = Files.createDirectories(folder.resolve("story/scenes"));
    Files.writeString(inTheWay.resolve("01-saturday"), "mine");

    assertThat(failure(folder.resolve("story"))).isInstanceOf(IOException.class);
    assertThat(Files.walk(folder.resolve("story")).filter(Files::isRegularFile))
        .containsExactly(inTheWay.resolve("01-saturday"));
    assertThat(inTheWay.resolve("01-saturday")).hasContent("mine");
  }

  @Test
  void foldersOnTheWayAreTakenBackToo(@TempDir Path folder) throws IOException {
    NewFiles files = new NewFiles();
    files.write(folder.resolve("a/b"), FILES);
    assertThat(folder.resolve("a/b/story.json")).exists();

    files.takeBack();

    assertThat(folder).isEmptyDirectory();
  }

  private static Throwable failure(Path folder) {
    return org.assertj.core.api.Assertions.catchThrowable(
        () -> new NewFiles().write(folder, FILES));
  }

  private static SchemaRegistry registry() {
    Map<String, String> schemas = new HashMap<>();
    Schemas.files().forEach((name, text) -> schemas.put(BASE + "schema/" + name, text));
    return SchemaRegistry.withDefaultDialect(
        SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(schemas));
  }
}
