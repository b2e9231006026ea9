package org.malinnotes.report.paper;

import java.util.List;
import org.malinnotes.engine.Choice;
import org.malinnotes.engine.GameState;
import org.malinnotes.engine.Values;
import org.malinnotes.story.Decision;
import org.malinnotes.story.Lesson;
import org.malinnotes.story.Letter;
import org.malinnotes.story.Paragraph;
import org.malinnotes.story.Scene;

/**
 * One of the lesson's decisions as the record comes to it.
 *
 * @param number from 1
 * @param scene with the documents that the lesson offers
 * @param before what went by since the decision before, as paragraphs of CommonMark
 * @param text of the scene
 * @param choices open and closed, in the story's order
 * @param state where the line stands there
 */
record Arrival(
    int number,
    Lesson.Round round,
    Scene scene,
    List<String> before,
    List<Paragraph> text,
    List<Choice> choices,
    GameState state) {
  Values values() {
    return state.values();
  }

  Decision decision() {
    return scene.decision().orElseThrow();
  }

  /** What names the decision without saying anything of it: CommonMark within a line. */
  String heading() {
    return Plain.markdown(
        "Decision " + number + " · " + scene.date().inWords() + " · " + scene.place());
  }

  /** The letters of all options. */
  List<String> letters() {
    return Letter.upTo(choices.size());
  }
}
