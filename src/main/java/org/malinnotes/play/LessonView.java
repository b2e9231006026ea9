package org.malinnotes.play;

import java.util.ArrayList;
import java.util.List;
import org.malinnotes.lesson.LessonHappening;
import org.malinnotes.lesson.LessonState;
import org.malinnotes.lesson.LessonTurn;
import org.malinnotes.lesson.Stage;
import org.malinnotes.story.Scene;

/** Shows what a step of a lesson brought about. */
final class LessonView implements LessonHappening.Visitor<List<Block>> {
  private final LessonLine line;
  private final InLesson view;

  private LessonView(LessonLine line) {
    this.line = line;
    this.view = new InLesson(line, line.chairBefore());
  }

  /** All of the last turn, and what can be done on a line that has left the record. */
  static List<Block> last(LessonLine line) {
    return new LessonView(line).turn(line.last());
  }

  /** The scene at hand and what it asks. */
  static List<Block> look(LessonLine line) {
    List<Block> blocks = new ArrayList<>();
    line.course().round(line.state()).ifPresent(round -> blocks.add(number(line)));
    blocks.addAll(Showing.look(line.desk(), new InLesson(line, null)));
    blocks.addAll(aside(line));
    return blocks;
  }

  private List<Block> turn(LessonTurn turn) {
    List<Block> blocks = new ArrayList<>();
    turn.happenings().forEach(happening -> blocks.addAll(happening.accept(this)));
    blocks.addAll(aside(line));
    return blocks;
  }

  private static List<Block> aside(LessonLine line) {
    LessonState state = line.state();
    if (state.stage() != Stage.ASIDE) {
      return List.of();
    }
    if (state.game().away() == null) {
      return Answers.notice(
          "What was decided here cannot be ordered after what you have ordered, so you are asked."
              + " It does not count in the lesson. `return` goes on with its next decision.");
    }
    return Answers.notice(
        "Your line has left the record. Here nobody knows what would have come. Play on if you"
            + " like; `return` goes on with "
            + (state.next() < line.lesson().decisions().size()
                ? "the lesson's next decision, where the record comes to it."
                : "what followed, for this was the lesson's last decision.")
            + " Neither costs you anything.");
  }

  /** Such as: Decision 2 of 3. */
  private static Block number(LessonLine line) {
    return new Block.Notice("**" + number(line, line.state().next() + 1) + "**");
  }

  static String number(LessonLine line, int number) {
    int of = line.lesson().decisions().size();
    return of == 1 ? "The decision" : "Decision " + number + " of " + of;
  }

  @Override
  public List<Block> roundBegan(LessonHappening.RoundBegan happening) {
    return List.of(new Block.Notice("**" + number(line, happening.number()) + "**"));
  }

  @Override
  public List<Block> told(LessonHappening.Told happening) {
    Scene scene = happening.scene();
    String told = line.markdown(happening.told());
    if (told.isEmpty() && happening.ordered() != null) {
      told = "*" + scene.title() + ".* Ordered, as on the record: " + happening.ordered().label();
    }
    return told.isEmpty()
        ? List.of()
        : List.of(
            new Block.Rule(List.of(scene.date().inWords(), "in brief"), false),
            new Block.Prose(told));
  }

  @Override
  public List<Block> played(LessonHappening.Played happening) {
    return happening.happening().accept(view);
  }

  @Override
  public List<Block> wentBack(LessonHappening.WentBack happening) {
    return Answers.notice(
        (happening.ending() == null ? "Here the line is left." : "Your line is over.")
            + " The lesson goes back to the record, since everybody is to meet the same decisions:"
            + " what comes now stands as though the record's orders had been given until then. What"
            + " you ordered stays in your result.");
  }

  @Override
  public List<Block> decisionsOver(LessonHappening.DecisionsOver happening) {
    List<Block> blocks = new ArrayList<>();
    if (happening.left()) {
      blocks.addAll(Answers.notice("Here your line is left. What follows is what happened."));
    }
    if (!line.revealsNow()) {
      blocks.addAll(new LessonRecord(line).all());
    }
    String afterwards = line.markdown(happening.afterwards());
    if (!afterwards.isEmpty()) {
      blocks.add(new Block.Rule(List.of("What came of it, on record"), true));
      blocks.add(new Block.Prose(afterwards));
    }
    return blocks;
  }
}
