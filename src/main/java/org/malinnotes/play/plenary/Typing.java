package org.malinnotes.play.plenary;

import java.util.List;
import java.util.Optional;
import org.malinnotes.play.Finder;
import org.malinnotes.play.Found;

/**
 * What a typed line means.
 *
 * @param rest what follows the command
 * @param fault why it means nothing, as a sentence; empty if it means something
 */
record Typing(Optional<Cue> cue, String rest, String fault) {
  /**
   * Reads a line.
   *
   * @param before the screen before which it was typed: bare numbers are a tally where one is asked
   */
  static Typing of(String line, SlideKind before) {
    String typed = line.strip();
    if (typed.isEmpty()) {
      return new Typing(Optional.of(Cue.NEXT), "", "");
    }
    if (Numbers.isBare(typed) && before == SlideKind.FORECAST) {
      return new Typing(Optional.of(Cue.FORECAST), typed, "");
    }
    if (Numbers.isBare(typed) && before == SlideKind.VOTE) {
      return new Typing(Optional.of(Cue.VOTE), typed, "");
    }
    if (Numbers.isBare(typed) && before == SlideKind.DOCUMENTS) {
      return new Typing(Optional.of(Cue.READ), typed, "");
    }
    String[] parts = typed.split("\\s+", 2);
    return Finder.find(parts[0], Cue.byWord()).accept(new Meant(parts));
  }

  private static final class Meant implements Found.Visitor<Cue, Typing> {
    private final String[] parts;

    Meant(String[] parts) {
      this.parts = parts;
    }

    @Override
    public Typing one(Cue meant) {
      return new Typing(Optional.of(meant), parts.length > 1 ? parts[1] : "", "");
    }

    @Override
    public Typing several(List<String> names) {
      return amiss("That could be any of these: " + String.join(", ", names) + ".");
    }

    @Override
    public Typing none(String suggestion) {
      return amiss(
          "`"
              + Numbers.shown(parts[0])
              + "` means nothing here."
              + (suggestion.isEmpty() ? "" : " Did you mean `" + suggestion + "`?")
              + " `help` shows what can be typed.");
    }

    private static Typing amiss(String fault) {
      return new Typing(Optional.empty(), "", fault);
    }
  }
}
