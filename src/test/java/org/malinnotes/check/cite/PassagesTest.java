package org.malinnotes.check.cite;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PassagesTest {
  private static final String TEXT =
      "The river rose in the first days of March, and the ferry hung on one rope.\f"
          + "At dusk she had the bell rung, and kept it ringing until the last were over.";

  private final Passages passages = new Passages(Article.of(TEXT, 1));

  @Test
  void showsTheFirstWordsThatDiffer() {
    assertThat(passages.nearest("At dusk she had the bell rung, and kept it going until the last"))
        .hasValue(new Passage(2, "kept it ringing until the", "kept it going until the"));
  }

  @Test
  void showsAMarkThatDiffers() {
    assertThat(passages.nearest("first days of March; and the ferry"))
        .hasValue(new Passage(1, "days of March, and the", "days of March; and the"));
  }

  @Test
  void findsAPassageWithAWordLeftOut() {
    assertThat(passages.nearest("At dusk she had the bell rung and kept ringing until the last"))
        .hasValueSatisfying(passage -> assertThat(passage.page()).isEqualTo(2));
  }

  @Test
  void findsNothingLikeOtherWords() {
    assertThat(passages.nearest("Nobody had ever seen so much soup in one place")).isEmpty();
    assertThat(passages.nearest("—")).isEmpty();
    assertThat(passages.nearest("")).isEmpty();
  }
}
