package org.malinnotes.play;

import java.util.ArrayList;
import java.util.List;
import org.malinnotes.engine.Happening;
import org.malinnotes.story.Lesson;
import org.malinnotes.story.Option;

/** What was decided at the lesson's own decisions, under their numbers in the lesson. */
final class LessonRecord implements View {
  private final LessonLine line;

  LessonRecord(LessonLine line) {
    this.line = line;
  }

  @Override
  public List<Block> show(Desk desk, String typed) {
    List<Happening.Revealed> revealed = revealed();
    if (revealed.isEmpty()) {
      return Answers.notice("You have given no order yet; the record opens after the first.");
    }
    int number = Typed.number(typed);
    if (number >= 1 && number <= revealed.size()) {
      return reveal(number, revealed.get(number - 1), desk);
    }
    List<Block.Options.Line> lines = new ArrayList<>();
    for (Happening.Revealed one : revealed) {
      String decided = one.decision().decided().map(Option::label).orElse("");
      lines.add(
          new Block.Options.Line(
              "record " + (lines.size() + 1), one.scene().title(), "Decided: " + decided));
    }
    return List.of(new Block.Options(lines));
  }

  /** Everything that was decided, one decision after the other, each beside the order given. */
  List<Block> all() {
    List<Block> blocks = new ArrayList<>();
    List<Happening.Revealed> revealed = revealed();
    for (int i = 0; i < revealed.size(); i++) {
      blocks.addAll(reveal(i + 1, revealed.get(i), line.desk()));
    }
    return blocks;
  }

  /** How many of them there are to be seen. */
  int size() {
    return revealed().size();
  }

  private List<Block> reveal(int number, Happening.Revealed revealed, Desk desk) {
    String own = revealed.decision().option(revealed.taken().option()).orElseThrow().label();
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        new Block.Rule(List.of(LessonView.number(line, number), revealed.scene().title()), true));
    blocks.add(new Block.Prose("You ordered: **" + own + "**"));
    blocks.addAll(RevealView.blocks(desk, revealed));
    return blocks;
  }

  private List<Happening.Revealed> revealed() {
    Lesson lesson = line.lesson();
    return RecordView.revealed(line.desk()).stream()
        .filter(one -> lesson.round(one.scene().id()).isPresent())
        .toList();
  }
}
