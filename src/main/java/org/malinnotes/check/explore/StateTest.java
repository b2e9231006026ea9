package org.malinnotes.check.explore;

/**
 * A condition made ready for packed states: questions of the form "do these bits stand within these
 * bounds?", each of which says where to go on for yes and for no. No call and no object is made to
 * answer one. It remembers whether it ever came out either way.
 */
final class StateTest {
  static final int YES = -1;
  static final int NO = -2;
  static final StateTest ALWAYS = new StateTest(new Question[0], YES);

  private final int[] word;
  private final int[] shift;
  private final long[] ones;
  private final long[] low;
  private final long[] span;
  private final int[] yes;
  private final int[] no;
  private final int first;
  private boolean held;
  private boolean failed;

  /**
   * One question: whether a value from {@code low} to {@code low + span}, both unsigned, stands in
   * the bits.
   *
   * @param yes the next question, or {@link #YES} or {@link #NO}
   */
  record Question(int word, int shift, long ones, long low, long span, int yes, int no) {}

  StateTest(Question[] questions, int first) {
    int count = questions.length;
    this.first = first;
    word = new int[count];
    shift = new int[count];
    ones = new long[count];
    low = new long[count];
    span = new long[count];
    yes = new int[count];
    no = new int[count];
    for (int i = 0; i < count; i++) {
      word[i] = questions[i].word();
      shift[i] = questions[i].shift();
      ones[i] = questions[i].ones();
      low[i] = questions[i].low();
      span[i] = questions[i].span();
      yes[i] = questions[i].yes();
      no[i] = questions[i].no();
    }
  }

  boolean holds(long[] state) {
    int at = first;
    while (at >= 0) {
      long over = (state[word[at]] >>> shift[at] & ones[at]) - low[at];
      at = Long.compareUnsigned(over, span[at]) <= 0 ? yes[at] : no[at];
    }
    if (at == YES) {
      held = true;
      return true;
    }
    failed = true;
    return false;
  }

  /** Whether it ever held. */
  boolean held() {
    return held;
  }

  /** Whether it ever did not hold. */
  boolean failed() {
    return failed;
  }
}
