package org.malinnotes.play.plenary;

import java.util.List;
import org.malinnotes.play.Block;

/** What can be typed, on one screen of the smallest projector. */
final class HelpScreen {
  private static final List<Block.Options.Line> LINES =
      List.of(
          line("Enter, next", "the next screen"),
          line("back", "a screen back, also before an order"),
          line("forecast 12 5 8 3", "key in the forecasts, in the order of the options"),
          line("sure 4 0 2 1", "how many of each were sure"),
          line("vote 12 5 8 3", "key in the votes; again to correct them"),
          line("order B", "the teacher's own choice; `B` alone before an order"),
          line("return", "off the record: back to it"),
          line("options, read 2", "the options or a document again"),
          line("skip", "past documents, past one screen unseen, to the last questions"),
          line("who, map, glossary", "people, the map of the hour, words"),
          line("timer 3, timer 90s", "a countdown; any key stops it"),
          line("pause", "the clock stands still until Enter"),
          line("blank", "an empty screen until Enter"),
          line("help, quit", "this; leave, and everything is kept"));

  private HelpScreen() {}

  static List<Block> blocks() {
    return List.of(new Block.Options(LINES));
  }

  private static Block.Options.Line line(String typed, String about) {
    return new Block.Options.Line(typed, about, null);
  }
}
