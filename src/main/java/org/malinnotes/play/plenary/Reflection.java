package org.malinnotes.play.plenary;

import java.util.ArrayList;
import java.util.List;
import org.malinnotes.play.Block;
import org.malinnotes.story.Letter;
import org.malinnotes.story.Question;

/** A question to think about, on a screen of its own. */
final class Reflection implements Question.Visitor<Boolean> {
  private final Reel reel;

  Reflection(Reel reel) {
    this.reel = reel;
  }

  @Override
  public Boolean free(Question.Free question) {
    think(Room.heading(question.ask()));
    return true;
  }

  @Override
  public Boolean choice(Question.Choice question) {
    List<Block.Cards.Card> cards = new ArrayList<>();
    for (String choice : question.choices()) {
      cards.add(new Block.Cards.Card(Letter.of(cards.size()), choice, null, 1, null, false));
    }
    think(Room.heading(question.ask()), new Block.Cards(cards));
    return true;
  }

  @Override
  public Boolean scale(Question.Scale question) {
    think(
        Room.heading(question.ask()),
        new Block.Prose(
            "Show it with your hands, from 1 ("
                + question.low()
                + ") to "
                + question.steps()
                + " ("
                + question.high()
                + ")."));
    return true;
  }

  private void think(Block... blocks) {
    reel.add(SlideKind.REFLECTION, List.of(blocks), "");
  }
}
