package org.malinnotes.play;

import java.util.ArrayList;
import java.util.List;
import org.malinnotes.engine.Happening;
import org.malinnotes.lesson.LessonHappening;
import org.malinnotes.lesson.LessonTurn;
import org.malinnotes.lesson.Stage;
import org.malinnotes.story.Scene;

/** Shows what a step of a lesson brought about. */
final class LessonView implements LessonHappening.Visitor<List<Block>> {
  private final LessonLine line;
  private final Desk desk;

  private LessonView(LessonLine line) {
    this.line = line;
    this.desk = line.telling();
  }

  /** All of the last turn, and what can be done on a line that has left the record. */
  static List<Block> last(LessonLine line) {
    return new LessonView(line).turn(line.last());
  }

  /** The scene at hand and what it asks. */
  static List<Block> look(LessonLine line) {
    List<Block> blocks = new ArrayList<>();
    line.course().round(line.state()).ifPresent(round -> blocks.add(number(line)));
    blocks.addAll(Showing.look(line.desk()));
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
    if (line.state().stage() != Stage.ASIDE) {
      return List.of();
    }
    return Answers.notice(
        "Your line has left the record. What you order here counts for nothing in the lesson."
            + " `return` goes on with "
            + (line.state().next() < line.lesson().decisions().size()
                ? "its next decision, where the record comes to it."
                : "what followed, for this was its last decision."));
  }

  /** Such as: Decision 2 of 3. */
  private static Block number(LessonLine line) {
    return number(line, line.state().next() + 1);
  }

  private static Block number(LessonLine line, int number) {
    int of = line.lesson().decisions().size();
    return new Block.Notice(
        "**" + (of == 1 ? "The decision" : "Decision " + number + " of " + of) + "**");
  }

  @Override
  public List<Block> roundBegan(LessonHappening.RoundBegan happening) {
    return List.of(number(line, happening.number()));
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
    return happening.happening().accept(new InLesson(desk));
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
    if (!line.revealsNow()) {
      blocks.addAll(LateReveal.blocks(line.desk()));
    }
    String afterwards = line.markdown(happening.afterwards());
    if (!afterwards.isEmpty()) {
      blocks.add(new Block.Rule(List.of("What came of it"), true));
      blocks.add(new Block.Prose(afterwards));
    }
    return blocks;
  }

  /** In a lesson the end of a line is not yet the time for what was decided. */
  private static final class InLesson extends HappeningView {
    private final Desk desk;

    InLesson(Desk desk) {
      super(desk);
      this.desk = desk;
    }

    @Override
    public List<Block> endingReached(Happening.EndingReached happening) {
      return ending(desk, happening);
    }
  }
}
