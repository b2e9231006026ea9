package org.malinnotes.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.malinnotes.Guide;
import org.malinnotes.story.Comparison;
import org.malinnotes.story.Outcome;
import org.malinnotes.story.Quoting;
import org.malinnotes.workbench.export.ConditionPrinter;

/** Holds what the guide says of conditions, ids and files to what reads them. */
class GuideWordsTest {
  private static final Guide GUIDE = Guide.read();

  @Test
  void operatorsAreThoseOfTheParser() {
    List<String> documented = new ArrayList<>();
    for (List<String> row : GUIDE.rows("Operators")) {
      documented.addAll(Guide.code(row.get(0)));
    }
    List<String> right = new ArrayList<>(List.of("(", ")", "not", "and", "or", "true", "false"));
    Arrays.stream(Comparison.values()).map(Comparison::symbol).forEach(right::add);
    assertThat(documented).containsExactlyInAnyOrderElementsOf(right);
  }

  @Test
  void whatCanBeSaidIsReadAsItIsWritten() throws ConditionSyntaxException {
    for (List<String> row : GUIDE.rows("Conditions")) {
      String written = Guide.code(row.get(1)).get(0);
      assertThat(ConditionPrinter.print(ConditionParser.parse(written))).isEqualTo(written);
    }
  }

  @Test
  void operatorsBindAsTheGuideSays() throws ConditionSyntaxException {
    for (List<String> row : GUIDE.rows("How it is read")) {
      String written = Guide.code(row.get(0)).get(0);
      String meant = Guide.code(row.get(1)).get(0);
      assertThat(ConditionParser.parse(written))
          .as(written)
          .isEqualTo(ConditionParser.parse(meant));
    }
  }

  @Test
  void slipsOfOtherLanguagesAreAnswered() {
    for (List<String> row : GUIDE.rows("Slips of other languages")) {
      String slip = Guide.code(row.get(0)).get(0);
      String text = Set.of("!", "NOT").contains(slip) ? slip + " late" : "late " + slip + " 2";
      ConditionSyntaxException refused =
          catchThrowableOfType(ConditionSyntaxException.class, () -> ConditionParser.parse(text));
      assertThat(refused.help()).as(slip).isEqualTo("write " + Guide.code(row.get(1)).get(0));
    }
  }

  @Test
  void wordsThatCannotBeIdsAreThoseRefused() {
    String line = line("cannot be ids:");
    assertThat(new TreeSet<>(Guide.code(line.substring(line.indexOf("cannot be ids:")))))
        .isEqualTo(new TreeSet<>(Ids.RESERVED));
  }

  @Test
  void valuesOfHumanCostAreThoseOfTheStory() {
    String line = line("Its values are fixed:");
    assertThat(Guide.code(line.substring(line.indexOf("Its values are fixed:"))))
        .isEqualTo(Outcome.COSTS);
  }

  @Test
  void departuresAreThoseRead() {
    List<String> documented = new ArrayList<>();
    GUIDE.rows("How a story works").forEach(row -> documented.addAll(Guide.code(row.get(0))));
    assertThat(documented).isEqualTo(Words.DEPARTURE.words());
  }

  @Test
  void shortQuotationsAreAsLongAsTheProgramHasIt() {
    assertThat(line("go into the line")).contains("Up to " + Quoting.INLINE_WORDS + " words");
  }

  @Test
  void limitsOfFilesAreThoseOfTheReader() {
    List<String> limits = new ArrayList<>();
    for (List<String> row : GUIDE.rows("Limits of files")) {
      limits.add(Guide.code(row.get(2)).get(0) + " " + row.get(1));
    }
    assertThat(limits)
        .containsExactly(
            "J009 " + (SourceReader.LIMIT >> 20) + " MiB",
            "J008 " + TreeBuilder.DEEPEST,
            "F008 " + ConditionParser.DEEPEST,
            "F008 " + ConditionParser.LONGEST);
  }

  private static String line(String part) {
    return GUIDE.lines().stream().filter(line -> line.contains(part)).findFirst().orElseThrow();
  }
}
