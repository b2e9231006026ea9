package org.malinnotes.check.explore;

import java.util.ArrayList;
import java.util.List;
import org.malinnotes.story.Paragraph;
import org.malinnotes.story.Text;

/** Notes which conditional paragraphs of some texts show; those seen to do both cost no more. */
final class Watch {
  static final Watch NOTHING = new Watch(new int[0], new StateTest[0]);

  private final int[] claims;
  private final StateTest[] tests;
  private int waiting;

  private Watch(int[] claims, StateTest[] tests) {
    this.claims = claims;
    this.tests = tests;
    this.waiting = tests.length;
  }

  /** A watch for the paragraphs of texts whose conditions are followed. */
  static Watch of(Sites sites, List<Text> texts) {
    List<Paragraph> watched = new ArrayList<>();
    for (Text text : texts) {
      for (Paragraph paragraph : text.paragraphs()) {
        if (sites.claims().of(paragraph) >= 0 && sites.goals().follow(paragraph.when())) {
          watched.add(paragraph);
        }
      }
    }
    return watched.isEmpty()
        ? NOTHING
        : new Watch(
            watched.stream().mapToInt(sites.claims()::of).toArray(),
            watched.stream().map(it -> sites.test(it.when())).toArray(StateTest[]::new));
  }

  boolean isEmpty() {
    return tests.length == 0;
  }

  /** Notes what shows in a state. */
  void show(long[] state, Met met) {
    for (int i = waiting - 1; i >= 0; i--) {
      StateTest test = tests[i];
      if (test.holds(state)) {
        met.see(claims[i]);
      }
      if (test.failed() && met.isSure(claims[i])) {
        waiting--;
        swap(i, waiting);
      }
    }
  }

  /**
   * Notes what shows in a state, and mixes it into a number that stands for what was told before.
   * Not to be used beside {@link #show}, which changes the order of the paragraphs.
   */
  long tell(long[] state, long before, Met met) {
    long told = before;
    for (int i = 0; i < tests.length; i++) {
      boolean shows = tests[i].holds(state);
      if (shows) {
        met.see(claims[i]);
      }
      told = Mix.of(told, shows ? 1 : 0);
    }
    return told;
  }

  private void swap(int one, int other) {
    StateTest test = tests[one];
    tests[one] = tests[other];
    tests[other] = test;
    int claim = claims[one];
    claims[one] = claims[other];
    claims[other] = claim;
  }
}
