package org.malinnotes.check.explore;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.malinnotes.check.StoryVisitor;
import org.malinnotes.check.Tour;
import org.malinnotes.check.Variables;
import org.malinnotes.check.Where;
import org.malinnotes.story.Condition;
import org.malinnotes.story.Paragraph;
import org.malinnotes.story.Story;
import org.malinnotes.story.VariableId;

/** Which variables stand in a condition that came out both ways. */
final class Deciding {
  private final Story story;
  private final Set<VariableId> decides = new HashSet<>();

  /** Read in conditions that no exploration follows, so that nothing can be said of them. */
  private final Set<VariableId> elsewhere = new HashSet<>();

  private final Set<VariableId> read = new HashSet<>();

  Deciding(Story story, Claims claims) {
    this.story = story;
    Tour.of(
        story,
        new StoryVisitor() {
          @Override
          public void condition(Condition condition, Where where) {
            read.addAll(Variables.in(condition));
          }

          @Override
          public void paragraph(Paragraph paragraph, Where where) {
            if (claims.of(paragraph) < 0) {
              elsewhere.addAll(Variables.in(paragraph.when()));
            }
          }
        });
  }

  /** Takes in how the conditions of an exploration came out. */
  void take(Sites sites) {
    for (Sites.Site site : sites.all()) {
      if (site.test().held() && site.test().failed()) {
        decides.addAll(Variables.in(site.condition()));
      }
    }
  }

  /** The variables that decided nothing, but for meters, which a player reads. */
  List<IdleVariable> idle() {
    List<IdleVariable> idle = new ArrayList<>();
    for (VariableId variable : story.variables().keySet()) {
      boolean shown = !story.variable(variable).seats().isEmpty();
      if (!shown && !decides.contains(variable) && !elsewhere.contains(variable)) {
        idle.add(new IdleVariable(variable, read.contains(variable)));
      }
    }
    return idle;
  }
}
