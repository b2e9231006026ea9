package org.malinnotes.workbench.ink;

import java.util.ArrayList;
import java.util.List;
import org.malinnotes.story.Condition;

/** Branches of which the first whose condition holds is taken. */
final class InkBranches {
  private final InkConditions conditions;
  private final List<Branch> branches = new ArrayList<>();

  private record Branch(Condition when, Runnable body) {}

  InkBranches(InkConditions conditions) {
    this.conditions = conditions;
  }

  /** One more branch; {@code body} writes what it holds. */
  void on(Condition when, Runnable body) {
    branches.add(new Branch(when, body));
  }

  /** Writes them; after one that always holds none can be taken, so they are left out. */
  void write(InkLines ink) {
    if (!branches.isEmpty() && branches.get(0).when() == Condition.ALWAYS) {
      branches.get(0).body().run();
      return;
    }
    ink.add("{");
    for (Branch branch : branches) {
      boolean last = branch.when() == Condition.ALWAYS;
      ink.add("- " + (last ? "else" : conditions.of(branch.when())) + ":");
      ink.in();
      branch.body().run();
      ink.out();
      if (last) {
        break;
      }
    }
    ink.add("}");
  }
}
