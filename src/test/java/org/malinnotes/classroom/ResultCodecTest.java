package org.malinnotes.classroom;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.malinnotes.engine.Shipped;
import org.malinnotes.lesson.Course;
import org.malinnotes.lesson.LessonReplay;
import org.malinnotes.lesson.SampleLesson;
import org.malinnotes.save.Attempt;
import org.malinnotes.save.Printable;
import org.malinnotes.save.SaveProblem;
import org.malinnotes.save.SaveProblem.Kind;
import org.malinnotes.story.Lesson;

/** Result files: what is written is read, and nothing else is. */
class ResultCodecTest {
  private static final Result RESULT = Results.of(SampleLesson.REVERSAL, 7, "fox");
  private static final String TEXT = new String(ResultCodec.write(RESULT), UTF_8);
  private static final int PUPILS = 60;
  private static final int SPOILT = 3_000;

  @ParameterizedTest
  @MethodSource("org.malinnotes.lesson.SampleLesson#all")
  void everyPupilsResultIsReadAndPlayedAgain(Lesson lesson) {
    Course course = new Course(Shipped.OCTOBER, lesson);
    for (Result result : Results.classOf(lesson, PUPILS)) {
      Attempt<Result> read = ResultCodec.read(ResultCodec.write(result), "fox.json");
      assertThat(read).isEqualTo(Attempt.of(result));
      LessonReplay replay = LessonReplay.of(course, read.result().orElseThrow().run().events());
      assertThat(replay.refusal()).isEmpty();
      assertThat(replay.taken()).isEqualTo(result.run().events().size());
    }
  }

  @Test
  void itIsReadByEyeToo() {
    assertThat(TEXT)
        .startsWith("{\n  \"kind\": \"malin-notes result\",\n  \"format\": 1,\n")
        .contains("\n  \"pseudonym\": \"fox\",\n")
        .containsPattern("\n  \"lesson\": \\{ \"id\": \"sample\", \"print\": \"[0-9a-f]+\" \\},\n")
        .containsPattern("\\n    \\{ \"order\": \"[a-z0-9-]+\" \\},\\n")
        .containsPattern("\\{ \"question\": \"which\", \"number\": [12] \\}");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "malin-notes result|malin-notes save|NOT_A_SAVE|The file is not a result file of this game",
        "\"format\": 1|\"format\": 2|NEWER|newer version of the game, in format 2",
        "\"format\": 1|\"format\": 0|DAMAGED|format must lie between",
        "\"pseudonym\": \"fox\"|\"pseudonym\": \"fo\\u001b[2Jx\"|DAMAGED|its pseudonym cannot be one",
        "\"pseudonym\": \"fox\"|\"pseudonym\": \" fox\"|DAMAGED|its pseudonym cannot be one",
        "\"pseudonym\": \"fox\"|\"pseudonym\": \"\"|DAMAGED|its pseudonym cannot be one",
        "\"pseudonym\": \"fox\"|\"pseudonym\": \"fo\\u202ex\"|DAMAGED|its pseudonym cannot be one",
        "\"pseudonym\": \"fox\"|\"pseudonym\": 7|DAMAGED|pseudonym must be text in quotation marks",
        "\"pseudonym\": \"fox\"|\"pseudonym\": \"fox\", \"pseudonym\": \"ox\"|DAMAGED|not JSON",
        "\"pseudonym\": \"fox\"|\"pseudonym\": \"fox\", \"grade\": 6|DAMAGED|holds “grade”",
        "\"token\": \"0|\"token\": \"G|DAMAGED|token must be 16 hexadecimal digits",
        "\"print\": \"|\"print\": \"x|DAMAGED|lesson.print must be 32 hexadecimal digits",
        "\"completion\": 100|\"completion\": 101|DAMAGED|scores.completion must lie between 0 and 100",
        "\"completion\": 100|\"completion\": 1e1|DAMAGED|must be a whole number",
        "\"id\": \"sample\"|\"id\": \"../sample\"|DAMAGED|is no name a story uses",
        "\"order\"|\"decree\"|DAMAGED|an event of a kind",
        "\"number\": 2|\"number\": 0|DAMAGED|must lie between",
        "\"question\": \"which\"|\"question\": \"why\"|DAMAGED|for the second time",
        "Because of|Because\\u0007 of|DAMAGED|holds control characters",
        "\"words\": \"Because|\"words\": \" Because|DAMAGED|holds control characters",
      })
  void whatIsNotAsItWasWrittenIsTold(String from, String to, Kind kind, String words) {
    assertThat(TEXT).contains(from);
    SaveProblem problem =
        problem(
            TEXT.replaceFirst(Pattern.quote(from), Matcher.quoteReplacement(to)).getBytes(UTF_8));
    assertThat(problem.kind()).isEqualTo(kind);
    assertThat(problem.message()).contains(words).startsWith("fox.json");
  }

  @Test
  void aFileCutShortAnywhereIsTold() {
    byte[] whole = TEXT.getBytes(UTF_8);
    for (int length = 0; length < whole.length - 2; length++) {
      assertThat(problem(Arrays.copyOf(whole, length)).kind()).isEqualTo(Kind.DAMAGED);
    }
  }

  @Test
  void whateverTheBytesAreNothingIsThrown() {
    Random random = new Random(1956);
    for (int i = 0; i < SPOILT; i++) {
      byte[] bytes = TEXT.getBytes(UTF_8);
      for (int hits = random.nextInt(3); hits >= 0; hits--) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
      }
      Attempt<Result> read = ResultCodec.read(bytes, "fox.json");
      read.problems().forEach(told -> assertThat(Printable.isPlain(told.message())).isTrue());
      read.result()
          .ifPresent(
              result ->
                  assertThat(ResultCodec.read(ResultCodec.write(result), "").result())
                      .contains(result));
    }
  }

  @Test
  void aFileOfAnotherEncodingOrFarTooLargeIsTold() {
    assertThat(problem(TEXT.getBytes(StandardCharsets.UTF_16)).message()).contains("UTF-8");
    assertThat(problem(new byte[0]).message()).contains("The result file is empty");
    assertThat(problem(new byte[9_000_000]).message()).contains("far too large for a result file");
    assertThat(problem("[".repeat(100_000).getBytes(UTF_8)).kind()).isEqualTo(Kind.DAMAGED);
  }

  @Test
  void moreThanALessonMakesIsTold() {
    String event = "{ \"order\": \"a\" },";
    String many = TEXT.replace("\"events\": [", "\"events\": [" + event.repeat(1_001));
    assertThat(problem(many.getBytes(UTF_8)).message()).contains("events holds more than any");
    String twice =
        "\"opened\": [{\"at\":\"a\",\"document\":\"b\"},{\"at\":\"a\",\"document\":\"b\"},";
    assertThat(problem(TEXT.replace("\"opened\": [", twice).getBytes(UTF_8)).message())
        .contains("opened[2] is there twice");
    String tooLong = TEXT.replaceFirst("Because", "a".repeat(2_000));
    assertThat(problem(tooLong.getBytes(UTF_8)).message()).contains("too long");
  }

  private static SaveProblem problem(byte[] bytes) {
    Attempt<Result> read = ResultCodec.read(bytes, "fox.json");
    assertThat(read.result()).isEmpty();
    assertThat(read.problems()).hasSize(1);
    return read.problems().get(0);
  }
}
