package org.malinnotes.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.malinnotes.engine.Shipped;

class QuotingTest {
  @Test
  void wordsSaidOnTheDayBearItsDate() {
    assertThat(Quoting.attribution(Shipped.OCTOBER, entry(Entry.Kind.WORDS, null)))
        .isEqualTo("A marshal to a general, 4 November 1956 (Kramer, p. 206, n. 172)");
  }

  @Test
  void wordsSaidLaterTellHowAndOfWhatDay() {
    assertThat(Quoting.attribution(Shipped.OCTOBER, entry(Entry.Kind.WORDS, "writing in 1994")))
        .isEqualTo(
            "A marshal to a general, writing in 1994, of 4 November 1956 (Kramer, p. 206, n. 172)");
    assertThat(Quoting.attribution(Shipped.OCTOBER, entry(Entry.Kind.EMBEDDED, "in his memoirs")))
        .isEqualTo(
            "Kramer, p. 206, n. 172, quoting A marshal to a general, in his memoirs, of 4 November"
                + " 1956");
  }

  private static Entry entry(Entry.Kind kind, @Nullable String said) {
    return new Entry(
        new EntryId("one"),
        "quote",
        List.of(206),
        172,
        kind,
        "A marshal",
        "a general",
        new Moment(1956, 11, 4, 0),
        said,
        null);
  }
}
