package org.malinnotes.cli;

import org.commonmark.parser.Parser;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Readies the libraries a game needs beside the reading of the command line. Their first use costs
 * about as long as that reading, and shows nothing.
 */
final class Ahead {
  private Ahead() {}

  /** Begins, where there is a second processor to do it on. */
  static void begin() {
    if (Runtime.getRuntime().availableProcessors() > 1) {
      Thread beside = new Thread(Ahead::touch, "ahead");
      beside.setDaemon(true);
      beside.start();
    }
  }

  private static void touch() {
    try (JsonParser parser =
        JsonFactory.builder().build().createParser(ObjectReadContext.empty(), "[\"a\", 1]")) {
      while (parser.nextToken() != null) {}
    }
    Parser.builder().build().parse("A *b* `c`.");
  }
}
