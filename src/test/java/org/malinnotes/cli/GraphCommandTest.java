package org.malinnotes.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code malin story graph} beside what it is given. */
class GraphCommandTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "drawing.svg, <?xml",
    "drawing.DOT, digraph",
    "drawing.gv, digraph",
    "drawing.mmd, flowchart",
    "drawing, <?xml"
  })
  void theFormatFollowsTheNameOfTheFile(String name, String begins) throws IOException {
    Path file = folder.resolve(name);
    Program run = graph("--out", file.toString());
    assertThat(run.isClean().exit()).isZero();
    assertThat(run.all()).isEmpty();
    assertThat(Files.readString(file)).startsWith(begins);
    assertThat(graph("--format", "dot", "--out", file.toString()).exit()).isZero();
    assertThat(Files.readString(file)).startsWith("digraph");
  }

  @Test
  void whatIsWrongIsSaid() {
    assertThat(graph("--format", "png").failed(2).err()).contains("svg, dot or mermaid, not png");
    assertThat(graph("--out", folder.resolve("x.png").toString()).failed(2).err())
        .contains(".svg, .dot, .mmd", "--format");
    assertThat(folder.resolve("x.png")).doesNotExist();
    assertThat(graph("--format", "DOT").isClean().out()).startsWith("digraph");
    assertThat(graph("--width", "40").failed(2).err()).contains("--width");
    assertThat(graph("--seat", "jona").failed(2).err()).contains("Did you mean jonas?");
    assertThat(graph("--chapter", "dry-weak").failed(2).err()).contains("Did you mean dry-week?");
    assertThat(graph("--chapter", "2").failed(2).err()).contains("no chapter 2", "dry-week");
    assertThat(graph("--out", folder.resolve("no/where").toString()).failed(2).err())
        .contains("could not be written");
    assertThat(Program.run("", "story", "graph", "no/where").failed(1).err())
        .contains("no story folder");
  }

  @Test
  void aChartTooLargeForMermaidsViewersIsWrittenAndTheirLimitsTold() {
    Program year = Program.run("", "story", "graph", "story/october-1956", "--format", "mermaid");
    assertThat(year.isClean().exit()).isZero();
    assertThat(year.out()).startsWith("flowchart");
    assertThat(year.err()).contains("500 links", "--chapter");
    assertThat(graph("--format", "mermaid").err()).isEmpty();
  }

  @Test
  void bothChairsAreTheWholeStory() {
    assertThat(graph("--seat", "both").isClean().out()).isEqualTo(graph().out());
  }

  @Test
  void aChapterGoesByItsNumberToo() {
    assertThat(graph("--chapter", "1").out()).isEqualTo(graph("--chapter", "Dry-Week").out());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "scenes/01-dry-week/half-a-bucket.json | \"goto\": \"dusk\" | \"goto\": \"nowhere\" | ? nowhere",
        "scenes/01-dry-week/half-a-bucket.json | \"seat\": \"marta\" | \"seat\": \"hans\" | Half a bucket",
        "scenes/01-dry-week/half-a-bucket.json | \"goto\": \"rope-indoors\" | \"goto\": \"half-a-bucket\" | no way leads here",
        "scenes/01-dry-week/dawn.json | \"option\": \"ask | \"option\": \"nag | The rope",
        "scenes/01-dry-week/half-a-bucket.json | \"options\": [ | \"options\": [ { \"id\": \"take-turns\", \"label\": \"No.\", \"standing\": \"conjecture\", \"when\": \"water >= 4\", \"text\": \"No.\", \"goto\": \"dusk\" }, | 4 orders",
        "story.json | \"alone\": \"one-well\" | \"alone\": \"no-well\" | ? no-well",
        "story.json | \"scene\": \"half-a-bucket\" | \"scene\": \"nowhere\" | ? nowhere",
        "story.json | \"to\": null | \"to\": \"wet-week\" | ? wet-week",
      })
  void aStoryWithFindingsIsDrawnAsFarAsItGoes(String file, String old, String by, String shown)
      throws IOException {
    Path story = Copies.of(folder.resolve("story"));
    Copies.change(story.resolve(file), old, by);
    for (String format : new String[] {"svg", "dot"}) {
      for (String seat : new String[] {"", "marta"}) {
        String[] line = {"story", "graph", story.toString(), "--format", format, "--seat", seat};
        Program run = Program.run("", seat.isEmpty() ? Arrays.copyOf(line, 5) : line).isClean();
        assertThat(run.exit()).as(run.err()).isZero();
        // In a chair only what can be come to is drawn.
        boolean there = seat.isEmpty() || !shown.startsWith("no way");
        assertThat(run.out().toLowerCase(Locale.ROOT).contains(shown.toLowerCase(Locale.ROOT)))
            .isEqualTo(there);
        assertThat(run.out()).contains(seat.isEmpty() ? "Two Doors" : "Two Doors · Marta Holl");
        if (seat.isEmpty()) {
          assertThat(run.out()).doesNotContain("walked unseen");
        }
      }
    }
  }

  private static Program graph(String... options) {
    String[] line = new String[options.length + 3];
    System.arraycopy(new String[] {"story", "graph", Program.TWO_DOORS}, 0, line, 0, 3);
    System.arraycopy(options, 0, line, 3, options.length);
    return Program.run("", line);
  }
}
