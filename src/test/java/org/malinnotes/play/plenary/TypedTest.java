package org.malinnotes.play.plenary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.malinnotes.engine.Shipped;
import org.malinnotes.lesson.Course;
import org.malinnotes.lesson.Sitting;
import org.malinnotes.play.Block;
import org.malinnotes.story.Lesson;

/** What a teacher types, and what it does to the screen that a class sees. */
class TypedTest {
  private static Playing lesson(String id) {
    Lesson lesson =
        Shipped.OCTOBER.lessons().values().stream()
            .filter(it -> it.id().value().equals(id))
            .findFirst()
            .orElseThrow();
    return new Playing(PlenarySession.of(new Course(Shipped.OCTOBER, lesson), Sitting.BEGUN));
  }

  /** Four options, all open. */
  private static Playing voting() {
    return lesson("second-thought").to(SlideKind.VOTE);
  }

  @Test
  void aMistypedTallyIsTakenForOne() {
    Playing playing = voting();
    assertThat(playing.type("1o 3 10 7").notice()).contains("`1o` is no number");
    assertThat(playing.type("-1 3 10 7").notice()).contains("can be less than 0");
    assertThat(playing.type("12,5,8;x").notice()).contains("`x` is no number");
    assertThat(playing.type("1 ".repeat(1_500)).notice()).startsWith("1500 numbers for the 4");
    playing.type("12 3 10 7");
    assertThat(playing.session().sitting().draft().votes()).containsExactly(12, 3, 10, 7);
    playing.to(SlideKind.ORDER);
    assertThat(playing.type("10 3 10 7").notice()).isEqualTo("A 10, B 3, C 10, D 7: 30 in all.");
  }

  @Test
  void aLetterAloneIsAnOrderWhereOneIsDue() {
    Playing playing = voting();
    playing.type("b");
    assertThat(playing.session().room().last().orElseThrow().ordered().value())
        .isEqualTo("peaceful-path");
    Playing voted = voting();
    voted.type("1 2 3 4");
    assertThat(voted.type("b").notice()).as("could be back, too").contains("any of these");
    voted.to(SlideKind.ORDER).type("D");
    assertThat(voted.session().room().moves()).hasSize(1);
  }

  @Test
  void withoutAVoteTheOrderIsTypedAtTheQuestion() {
    Playing playing = lesson("second-thought").to(SlideKind.DOCUMENTS);
    assertThat(playing.type("order B").notice()).contains("follows the question");
    playing.type("skip");
    playing.type("order B");
    assertThat(playing.session().room().moves()).hasSize(1);
  }

  @Test
  void whoKeysInTooEarlyIsToldWhere() {
    Playing playing = lesson("second-thought").to(SlideKind.QUESTION);
    assertThat(playing.type("vote 1 2 3 4").notice()).contains("Enter goes on to it");
    assertThat(playing.type("forecast 1 2 3 4").notice()).contains("Enter goes on to it");
    playing.to(SlideKind.VOTE).type("order A");
    assertThat(playing.type("vote 1 2 3 4").notice()).doesNotContain("No vote is open");
  }

  @Test
  void theForecastStaysShutUntilTheRecordIsOpen() {
    Playing playing = lesson("second-thought").to(SlideKind.FORECAST);
    assertThat(playing.type("forecast 12 3 10 7").notice()).startsWith("32 forecasts kept.");
    assertThat(playing.type("sure 13 0 0 0").notice()).doesNotContain("12");
    assertThat(playing.type("sure 2 0 1 1").notice()).startsWith("4 of them");
    String before = playing.session().shown().toString();
    assertThat(before).contains("32 forecasts are keyed in, 4 of them sure");
    assertThat(counts(playing.session().shown())).containsOnlyNulls();
    playing.to(SlideKind.VOTE).type("order D");
    Slide reveal = playing.to(SlideKind.RECORD).session().shown();
    assertThat(counts(reveal)).containsExactly(12, 3, 10, 7);
    assertThat(reveal.toString()).contains("3 of 32 foresaw it");
  }

  private static List<Integer> counts(Slide slide) {
    return slide.blocks().stream()
        .filter(Block.Cards.class::isInstance)
        .flatMap(block -> ((Block.Cards) block).cards().stream())
        .map(Block.Cards.Card::count)
        .toList();
  }

  @Test
  void aForecastOfNobodyIsNone() {
    Playing playing = lesson("second-thought").to(SlideKind.FORECAST);
    playing.type("forecast 1 2 3 4");
    assertThat(playing.type("0 0 0 0").notice()).contains("no forecast is kept");
    assertThat(playing.session().sitting().draft().isEmpty()).isTrue();
    playing.order(Playing::decided);
    playing.to(SlideKind.QUESTION);
    assertThat(playing.shown()).contains("What was decided").doesNotContain("foresaw");
  }

  @Test
  void whatIsClosedCouldNotBeGiven() {
    Playing playing = lesson("telling-the-allies").to(SlideKind.FORECAST);
    assertThat(playing.session().shown().toString()).contains("(could not be given)");
  }

