package org.malinnotes.workbench.stats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.malinnotes.engine.Shipped;

/** The figures of the year, held against what can be counted in its files by eye. */
class YearInFiguresTest {
  private static final Path STORY = Path.of("story", "october-1956");
  private static final Statistics YEAR =
      Statistics.of(Shipped.OCTOBER, Optional.empty(), Optional.empty(), 220);

  @Test
  void scenesDecisionsAndOptionsAreThoseInTheFiles() throws IOException {
    String scenes = text("scenes");
    assertThat(sum(Figure.SCENES)).isEqualTo(files("scenes")).isEqualTo(279);
    assertThat(sum(Figure.DECISIONS)).isEqualTo(count(scenes, "\"question\":")).isEqualTo(208);
    assertThat(sum(Figure.OPTIONS)).isEqualTo(count(scenes, "\"standing\":")).isEqualTo(657);
    for (Figure standing :
        Set.of(Figure.DECIDED, Figure.CONSIDERED, Figure.VOICED, Figure.CONJECTURE)) {
      String word = "\"standing\":\\s*\"" + standing.key() + "\"";
      assertThat(sum(standing)).as(word).isEqualTo(count(scenes, word));
    }
    for (Figure departure : Set.of(Figure.ABSORBED, Figure.DETOUR, Figure.BRANCH)) {
      String word = "\"departure\":\\s*(\\{\\s*\"kind\":\\s*)?\"" + departure.key() + "\"";
      assertThat(sum(departure)).as(word).isEqualTo(count(scenes, word));
    }
    assertThat(sum(Figure.RECORD_MAJOR) + sum(Figure.COUNTERFACTUAL_MAJOR))
        .isEqualTo(count(scenes, "\"weight\":\\s*\"major\""));
    assertThat(sum(Figure.COUNTERFACTUAL_MAJOR) + sum(Figure.COUNTERFACTUAL_MINOR))
        .isEqualTo(count(scenes, "\"counterfactual\":\\s*true"));
  }

  @Test
  void endingsAreThoseInTheFiles() throws IOException {
    String endings = text("endings") + Files.readString(STORY.resolve("endings.json"));
    assertThat(sum(Figure.ENDINGS)).isEqualTo(60);
    assertThat(sum(Figure.HISTORY_ENDINGS)).isEqualTo(count(endings, "\"record\":\\s*true"));
  }

  @Test
  void quotationsAndPagesAreThoseOfTheRecord() throws IOException {
    String record = text("record");
    Matcher quote = Pattern.compile("\"quote\":\\s*\"((?:[^\"\\\\]|\\\\.)*)\"").matcher(record);
    int words = 0;
    while (quote.find()) {
      words += count(quote.group(1), "\\S*[\\p{L}\\p{N}]\\S*");
    }
    assertThat(YEAR.quoted()).isEqualTo(words).isLessThan(YEAR.limit());
    Set<Integer> pages = new TreeSet<>();
    Matcher page = Pattern.compile("\"page\":\\s*\\[?([0-9, ]+)").matcher(record);
    while (page.find()) {
      Stream.of(page.group(1).split("\\D+")).map(Integer::valueOf).forEach(pages::add);
    }
    assertThat(YEAR.pages().used().keySet()).containsExactlyElementsOf(pages);
    assertThat(YEAR.pages().used().size() + YEAR.pages().unusedCount()).isEqualTo(214 - 162);
    assertThat(YEAR.pages().unused())
        .extracting(Pages.Gap::inWords)
        .containsExactly("167", "195", "214");
  }

  @Test
  void chairsAndChaptersAddUp() {
    for (Figure figure : Figure.values()) {
      if (!Set.of(Figure.QUOTATIONS, Figure.QUOTED_WORDS, Figure.MINUTES).contains(figure)) {
        int chapters = YEAR.parts().stream().mapToInt(part -> part.last().get(figure)).sum();
        assertThat(chapters).as(figure.label()).isEqualTo(sum(figure));
      }
    }
    for (Figure figure : Set.of(Figure.SCENES, Figure.OPTIONS, Figure.OPTION_WORDS)) {
      int chairs = YEAR.sum().columns().subList(0, 2).stream().mapToInt(it -> it.get(figure)).sum();
      assertThat(chairs).isEqualTo(sum(figure));
    }
  }

  @Test
  void theRecordHasAsManyOrdersAsAreMarkedDecided() {
    assertThat(YEAR.record()).extracting(RecordLength::orders).containsExactly(37, 16, 53);
    assertThat(YEAR.record()).allMatch(RecordLength::whole);
  }

  @Test
  void theLongestStretchHasNoDecisionInIt() {
    assertThat(YEAR.stretches()).hasSize(3);
    Stretch all = YEAR.stretches().get(2);
    assertThat(all.scenes()).isNotEmpty().allMatch(scene -> scene.decision().isEmpty());
    Printed printed = new Printed(Shipped.OCTOBER);
    int words =
        all.scenes().stream()
            .mapToInt(scene -> printed.words(scene.title()) + printed.words(scene.text()))
            .sum();
    assertThat(all.words()).isEqualTo(words);
  }

  private static int sum(Figure figure) {
    return YEAR.sum().last().get(figure);
  }

  private static int count(String text, String pattern) {
    return (int) Pattern.compile(pattern).matcher(text).results().count();
  }

  private static int files(String folder) throws IOException {
    try (Stream<Path> files = Files.walk(STORY.resolve(folder))) {
      return (int) files.filter(file -> file.toString().endsWith(".json")).count();
    }
  }

  private static String text(String folder) throws IOException {
    try (Stream<Path> files = Files.walk(STORY.resolve(folder))) {
      return files
          .filter(file -> file.toString().endsWith(".json"))
          .sorted()
          .map(YearInFiguresTest::read)
          .collect(Collectors.joining("\n"));
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new AssertionError(unreadable);
    }
  }
}
