package org.malinnotes.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.malinnotes.diagnostic.Diagnostics;
import org.malinnotes.diagnostic.Severity;
import org.malinnotes.text.SourceFile;

/** Spoils the tutorial story in many ways: never an exception, always a finding. */
class MutationTest {
  private static final List<Path> FILES = Trees.files(StoryCopy.TUTORIAL);

  @TempDir Path temporary;

  @Test
  void aFileCutAtAnyByteIsFoundCut() throws IOException {
    for (Path file : FILES) {
      byte[] bytes = Files.readAllBytes(file);
      int whole = new String(bytes, "UTF-8").stripTrailing().getBytes("UTF-8").length;
      for (int length = 0; length < whole; length++) {
        Diagnostics findings = new Diagnostics();
        SourceFile cut = Decoder.decode("a.json", Arrays.copyOf(bytes, length), findings);
        JsonTree tree = cut == null ? null : TreeBuilder.build(cut, findings);
        if (tree != null || findings.sorted().size() != 1) {
          throw new AssertionError(file + " cut at " + length + ": " + findings.sorted());
        }
      }
    }
  }

  @Test
  void anyByteMayBeAnyOther() throws IOException {
    Random random = new Random(1956);
    StoryCopy copy = StoryCopy.in(temporary.resolve("bytes"));
    for (int i = 0; i < 120; i++) {
      Path file = FILES.get(random.nextInt(FILES.size()));
      byte[] bytes = Files.readAllBytes(file);
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
      load(copy, file, bytes);
    }
  }

  @Test
  void anyValueMayBeAnyOther() throws IOException {
    Random random = new Random(1956);
    StoryCopy copy = StoryCopy.in(temporary.resolve("values"));
    for (int i = 0; i < 300; i++) {
      Path file = FILES.get(random.nextInt(FILES.size()));
      String content = Files.readString(file);
      String spoilt = TextSpoiler.spoilt(content, random);
      load(copy, file, spoilt.getBytes("UTF-8"));
    }
  }

  private static void load(StoryCopy copy, Path file, byte[] bytes) throws IOException {
    Path target = copy.folder().resolve(StoryCopy.TUTORIAL.relativize(file).toString());
    byte[] sound = Files.readAllBytes(target);
    Files.write(target, bytes);
    LoadedStory loaded = StoryLoader.load(copy.folder());
    boolean errors =
        loaded.findings().stream().anyMatch(finding -> finding.code().severity() == Severity.ERROR);
    assertThat(loaded.story().isEmpty()).as(new String(bytes, "UTF-8")).isEqualTo(errors);
    Files.write(target, sound);
  }
}
