package org.malinnotes.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.malinnotes.play.Block;

/** Long screens are cut where a paragraph ends. */
class PageCutsTest {
  private static final Style STYLE = Style.plain().withWidth(40);

  @Test
  void whatFitsIsOnePage() {
    assertThat(Pages.of(prose("One.", "Two."), STYLE, 3))
        .containsExactly(List.of("One.", "", "Two."));
  }

  @Test
  void aLongTextIsCutBetweenParagraphs() {
    assertThat(Pages.of(prose("One.", "Two.", "Three."), STYLE, 4))
        .containsExactly(List.of("One.", "", "Two."), List.of("Three."));
  }

  @Test
  void whatLeadsOnStaysWithWhatFollows() {
    assertThat(Pages.of(prose("One.", "Two.", "He said:", "Three."), STYLE, 5))
        .containsExactly(List.of("One.", "", "Two."), List.of("He said:", "", "Three."));
  }

  @Test
  void aParagraphLongerThanAPageIsCutWhereThePageEnds() {
    assertThat(Pages.of(prose("word ".repeat(50)), STYLE, 4))
        .hasSize(2)
        .first()
        .satisfies(page -> assertThat(page).hasSize(4));
  }

  @Test
  void cardsStandCloserBeforeTheyAreTornApart() {
    List<Block> cards =
        List.of(new Block.Cards(List.of(card("A", "One"), card("B", "Two"), card("C", "Three"))));
    assertThat(Pages.of(cards, STYLE, 5))
        .containsExactly(List.of("A  One", "", "B  Two", "", "C  Three"));
    assertThat(Pages.of(cards, STYLE, 4)).containsExactly(List.of("A  One", "B  Two", "C  Three"));
  }

  @Test
  void wherePagesMustTearAParagraphNoneIsLeftWithAFewLinesAlone() {
    List<List<String>> pages = Pages.of(prose("word ".repeat(120), "The last line."), STYLE, 13);
    assertThat(pages).hasSize(2).allSatisfy(page -> assertThat(page).hasSizeGreaterThan(5));
  }

  @Test
  void nothingIsLostAndNoPageIsTooLong() {
    Random random = new Random(1956);
    for (int i = 0; i < 300; i++) {
      List<Block> blocks = new ArrayList<>();
      for (int j = random.nextInt(12); j >= 0; j--) {
        blocks.addAll(prose(("word" + j + " ").repeat(1 + random.nextInt(60))));
      }
      int height = 1 + random.nextInt(20);
      List<List<String>> pages = Pages.of(blocks, STYLE, height);
      assertThat(pages).allSatisfy(page -> assertThat(page).hasSizeBetween(1, height));
      assertThat(pages)
          .as("no page begins or ends with an empty line")
          .noneMatch(page -> page.get(0).isEmpty() || page.get(page.size() - 1).isEmpty());
      assertThat(words(pages)).isEqualTo(words(List.of(new BlockPrinter(STYLE).print(blocks))));
    }
  }

  private static List<String> words(List<List<String>> pages) {
    return pages.stream()
        .flatMap(List::stream)
        .flatMap(line -> List.of(line.split(" ")).stream())
        .filter(word -> !word.isEmpty())
        .toList();
  }

  private static List<Block> prose(String... paragraphs) {
    List<Block> blocks = new ArrayList<>();
    for (String paragraph : paragraphs) {
      blocks.add(new Block.Prose(paragraph));
    }
    return blocks;
  }

  private static Block.Cards.Card card(String mark, String words) {
    return new Block.Cards.Card(mark, words, null, 1, null, false);
  }
}
