package org.malinnotes.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.malinnotes.story.Comparison;
import org.malinnotes.story.Condition;
import org.malinnotes.story.VariableId;
import org.malinnotes.workbench.export.ConditionPrinter;

class ConditionParserTest {
  private static final String[] NAMES = {"trust", "columns-halted", "a1", "not-so", "order"};

  @Test
  void randomConditionsComeBackAsTheyWere() throws ConditionSyntaxException {
    Random random = new Random(1956);
    for (int i = 0; i < 2000; i++) {
      Condition condition = condition(random, 5);
      String printed = ConditionPrinter.print(condition);
      assertThat(ConditionParser.parse(printed)).as(printed).isEqualTo(condition);
    }
  }

  @Test
  void randomCharactersGiveAConditionOrAPlaceWithinThem() {
    String alphabet = "ab1-<>=!&|() \n_éandornottrue💧";
    Random random = new Random(1956);
    for (int i = 0; i < 5000; i++) {
      StringBuilder text = new StringBuilder();
      for (int j = random.nextInt(12); j > 0; j--) {
        text.append(alphabet.charAt(random.nextInt(alphabet.length())));
      }
      try {
        Condition condition = ConditionParser.parse(text.toString());
        assertThat(ConditionPrinter.print(condition)).isNotEmpty();
      } catch (ConditionSyntaxException e) {
        assertThat(e.start()).isBetween(0, text.length());
        assertThat(e.end()).isBetween(e.start(), text.length());
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "a or b and c, a or b and c",
    "(a or b) and c, (a or b) and c",
    "not a and b, not a and b",
    "not (a and b), not (a and b)",
    "not trust>=2, not trust >= 2",
    "((a)), a",
    "trust  !=\t-3, trust != -3",
    "a or b or c, a or b or c",
    "true and false, true and false"
  })
  void bindings(String text, String printed) throws ConditionSyntaxException {
    assertThat(ConditionPrinter.print(ConditionParser.parse(text))).isEqualTo(printed);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "'' | 0 | expected a variable, found the end of the condition | -",
        "a and | 5 | expected a variable, found the end of the condition | -",
        "a == 1 | 2 | expected and, or or the end, found `==` | write =",
        "a && b | 2 | expected and, or or the end, found `&&` | write and",
        "!a | 0 | expected a variable, found `!` | write not",
        "a >= b | 5 | expected a whole number, found `b` | -",
        "a >= 1.5 | 6 | expected and, or or the end, found `.` | -",
        "2 <= a | 0 | expected a variable (the number stands on the right), found `2` | -",
        "(a or b | 7 | expected and, or or ), found the end of the condition | -",
        "a b | 2 | expected and, or or the end, found `b` | -",
        "Trust | 0 | expected a variable, found `Trust` | -",
        "a-- | 0 | expected a variable, found `a--` | -",
        "exit | 0 | expected a variable, found `exit` | -",
        "a > 99999999999 | 4 | expected a number of 32 bits, found `99999999999` | -",
      })
  void faults(String text, int start, String message, String help) {
    ConditionSyntaxException fault = fault(text);
    assertThat(fault).hasMessage(message);
    assertThat(fault.start()).isEqualTo(start);
    assertThat(fault.help()).isEqualTo(help);
  }

  @Test
  void neitherDepthNorLengthExhaustsTheStack() throws ConditionSyntaxException {
    assertThat(fault("(".repeat(100_000) + "a")).hasMessageContaining("50 brackets");
    assertThat(fault("not ".repeat(100_000) + "a")).hasMessageContaining("50 brackets");
    assertThat(fault("a and ".repeat(100_000) + "a")).hasMessageContaining("200 terms");
    assertThat(ConditionParser.parse("(".repeat(49) + "a" + ")".repeat(49)))
        .isEqualTo(new Condition.Flag(new VariableId("a")));
    assertThat(ConditionParser.parse("a and ".repeat(199) + "a")).isNotNull();
  }

  private static ConditionSyntaxException fault(String text) {
    return catchThrowableOfType(ConditionSyntaxException.class, () -> ConditionParser.parse(text));
  }

  private static Condition condition(Random random, int depth) {
    switch (depth == 0 ? random.nextInt(3) : random.nextInt(8)) {
      case 0:
        return new Condition.Constant(random.nextBoolean());
      case 1:
        return new Condition.Flag(name(random));
      case 2:
        Comparison comparison = Comparison.values()[random.nextInt(6)];
        return new Condition.Compare(name(random), comparison, random.nextInt(9) - 4);
      case 3:
        return new Condition.Not(condition(random, depth - 1));
      case 4:
      case 5:
        return new Condition.And(condition(random, depth - 1), condition(random, depth - 1));
      default:
        return new Condition.Or(condition(random, depth - 1), condition(random, depth - 1));
    }
  }

  private static VariableId name(Random random) {
    return new VariableId(NAMES[random.nextInt(NAMES.length)]);
  }
}
