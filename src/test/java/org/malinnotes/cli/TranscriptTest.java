package org.malinnotes.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Plays the transcripts in {@code src/test/resources/transcripts}, one test for each folder there.
 *
 * <p>After a wanted change {@code mvn test -Dtest=TranscriptTest -Dmalin.update=true} writes what
 * is printed now into the expected files; read the difference before committing it.
 */
class TranscriptTest {
  private static final Path TRANSCRIPTS = Path.of("src", "test", "resources", "transcripts");

  /** Relative and always the same, so that it looks and wraps alike wherever the tests run. */
  private static final Path SAVES = Path.of("target", "transcripts");

  @TestFactory
  Stream<DynamicTest> transcripts() {
    List<Path> folders = Transcript.folders(TRANSCRIPTS);
    assertThat(folders).isNotEmpty();
    return folders.stream()
        .map(
            folder ->
                DynamicTest.dynamicTest(
                    folder.getFileName().toString(), folder.toUri(), () -> play(folder)));
  }

  private static void play(Path folder) throws IOException {
    String saves = emptied(SAVES.resolve(folder.getFileName())).toString().replace('\\', '/');
    List<Transcript> runs = Transcript.runs(folder);
    assertThat(runs).isNotEmpty();
    for (Transcript transcript : runs) {
      Program run = transcript.play(saves);
      if (Boolean.getBoolean("malin.update")) {
        transcript.update(run);
      }
      Program expected = transcript.expected();
      assertThat(run.out()).as("%s", transcript.folder()).isEqualTo(expected.out());
      assertThat(run.err()).as("%s", transcript.folder()).isEqualTo(expected.err());
      assertThat(run.exit()).as("%s", transcript.folder()).isEqualTo(expected.exit());
    }
  }

  private static Path emptied(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
    return folder;
  }
}
