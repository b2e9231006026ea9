package org.malinnotes.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.malinnotes.play.Block;
import org.malinnotes.text.Columns;

/** Whatever the text: no line is too wide, and none holds a control. */
class RandomMarkdownTest {
  private static final String[] PIECES = {
    " ",
    " ",
    " ",
    "\n",
    "\n\n",
    "> ",
    "- ",
    "1. ",
    "    ",
    "# ",
    "*",
    "**",
    "`",
    "```\n",
    "[",
    "](",
    ")",
    "<b>",
    "---\n",
    "word",
    "Gomułka",
    "counter-revolutionary",
    "p. 170",
    "—",
    ",",
    "“",
    "”",
    "e\u0301",
    "日本",
    "。",
    "👩‍👩‍👧",
    "\u001B[2J",
    "\u0007",
    "\u009B31m",
    "\r",
    "\t",
    "\u202E",
    "\u200B",
    "&#27;",
    "&#x9b;",
    "&#x202e;",
    "&nbsp;",
    "\u00A0",
    "\uD800",
    "\\",
    "\u0000",
    "\u2028",
    "\u0085"
  };

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 8, 9, 20, 40, 72})
  void staysWithinTheWidthAndDrivesNothing(int width) {
    Random random = new Random(1956 + width);
    for (int round = 0; round < 400; round++) {
      boolean ascii = random.nextBoolean();
      Style style = new Style(width, random.nextBoolean(), ascii, random.nextInt(4) == 0);
      String text = text(random);
      for (String line : new BlockPrinter(style).print(blocks(text))) {
        check(line, style, text);
      }
    }
  }

  private static void check(String line, Style style, String text) {
    String bare = style.colour() ? line.replaceAll("\u001B\\[[0-9;]*m", "") : line;
    assertThat(bare.codePoints().filter(RandomMarkdownTest::drives))
        .as("controls in <%s> from <%s>", line, text)
        .isEmpty();
    // A wide character takes two columns even where there is one.
    boolean lone = style.width() == 1 && bare.codePoints().filter(Columns::isWide).count() == 1;
    assertThat(Columns.of(bare))
        .as("columns of <%s> from <%s>", line, text)
        .isLessThanOrEqualTo(lone ? 2 : style.width());
    if (style.ascii()) {
      assertThat(bare.chars()).as("<%s>", bare).allMatch(unit -> unit < 0x7F);
    }
  }

  private static boolean drives(int point) {
    int type = Character.getType(point);
    return type == Character.CONTROL
        || type == Character.SURROGATE
        || type == Character.LINE_SEPARATOR
        || type == Character.FORMAT && point != 0x200C && point != 0x200D;
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(60); i >= 0; i--) {
      text.append(PIECES[random.nextInt(PIECES.length)]);
    }
    return text.toString();
  }

  private static List<Block> blocks(String text) {
    return List.of(
        new Block.Prose(text),
        new Block.Notice(text),
        new Block.Rule(List.of(text, "Warsaw", text), true),
        new Block.Options(
            List.of(
                new Block.Options.Line("1", text, text), new Block.Options.Line("", text, null))),
        new Block.Options(List.of(new Block.Options.Line(text, "named", null))),
        new Block.Plate(text, List.of(text), List.of(), text),
        new Block.Meters(List.of(new Block.Meters.Meter(text, -3, 9, 4, text, text))));
  }
}
