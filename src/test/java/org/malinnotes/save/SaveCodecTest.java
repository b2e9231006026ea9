package org.malinnotes.save;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.malinnotes.engine.Engine;
import org.malinnotes.save.SaveProblem.Kind;
import org.malinnotes.story.Story;

class SaveCodecTest {
  private static final Story STORY = Doors.story().build();
  private static final int GAMES = 300;

  @Test
  void whateverIsWrittenComesBack() {
    for (int seed = 0; seed < GAMES; seed++) {
      SaveFile save = Games.random(STORY, seed);
      Attempt<SaveFile> read = SaveCodec.read(SaveCodec.write(save), "game.json");
      assertThat(read.problems()).as("seed %d", seed).isEmpty();
      assertThat(read.result()).as("seed %d", seed).contains(save);
    }
  }

  @Test
  void everyLineReadBackLeadsWhereItDid() {
    Engine engine = new Engine(STORY);
    for (int seed = 0; seed < GAMES; seed++) {
      SaveFile save = Games.random(STORY, seed);
      SaveFile read = SaveCodec.read(SaveCodec.write(save), "").result().orElseThrow();
      for (SavedLine line : save.lines()) {
        assertThat(Games.state(engine, read.resume(line.number())))
            .as("seed %d, line %d", seed, line.number())
            .isEqualTo(Games.state(engine, save.resume(line.number())));
      }
    }
  }

  @Test
  void isReadable() {
    SaveFile save = Games.play(STORY, "go", "wait").rewound(1);
    String text = new String(SaveCodec.write(save), UTF_8);
    assertThat(text)
        .startsWith(
            """
            {
              "kind": "malin-notes save",
              "format": 1,
            """)
        .contains(
            """
              "lines": [
                {
                  "number": 1,
                  "events": [
                    { "at": "hall", "order": "go" },
                    { "at": "yard", "order": "wait" }
                  ]
                },
                {
                  "number": 2,
                  "from": 1,
                  "shared": 1,
                  "events": [
                    { "at": "hall", "order": "go" }
                  ]
                }
              ],
            """);
  }

  @Test
  void noTruncationIsTakenForASave() {
    byte[] whole = SaveCodec.write(Games.play(STORY, "go", "wait"));
    for (int length = 0; length < whole.length - 2; length++) {
      Attempt<SaveFile> read = SaveCodec.read(Arrays.copyOf(whole, length), "game.json");
      assertThat(read.result()).as("%d bytes", length).isEmpty();
      assertThat(read.problems()).hasSize(1);
      assertThat(read.problems().get(0).where()).startsWith("game.json");
    }
  }

  @Test
  void noMutationThrowsOrPrintsWhatDrivesATerminal() {
    byte[] whole = SaveCodec.write(Games.random(STORY, 5));
    Random random = new Random(1);
    for (int i = 0; i < 20_000; i++) {
      byte[] bytes = whole.clone();
      for (int changes = 1 + random.nextInt(3); changes > 0; changes--) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
      }
      Attempt<SaveFile> read = SaveCodec.read(bytes, "game.json");
      assertThat(read.result().isPresent() || read.problems().size() == 1).isTrue();
      for (SaveProblem problem : read.problems()) {
        assertThat(problem.message()).doesNotContainPattern("[\\p{Cntrl}\\p{Cf}]");
      }
      read.result().ifPresent(save -> Resumption.of(new Engine(STORY), save));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'\"format\": 1'|'\"format\": 2'|NEWER|newer version",
        "'\"format\": 1'|'\"format\": 99999999999'|DAMAGED|format must lie between",
        "'malin-notes save'|'shopping'|NOT_A_SAVE|not a save",
        "'\"active\": 1'|'\"active\": 2'|DAMAGED|active must lie between 1 and 1",
        "'\"active\": 1'|'\"active\": \"1\"'|DAMAGED|active must be a whole number",
        "'\"active\": 1'|'\"active\": 1, \"lives\": 3'|DAMAGED|“lives”",
        "'\"active\": 1'|'\"active\": 1, \"active\": 1'|DAMAGED|not JSON",
        "'\"active\": 1,'|''|DAMAGED|“active” is missing",
        "'\"reveal\": \"now\"'|'\"reveal\": \"soon\"'|DAMAGED|reveal must be now or end",
        "'\"mode\": \"left\"'|'\"mode\": \"both\"'|DAMAGED|mode does not fit",
        "'\"order\": \"go\"'|'\"dance\": \"go\"'|DAMAGED|an event of a kind",
        "'\"order\": \"go\"'|'\"order\": \"../go\"'|DAMAGED|no name a story uses",
        "'\"title\": \"'|'\"title\": \"\\u001b[2J'|DAMAGED|control characters",
        "'\"name\": \"game\"'|'\"name\": \"a/b\"'|DAMAGED|its name",
        "'\"number\": 1'|'\"number\": 2'|DAMAGED|lines[1].number must lie",
      })
  void saysWhatIsWrong(String before, String after, Kind kind, String words) {
    String text = new String(SaveCodec.write(Games.play(STORY, "go")), UTF_8);
    assertThat(text).contains(before);
    Attempt<SaveFile> read = SaveCodec.read(text.replace(before, after).getBytes(UTF_8), "x.json");
    assertThat(read.result()).isEmpty();
    assertThat(read.problems().get(0).kind()).isEqualTo(kind);
    assertThat(read.problems().get(0).message()).contains(words).startsWith("x.json");
  }

  @Test
  void namesLineAndColumn() {
    String text = new String(SaveCodec.write(Games.play(STORY, "go")), UTF_8);
    byte[] broken = text.replace("\"program\": ", "\"program\" ").getBytes(UTF_8);
    assertThat(SaveCodec.read(broken, "x.json").problems().get(0).where())
        .isEqualTo("x.json, line 4, column 13");
  }

  @Test
  void refusesAbsurdSizesAndDepths() {
    assertThat(SaveCodec.read(new byte[SaveCodec.MOST_BYTES + 1], "").problems().get(0).what())
        .contains("too large");
    assertThat(SaveCodec.read("[".repeat(100_000).getBytes(UTF_8), "").result()).isEmpty();
  }
}
