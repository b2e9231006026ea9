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
  /** Reads a line typed before what a session shows: where a tally is asked for it may be bare. */
  static Typing of(String line, PlenarySession session) {
    String typed = line.strip();
    if (typed.isEmpty()) {
      return meant(Cue.NEXT, "");
    }
    SlideKind before = session.shown().kind();
    if (Numbers.isBegun(typed)) {
      if (before.takesVotes()) {
        return meant(Cue.VOTE, typed);
      }
      if (before == SlideKind.FORECAST) {
        return meant(Cue.FORECAST, typed);
      }
      if (before == SlideKind.DOCUMENTS) {
        return meant(Cue.READ, typed);
      }
    }
    if (awaitsOrder(session, before)
        && Letters.index(typed, session.room().choices().size()) >= 0) {
      return meant(Cue.ORDER, typed);
    }
    String[] parts = typed.split("\\s+", 2);
    return Finder.find(parts[0], Cue.byWord()).accept(new Meant(parts));
  }

  private static Typing meant(Cue cue, String rest) {
    return new Typing(Optional.of(cue), rest, "");
  }

  /** Whether a letter alone can only be an order. */
  private static boolean awaitsOrder(PlenarySession session, SlideKind before) {
    return before == SlideKind.ORDER
        || before == SlideKind.VOTE && session.sitting().draft().votes().isEmpty();
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
