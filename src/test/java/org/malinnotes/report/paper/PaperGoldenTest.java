package org.malinnotes.report.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Lays the papers of two lessons, as Markdown, beside the files in {@code
 * src/test/resources/papers}.
 *
 * <p>After a wanted change of a lesson or a paper {@code mvn test -Dtest=PaperGoldenTest
 * -Dmalin.update=true} renews them; read the difference before committing it.
 */
class PaperGoldenTest {
  private static final Path FOLDER = Path.of("src", "test", "resources", "papers");

  @TestFactory
  Stream<DynamicTest> papers() {
    return Stream.of(Lessons.asking(), Lessons.thought())
        .flatMap(
            lesson ->
                kinds().entrySet().stream()
                    .map(
                        kind ->
                            DynamicTest.dynamicTest(
                                lesson + " " + kind.getKey(),
                                () -> compare(lesson, kind.getKey(), kind.getValue()))));
  }

  private static Map<String, Function<Lessons.Named, Paper>> kinds() {
    Map<String, Function<Lessons.Named, Paper>> kinds = new LinkedHashMap<>();
    kinds.put("handout", Lessons.Named::handout);
    kinds.put("ballot", Lessons.Named::ballots);
    kinds.put("guide", Lessons.Named::guide);
    return kinds;
  }

  private static void compare(
      Lessons.Named lesson, String kind, Function<Lessons.Named, Paper> maker) throws IOException {
    Path file = FOLDER.resolve(lesson.id().value()).resolve(kind + ".md");
    String written = PaperMarkdown.of(maker.apply(lesson));
    if (Boolean.getBoolean("malin.update")) {
      Files.createDirectories(file.getParent());
      Files.writeString(file, written);
    }
    assertThat(written).isEqualTo(Files.readString(file).replace("\r\n", "\n"));
  }
}
