package org.malinnotes.classroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.malinnotes.lesson.Draft;
import org.malinnotes.lesson.Move;
import org.malinnotes.lesson.Sitting;
import org.malinnotes.save.Attempt;
import org.malinnotes.save.KeptFile;
import org.malinnotes.save.SaveProblem;
import org.malinnotes.story.LessonId;
import org.malinnotes.story.OptionId;
import org.malinnotes.story.SceneId;

/** The file of a plenary lesson: read as it was written, or not at all. */
class PlenaryFilesTest {
  private static final Plenary SAMPLE =
      new Plenary(
          "1.0",
          new LessonId("asking-first"),
          "0123456789abcdef0123456789abcdef",
          "two-doors",
          "1.2",
          new Sitting(
              List.of(
                  new Move.Ordered(
                      new Draft(
                              List.of(new OptionId("a"), new OptionId("b")),
                              List.of(4, 11),
                              List.of(1, 0),
                              List.of(9, 6))
                          .ballot(new SceneId("one"), new OptionId("a"))),
                  new Move.Returned(new SceneId("two"))),
              Draft.over(List.of(new OptionId("c"), new OptionId("d"))).withVotes(List.of(3, 2)),
              7,
              754));

  @TempDir Path folder;

  @Test
  void whatIsWrittenIsRead() {
    byte[] bytes = PlenaryCodec.write(SAMPLE);
    assertThat(PlenaryCodec.read(bytes, "x").result()).contains(SAMPLE);
    assertThat(new String(bytes, StandardCharsets.UTF_8))
        .startsWith("{\n  \"kind\": \"malin-notes plenary\",\n  \"format\": 1,")
        .contains("{ \"at\": \"two\", \"return\": true }");
  }

  @Test
  void whatIsAmissIsToldAndNeverRead() {
    String good = new String(PlenaryCodec.write(SAMPLE), StandardCharsets.UTF_8);
    assertThat(problem(good.replace("754", "-1"))).contains("seconds must lie between");
    assertThat(problem(good.replace("\"b\": 6", "\"b\": -6")))
        .contains("must lie between 0 and 999");
    assertThat(problem(good.replace("\"a\": 9", "\"c\": 9"))).contains("of other options");
    assertThat(problem(good.replace("\"a\": 9", "\"\\u001b[2J\": 9")))
        .contains("no name a story uses");
    assertThat(problem(good.replace("\"a\": 1", "\"a\": 5")))
        .contains("does not fit the forecasts");
    assertThat(problem(good.replace("true", "false"))).contains("must be true");
    assertThat(problem(good.replace("\"screen\"", "\"name\""))).contains("“name”");
    assertThat(problem(good.replace("\"two\"", "\"\\u001b[2J\""))).contains("no name a story uses");
    assertThat(problem(good.replace("\"format\": 1", "\"format\": 2"))).contains("newer version");
    assertThat(problem(good.replace("plenary", "result"))).contains("not a plenary file");
    assertThat(problem(good.substring(0, 200))).contains("cut short");
  }

  @Test
  void bytesSpoiltByDiceAreReadWholeOrNotAtAll() {
    Random random = new Random(1956);
    byte[] good = PlenaryCodec.write(SAMPLE);
    for (int i = 0; i < 2_000; i++) {
      byte[] bytes = good.clone();
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
      Attempt<Plenary> attempt = PlenaryCodec.read(bytes, "x");
      attempt
          .result()
          .ifPresent(
              read ->
                  assertThat(PlenaryCodec.read(PlenaryCodec.write(read), "x").result())
                      .contains(read));
      assertThat(attempt.result().isPresent()).isEqualTo(attempt.problems().isEmpty());
    }
  }

  @Test
  void aDamagedFileGivesWayToTheGenerationBefore() throws IOException {
    Path path = folder.resolve("plenary-asking-first.json");
    try (KeptFile<Plenary> file = PlenaryFiles.open(path)) {
      assertThat(file.lock()).isEmpty();
      assertThat(PlenaryFiles.open(path).lock().map(SaveProblem::kind))
          .contains(SaveProblem.Kind.IN_USE);
      assertThat(file.write(PlenaryCodec.write(SAMPLE))).isEmpty();
      assertThat(file.write(PlenaryCodec.write(SAMPLE.with(SAMPLE.sitting().at(8))))).isEmpty();
    }
    Files.writeString(path, "{");
    Attempt<Plenary> attempt = PlenaryFiles.open(path).read();
    assertThat(attempt.result()).contains(SAMPLE);
    assertThat(attempt.problems().get(0).message()).contains("goes on from the copy");
  }

  @Test
  void whatIsPutByIsKeptWithTheGenerationBefore() throws IOException {
    Path path = folder.resolve("plenary-x.json");
    assertThat(PlenaryFiles.putBy(path)).isEmpty();
    for (int i = 1; i <= 2; i++) {
      Files.writeString(path, "now " + i);
      Files.writeString(folder.resolve("plenary-x.json.bak"), "before " + i);
      Path old = PlenaryFiles.putBy(path).orElseThrow();
      assertThat(old).hasFileName("plenary-x.old-" + i + ".json").hasContent("now " + i);
      assertThat(folder.resolve(old.getFileName() + ".bak")).hasContent("before " + i);
      assertThat(path).doesNotExist();
    }
  }

  private static String problem(String text) {
    Attempt<Plenary> attempt =
        PlenaryCodec.read(text.getBytes(StandardCharsets.UTF_8), "plenary-x.json");
    assertThat(attempt.result()).as(text).isEmpty();
    assertThat(attempt.problems()).hasSize(1);
    assertThat(attempt.problems().get(0).message()).startsWith("plenary-x.json");
    return attempt.problems().get(0).message();
  }
}
