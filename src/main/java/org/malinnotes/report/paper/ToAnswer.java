package org.malinnotes.report.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.malinnotes.story.Question;

/** Room for the answer to a question of a lesson. */
final class ToAnswer implements Question.Visitor<List<Item>> {
  private static final int WORDS = 4;
  private static final int WHY = 2;

  @Override
  public List<Item> free(Question.Free question) {
    return List.of(new Item.Lines("**" + question.ask() + "**", WORDS));
  }

  @Override
  public List<Item> choice(Question.Choice question) {
    List<Item.Card> cards = new ArrayList<>();
    question.choices().forEach(one -> cards.add(new Item.Card("☐", one, "")));
    return List.of(
        new Item.Prose("**" + question.ask() + "**"),
        new Item.Options(cards),
        new Item.Lines("Because:", WHY));
  }

  @Override
  public List<Item> scale(Question.Scale question) {
    return List.of(
        new Item.Ticks(
            "**"
                + question.ask()
                + "** 1 is "
                + question.low()
                + ", "
                + question.steps()
                + " is "
                + question.high()
                + ". ",
            IntStream.rangeClosed(1, question.steps()).mapToObj(Integer::toString).toList()));
  }
}
