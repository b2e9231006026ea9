package org.malinnotes.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Compares lines with those kept in files. A folder under {@code golden} is a case; {@code
 * input.md} in it is the text, and without one the case is {@link SampleBlocks}. Every other file
 * is named after its style, such as {@code 40-ascii.txt}, and holds the lines, escapes shown as ␛.
 *
 * <p>After a wanted change {@code -Dmalin.update=true} writes what is printed now into the files.
 */
class GoldenTest {
  private static final Path CASES = Path.of("src/test/resources/terminal/golden");

  static List<Path> outputs() throws IOException {
    try (Stream<Path> files = Files.walk(CASES)) {
      List<Path> outputs = files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
      assertThat(outputs).isNotEmpty();
      return outputs;
    }
  }

  @ParameterizedTest
  @MethodSource("outputs")
  void printsWhatTheFileHolds(Path output) throws IOException {
    String printed = String.join("\n", lines(output)) + "\n";
    String shown = printed.replace('\u001B', '␛');
    if (Boolean.getBoolean("malin.update")) {
      Files.writeString(output, shown);
    }
    assertThat(shown).isEqualTo(Files.readString(output));
  }

  private static List<String> lines(Path output) throws IOException {
    Path input = output.resolveSibling("input.md");
    Style style = style(output.getFileName().toString().replace(".txt", ""));
    return Files.exists(input)
        ? MarkdownLines.of(Files.readString(input), style)
        : new BlockPrinter(style).print(SampleBlocks.all());
  }

  private static Style style(String name) {
    String[] parts = name.split("-", 2);
    List<String> looks = List.of(parts[1].split("-"));
    assertThat(List.of("plain", "colour", "ascii", "spoken")).containsAll(looks);
    return new Style(
        Integer.parseInt(parts[0]),
        looks.contains("colour"),
        looks.contains("ascii"),
        looks.contains("spoken"));
  }
}
