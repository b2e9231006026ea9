package org.malinnotes.check.explore;

import java.util.ArrayList;
import java.util.List;
import org.malinnotes.story.Condition;
import org.malinnotes.story.Paragraph;
import org.malinnotes.story.Text;

/** Notes which conditional paragraphs of some texts show; those once seen cost nothing more. */
final class Watch {
  private final Met met;
  private final List<Paragraph> waiting = new ArrayList<>();
  private final List<StateTest> tests = new ArrayList<>();

  Watch(Met met, Packing packing, Goals goals, Text... texts) {
    this.met = met;
    for (Text text : texts) {
      for (Paragraph paragraph : text.paragraphs()) {
        if (paragraph.when() != Condition.ALWAYS
            && goals.follow(paragraph.when())
            && !met.paragraphs().contains(paragraph)) {
          waiting.add(paragraph);
          tests.add(StateTest.of(paragraph.when(), packing));
        }
      }
    }
  }

  void show(long[] state) {
    for (int i = waiting.size() - 1; i >= 0; i--) {
      if (tests.get(i).holds(state)) {
        met.paragraphs().add(waiting.remove(i));
        tests.remove(i);
      }
    }
  }
}
