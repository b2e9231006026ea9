package org.malinnotes.play;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.malinnotes.story.Chapter;
import org.malinnotes.story.Paragraph;
import org.malinnotes.story.Quoting;
import org.malinnotes.story.Seat;
import org.malinnotes.story.SeatId;
import org.malinnotes.story.Story;

/**
 * Before a game: which chair, or which saved game.
 *
 * @param chapter where a new game begins
 * @param unfinished the name of the saved game last played, if it has not ended
 */
public record Lobby(Story story, Chapter chapter, Optional<String> unfinished) {
  /** What a player picks. */
  public sealed interface Pick {
    /** Calls the visitor's method for this kind of pick. */
    <R> R accept(Visitor<R> visitor);

    /** One method per kind of pick. */
    interface Visitor<R> {
      R begin(Begin pick);

      R resume(Resume pick);
    }
  }

  /** A new game in these chairs. */
  public record Begin(List<SeatId> held) implements Pick {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.begin(this);
    }
  }

  /** A saved game. */
  public record Resume(String name) implements Pick {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.resume(this);
    }
  }

  /** The welcome and what can be picked. */
  public List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Rule(List.of(story.title()), true));
    if (!story.subtitle().isEmpty()) {
      blocks.add(new Block.Prose(story.subtitle()));
    }
    blocks.add(
        new Block.Prose(
            "**Chapter "
                + chapter.number()
                + ": "
                + chapter.title()
                + "**, "
                + chapter.dates()
                + ". In whose chair will you sit?"));
    List<Block.Options.Line> lines = new ArrayList<>();
    for (Seat seat : playable()) {
      lines.add(new Block.Options.Line("" + (lines.size() + 1), line(seat), null));
    }
    if (playable().size() > 1) {
      lines.add(
          new Block.Options.Line(
              "" + (lines.size() + 1), "**Both**, in the order of the calendar", null));
    }
    unfinished.ifPresent(
        name ->
            lines.add(
                new Block.Options.Line(
                    "" + (lines.size() + 1), "**Go on** with the saved game " + name, null)));
    blocks.add(new Block.Options(lines));
    blocks.add(new Block.Notice("Type a number. In the game, `help` lists what you can type."));
    return blocks;
  }

  /** What a typed line picks: a number, or the start of a name; empty if it is neither. */
  public Optional<Pick> pick(String typed) {
    List<Seat> seats = playable();
    int number = Typed.number(typed.strip());
    if (number >= 1 && number <= seats.size()) {
      return Optional.of(new Begin(List.of(seats.get(number - 1).id())));
    }
    boolean both = seats.size() > 1;
    if (both && (number == seats.size() + 1 || Fold.of(typed).equals("both"))) {
      return Optional.of(new Begin(seats.stream().map(Seat::id).toList()));
    }
    if (number == seats.size() + (both ? 2 : 1) && unfinished.isPresent()) {
      return Optional.of(new Resume(unfinished.get()));
    }
    Map<String, Seat> names = new LinkedHashMap<>();
    seats.forEach(seat -> names.put(seat.name(), seat));
    return Finder.find(typed, names).accept(new Chosen());
  }

  private static final class Chosen implements Found.Visitor<Seat, Optional<Pick>> {
    @Override
    public Optional<Pick> one(Seat meant) {
      return Optional.of(new Begin(List.of(meant.id())));
    }

    @Override
    public Optional<Pick> several(List<String> names) {
      return Optional.empty();
    }

    @Override
    public Optional<Pick> none(String suggestion) {
      return Optional.empty();
    }
  }

  private List<Seat> playable() {
    return story.seats().stream().filter(seat -> chapter.start(seat.id()).isPresent()).toList();
  }

  private String line(Seat seat) {
    String intro =
        String.join(
            " ",
            seat.intro().paragraphs().stream()
                .map(Paragraph::markdown)
                .map(markdown -> Quoting.expand(story, markdown))
                .toList());
    return "**" + seat.name() + "**, " + seat.title() + ", " + seat.place() + ". " + intro;
  }
}
