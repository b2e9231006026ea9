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
 * Before a game: which chair, one chapter by itself, or a saved game.
 *
 * @param seating the game that would begin
 * @param unfinished the name of the saved game last played, if it has not ended
 */
public record Lobby(Seating seating, Optional<String> unfinished) {
  /** What a player picks. */
  public sealed interface Pick {
    /** Calls the visitor's method for this kind of pick. */
    <R> R accept(Visitor<R> visitor);

    /** One method per kind of pick. */
    interface Visitor<R> {
      R begin(Begin pick);

      R oneChapter(OneChapter pick);

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

  /** A chapter by itself, still to be chosen. */
  public record OneChapter() implements Pick {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.oneChapter(this);
    }
  }

  /** A saved game. */
  public record Resume(String name) implements Pick {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.resume(this);
    }
  }

  /** One line of the list: what it says, the words that pick it, and what is picked. */
  private record Choice(String line, List<String> words, Pick pick) {}

  /** The welcome and what can be picked. */
  public List<Block> blocks() {
    Story story = seating.story();
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Rule(List.of(story.title()), true));
    if (!story.subtitle().isEmpty()) {
      blocks.add(new Block.Prose(story.subtitle()));
    }
    blocks.add(new Block.Prose(what() + " In whose chair will you sit?"));
    List<Block.Options.Line> lines = new ArrayList<>();
    for (Choice choice : choices()) {
      lines.add(new Block.Options.Line("" + (lines.size() + 1), choice.line(), null));
    }
    blocks.add(new Block.Options(lines));
    blocks.add(new Block.Notice("Type a number. In the game, `help` lists what you can type."));
    return blocks;
  }

  /** What a typed line picks: a number, or the start of a name; empty if it is neither. */
  public Optional<Pick> pick(String typed) {
    List<Choice> choices = choices();
    int number = Typed.number(typed.strip());
    if (number >= 1 && number <= choices.size()) {
      return Optional.of(choices.get(number - 1).pick());
    }
    Map<String, Pick> names = new LinkedHashMap<>();
    choices.forEach(choice -> choice.words().forEach(word -> names.put(word, choice.pick())));
    return Finder.find(typed, names).only();
  }

  private List<Choice> choices() {
    List<Choice> choices = new ArrayList<>();
    for (Seat seat : seating.single()) {
      choices.add(new Choice(line(seat), List.of(seat.name()), new Begin(List.of(seat.id()))));
    }
    if (seating.together()) {
      choices.add(
          new Choice(
              "**Both**, in the order of the calendar",
              List.of("both"),
              new Begin(seating.everyone())));
    }
    if (offersChapters()) {
      choices.add(
          new Choice("**One chapter** by itself", List.of("one chapter"), new OneChapter()));
    }
    unfinished.ifPresent(
        name ->
            choices.add(
                new Choice(
                    "**Go on** with the saved game " + name, List.of("go on"), new Resume(name))));
    return choices;
  }

  private boolean offersChapters() {
    return !seating.alone() && seating.story().chapters().size() > 1;
  }

  private String what() {
    Chapter chapter = seating.chapter();
    int chapters = seating.story().chapters().size();
    return offersChapters()
        ? "**The whole story**, in " + chapters + " chapters."
        : "**Chapter " + chapter.number() + ": " + chapter.title() + "**, " + chapter.dates() + ".";
  }

  private String line(Seat seat) {
    String intro =
        String.join(
            " ",
            seat.intro().paragraphs().stream()
                .map(Paragraph::markdown)
                .map(markdown -> Quoting.expand(seating.story(), markdown))
                .toList());
    return "**" + seat.name() + "**, " + seat.title() + ", " + seat.place() + ". " + intro;
  }
}
