package org.malinnotes.cli;

import java.util.List;
import java.util.Map;
import org.malinnotes.play.Block;
import org.malinnotes.terminal.BlockPrinter;
import org.malinnotes.terminal.StyleChoice;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Readies what a game needs beside the reading of the command line and of the story. First use
 * costs about as long as both of these, and shows nothing.
 */
final class Ahead extends Thread {
  private static final List<Block> SAMPLE =
      List.of(
          new Block.Rule(List.of("A"), true),
          new Block.Prose("A **b** *c*."),
          new Block.Options(List.of(new Block.Options.Line("1", "A", "b"))),
          new Block.Notice("A `b`."));

  private Ahead() {
    super("ahead");
    setDaemon(true);
  }

  /** Begins, where there is a second processor to do it on. */
  static void begin() {
    if (Runtime.getRuntime().availableProcessors() > 1) {
      new Ahead().start();
    }
  }

  @Override
  public void run() {
    try (JsonParser parser =
        JsonFactory.builder().build().createParser(ObjectReadContext.empty(), "[\"a\", 1]")) {
      while (parser.nextToken() != null) {}
    }
    StyleChoice choice = new StyleChoice(false, false, false, null);
    new BlockPrinter(choice.decide(Map.of(), "UTF-8", false, 0)).print(SAMPLE);
  }
}
