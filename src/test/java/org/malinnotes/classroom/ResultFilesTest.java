package org.malinnotes.classroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.malinnotes.lesson.SampleLesson;
import org.malinnotes.save.KeptFile;
import org.malinnotes.save.SaveProblem.Kind;
import org.malinnotes.story.LessonId;

class ResultFilesTest {
  private static final LessonId LESSON = new LessonId("brest");
  private static final Result FIRST = Results.of(SampleLesson.REVERSAL, 1, "fox");
  private static final Result SECOND = Results.of(SampleLesson.REVERSAL, 2, "fox");

  @TempDir Path folder;

  @Test
  void aPlainPseudonymIsReadInTheNameOfItsFile() {
    assertThat(ResultFiles.usual(Path.of("saves"), LESSON, new Pseudonym("fox7")))
        .isEqualTo(Path.of("saves", "results", "brest-fox7.json"));
    assertThat(name("Grey Fox")).matches("brest-grey_fox_[0-9a-f]{12}\\.json");
    assertThat(name("Łukasz Ő")).matches("brest-lukasz_o_[0-9a-f]{12}\\.json");
    assertThat(name("../../etc/passwd")).matches("brest-etc_passwd_[0-9a-f]{12}\\.json");
    assertThat(name("🦊")).matches("brest-[0-9a-f]{12}\\.json");
  }

  @Test
  void everyPseudonymHasAFileOfItsOwnOnEverySystem() {
    Map<String, String> names = new HashMap<>();
    Random random = new Random(1956);
    List<String> letters =
        List.of("a", "A", "Ł", "l", "ő", "o", "-", "_", " ", ".", "/", "🦊", "1");
    for (int i = 0; i < 20_000; i++) {
      StringBuilder text = new StringBuilder("x");
      for (int length = random.nextInt(6); length >= 0; length--) {
        text.append(letters.get(random.nextInt(letters.size())));
      }
      Pseudonym pseudonym = Pseudonym.of(text.toString()).result().orElseThrow();
      String name = ResultFiles.name(LESSON, pseudonym);
      assertThat(name).matches("brest-[a-z0-9_]+\\.json").hasSizeLessThan(80);
      String asOnAMac = Normalizer.normalize(name, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
      String before = names.put(asOnAMac, pseudonym.value());
      assertThat(before == null || before.equals(pseudonym.value())).as(name).isTrue();
    }
    assertThat(name("a-b")).doesNotStartWith("brest-a-b");
  }

  @Test
  void whatIsWrittenIsReadAndTheGenerationBeforeIsKept() throws IOException {
    Path file = folder.resolve("deep/er/brest-fox.json");
    KeptFile<Result> kept = ResultFiles.open(file);
    assertThat(kept.read().problems().get(0).kind()).isEqualTo(Kind.MISSING);
    assertThat(kept.write(ResultCodec.write(FIRST))).isEmpty();
    assertThat(kept.write(ResultCodec.write(SECOND))).isEmpty();
    assertThat(kept.read().result()).contains(SECOND);
    Files.writeString(file, "{\"kind\"");
    assertThat(kept.read().result()).contains(FIRST);
    assertThat(kept.read().problems().get(0).message())
        .contains("the lesson goes on from the copy");
  }

  @Test
  void oneWindowAtATimePlaysIt() {
    KeptFile<Result> mine = ResultFiles.open(folder.resolve("a.json"));
    KeptFile<Result> other = ResultFiles.open(folder.resolve("a.json"));
    assertThat(mine.lock()).isEmpty();
    assertThat(other.lock().orElseThrow().message())
        .isEqualTo(
            "The result file “a.json” is in use in another window. Close that window first, or"
                + " play under another pseudonym.");
    mine.close();
    assertThat(other.lock()).isEmpty();
    other.close();
  }

  @Test
  void everyDamagedFileIsPutByAndRemovedWithTheOthers() throws IOException {
    Path file = folder.resolve("a.json");
    for (String damaged : List.of("{\"kind\"", "{\"kind\": ")) {
      ResultFiles.open(file).write(ResultCodec.write(FIRST));
      Files.writeString(file, damaged);
    }
    ResultFiles.open(file).write(ResultCodec.write(SECOND));
    assertThat(folder.resolve("a.json.damaged")).hasContent("{\"kind\"");
    assertThat(folder.resolve("a.json.damaged-2")).hasContent("{\"kind\": ");
    assertThat(ResultFiles.open(file).delete()).isEmpty();
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void aFileThatWasRemovedIsToldFromOneThatACrashLost() throws IOException {
    Path file = folder.resolve("a.json");
    KeptFile<Result> kept = ResultFiles.open(file);
    kept.write(ResultCodec.write(FIRST));
    kept.write(ResultCodec.write(SECOND));
    assertThat(kept.wasRemoved()).isFalse();
    Files.delete(file);
    assertThat(kept.wasRemoved()).isTrue();
    Files.writeString(folder.resolve("a.json.tmp"), "half");
    assertThat(kept.wasRemoved()).isFalse();
    assertThat(kept.read().result()).contains(FIRST);
  }

  @Test
  void whatBelongsToSomethingElseIsLeftAsItIs() throws IOException {
    Path file = folder.resolve("notes.json");
    Files.writeString(file, "{\"mine\": true}");
    assertThat(ResultFiles.open(file).write(ResultCodec.write(FIRST)).orElseThrow().message())
        .contains("not a result file of this game", "--out FILE");
    assertThat(file).hasContent("{\"mine\": true}");
  }

  private static String name(String pseudonym) {
    return ResultFiles.name(LESSON, new Pseudonym(pseudonym));
  }
}