  @Test
  void skipPassesOverOneScreenOfTheRecordUnseen() {
    Playing playing = voting();
    playing.type("order D");
    playing.to(SlideKind.RECORD);
    assertThat(playing.session().shown().toString()).contains("What was decided");
    playing.shown();
    assertThat(playing.type("skip").notice()).contains("unseen");
    assertThat(playing.session().shown().toString()).contains("The class's order beside");
    assertThat(playing.shown()).doesNotContain("In the words of the record");
  }

  @Test
  void skipInTheDebriefWaitsUntilTheRecordIsShown() {
    Playing playing = lesson("second-thought");
    for (int i = 0; i < 3; i++) {
      playing.order(Playing::decided);
    }
    playing.to(SlideKind.RECORD);
    playing.type("skip");
    assertThat(playing.session().own().kind()).isNotEqualTo(SlideKind.REFLECTION);
    while (!playing.session().shown().toString().contains("The observers report")) {
      playing.type("");
    }
    playing.type("skip");
    assertThat(playing.session().own().kind()).isEqualTo(SlideKind.REFLECTION);
  }

  @Test
  void aReturnIsTakenBackInItsOwnWords() {
    Playing playing = voting();
    playing.type("order D");
    playing.to(SlideKind.QUESTION);
    assertThat(playing.session().shown().part().name()).isEqualTo("Off the record");
    playing.type("return");
    assertThat(playing.session().shown().part().name()).isEqualTo("Off the record");
    assertThat(playing.type("back").notice()).contains("went back to the record");
    assertThat(playing.type("back").notice()).isEqualTo("The class is off the record again.");
    assertThat(playing.session().shown().hint()).contains("return");
  }

  @Test
  void aDetourThatEndsByItselfIsNotLeft() {
    Playing playing = lesson("warsaw-both-sides");
    playing.order(at -> "C");
    playing.order(at -> "C");
    playing.to(SlideKind.VOTE);
    assertThat(playing.shown())
        .contains("The detour is over. The lesson goes on where the record stands")
        .doesNotContain("The class leaves its line", "with what it has changed");
  }

  @Test
  void whatHappenedIsNotTakenForWhatCameOfTheOrder() {
    Playing left = lesson("telling-the-allies");
    left.order(Playing::decided);
    left.order(Playing::decided);
    left.order(at -> "D");
    left.to(SlideKind.QUESTION).type("return");
    left.to(SlideKind.REFLECTION);
    assertThat(left.shown())
        .contains("Here the class's line is left", "What came of it, on record");
    Playing stayed = lesson("telling-the-allies");
    for (int i = 0; i < 3; i++) {
      stayed.order(Playing::decided);
    }
    stayed.to(SlideKind.REFLECTION);
    assertThat(stayed.shown()).doesNotContain("line is left");
  }

  @Test
  void whatWasLookedUpInTheDarkGivesWayToTheDark() {
    Playing playing = voting();
    playing.type("blank");
    assertThat(playing.session().isBlank()).isTrue();
    playing.type("help");
    assertThat(playing.session().isBlank()).isFalse();
    playing.type("");
    assertThat(playing.session().isBlank()).isTrue();
    playing.type("");
    assertThat(playing.session().shown().kind()).isEqualTo(SlideKind.VOTE);
  }

  @Test
  void smallNumbersAreSpokenOfAsSuch() {
    Playing playing = voting();
    playing.type("vote 0 1 0 0");
    playing.to(SlideKind.ORDER);
    assertThat(playing.session().shown().toString()).contains("1 of 1 is for B.");
    assertThat(playing.session().shown().hint()).contains("`order A`").doesNotContain("`order B`");
  }

  @Test
  void aSplitIsToldWithItsOrdersAndOneMindInALine() {
    Playing playing = lesson("second-thought");
    for (List<String> votes :
        List.of(List.of("10", "3", "10", "7"), List.of("0", "4"), List.of("1", "2"))) {
      playing.to(SlideKind.VOTE);
      int options = playing.session().room().choices().size();
      playing.type(
          "vote " + String.join(" ", votes) + " 0".repeat(Math.max(0, options - votes.size())));
      playing.order(Playing::decided);
    }
    while (!playing.session().isFinished()) {
      playing.type("");
    }
    assertThat(playing.shown())
        .contains("10 for A, *Issue the Declaration", "7 for D, *No Declaration")
        .containsOnlyOnce("*All of one mind:* ");
  }

  @Test
  void theStatusTellsWhoIsBehindAndByHowMuch() {
    Slide.Part part = new Slide.Part("Round 1 of 3", 14);
    assertThat(Status.of(part, 14, 45))
        .containsExactly("Round 1 of 3, until minute 14", "minute 14 of 45");
    assertThat(Status.of(part, 15, 45))
        .containsExactly("Round 1 of 3, 1 minute behind", "minute 15 of 45");
    assertThat(Status.of(part, 55, 45)).containsExactly("Round 1 of 3", "10 minutes over the 45");
  }
}
