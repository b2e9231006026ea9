package org.malinnotes.play.plenary;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.malinnotes.engine.Choice;
import org.malinnotes.lesson.Tally;
import org.malinnotes.play.Block;
import org.malinnotes.story.Letter;
import org.malinnotes.story.Option;

/** Options as cards, and counts in words. */
final class Counts {
  private Counts() {}

  /** The options of a decision at hand; closed ones say so and why. */
  static Block cards(List<Choice> choices) {
    return uncounted(choices, " (closed)");
  }

  /** The same to guess among: what was closed could not be given. */
  static Block guesses(List<Choice> choices) {
    return uncounted(choices, " (could not be given)");
  }

  private static Block uncounted(List<Choice> choices, String closed) {
    List<Block.Cards.Card> cards = new ArrayList<>();
    for (Choice choice : choices) {
      cards.add(card(cards.size(), choice, null, 1, closed));
    }
    return new Block.Cards(cards);
  }

  /** The same with how many voted for each. */
  static Block voted(List<Choice> choices, List<Integer> votes) {
    int whole = whole(votes);
    List<Block.Cards.Card> cards = new ArrayList<>();
    for (Choice choice : choices) {
      cards.add(card(cards.size(), choice, votes.get(cards.size()), whole, " (closed)"));
    }
    return new Block.Cards(cards);
  }

  /**
   * All options, open or closed, with how many expected each.
   *
   * @param forecast empty if nobody was counted
   * @param note what stands beside an option's count; may be empty
   */
  static Block expected(List<Option> options, List<Integer> forecast, IntFunction<String> note) {
    int whole = whole(forecast);
    List<Block.Cards.Card> cards = new ArrayList<>();
    for (Option option : options) {
      int i = cards.size();
      Integer count = forecast.isEmpty() ? null : forecast.get(i);
      String said = note.apply(i);
      cards.add(
          new Block.Cards.Card(
              Letter.of(i), option.label(), count, whole, said.isEmpty() ? null : said, false));
    }
    return new Block.Cards(cards);
  }

  /** Such as {@code A 12, B 5, C closed: 17 in all}. */
  static String sum(List<Choice> choices, List<Integer> counts) {
    List<String> parts = new ArrayList<>();
    for (Choice choice : choices) {
      int i = parts.size();
      parts.add(Letter.of(i) + " " + (choice.open() ? counts.get(i) : "closed"));
    }
    return String.join(", ", parts) + ": " + new Tally(counts).sum() + " in all";
  }

  private static Block.Cards.Card card(
      int i, Choice choice, @Nullable Integer count, int whole, String closed) {
    if (choice.open()) {
      return new Block.Cards.Card(Letter.of(i), choice.option().label(), count, whole, null, false);
    }
    String why = choice.option().unavailable();
    String note = count != null ? "0" : why == null ? "" : why;
    return new Block.Cards.Card(
        Letter.of(i), choice.option().label() + closed, null, whole, note, true);
  }

  private static int whole(List<Integer> counts) {
    return Math.max(1, counts.stream().mapToInt(Integer::intValue).max().orElse(1));
  }
}
