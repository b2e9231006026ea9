package org.malinnotes.check.explore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.malinnotes.engine.Setup;
import org.malinnotes.engine.Shipped;
import org.malinnotes.format.StoryCopy;
import org.malinnotes.format.StoryLoader;
import org.malinnotes.play.Seating;
import org.malinnotes.story.OptionId;
import org.malinnotes.story.SceneId;
import org.malinnotes.story.SeatId;
import org.malinnotes.story.Story;
import org.malinnotes.story.VariableId;

/** Surveys of stories changed at one place, where something is easily missed or wrongly met. */
class SurveyTest {
  private static final String SCENES = "scenes/01-dry-week/";

  @TempDir Path temporary;
  private StoryCopy copy;

  @BeforeEach
  void copy() throws IOException {
    copy = StoryCopy.of(StoryCopy.TUTORIAL, temporary);
  }

  /** Between the start and Jonas's first scene lies an order that does not hang on the flag. */
  @Test
  void howMattersStandForAChairIsToldAtItsFirstScene() throws IOException {
    copy.replace(
            "story.json",
            "\"label\": \"Jonas knocked\" }",
            "\"label\": \"Jonas knocked\" },"
                + " { \"id\": \"dry\", \"type\": \"flag\", \"label\": \"No rain\", \"start\": true }")
        .replace(
            "story.json",
            "\"You have four rows of beans, water for two of them,"
                + " and a neighbour you have always got on with.\"",
            "[{ \"when\": \"dry\", \"text\": \"A\" }, { \"when\": \"not dry\", \"text\": \"B\" }]")
        .replace(
            SCENES + "half-a-bucket.json",
            "where you can reach it.\",\n        \"goto\": \"dusk\"",
            "where you can reach it.\",\n        \"goto\": \"dawn\"");

    assertThat(survey().unmet())
        .extracting(Claim::words)
        .containsExactly("paragraph 2 of the situation of jonas in the chapter dry-week (B)");
  }

  /** The well is full only when Pell has dug, which comes after the decision. */
  @Test
  void hindsightIsToldAtTheChaptersEnd() throws IOException {
    copy.replace(
        SCENES + "twelve-crowns.json",
        "\"hindsight\": \"Marta had seven crowns in her jar and Jonas twenty."
            + " Neither ever learned what the other could have paid.\"",
        "\"hindsight\": [{ \"when\": \"water = 4\", \"text\": \"A\" }]");

    assertThat(survey().unmet()).isEmpty();
  }

  @Test
  void whatIsShownWhateverItsConditionIsNotMissed() throws IOException {
    copy.replace(
            SCENES + "at-the-upper-door.json",
            "\"A gardener with one bucket and two rows to lose can take, or ask.\"",
            "[{ \"when\": \"sent-on\", \"text\": \"He can take, or ask.\" }]")
        .replace(
            "story.json",
            "\"You live from four rows of beans, and beans take water."
                + " The well stands in the yard between your door and the other one."
                + " The bucket is yours.\"",
            "[{ \"when\": \"sent-on\", \"text\": \"You grow beans.\" }]");

    assertThat(survey().unmet()).isEmpty();
  }

  @Test
  void whatIsProvedNeverToBeMetIsNotLookedForAtRandom() throws IOException {
    copy.replace(
        SCENES + "market.json",
        "{ \"when\": \"goat-tied\",",
        "{ \"when\": \"goat-tied and not goat-tied\",");
    Wandered wandered = new Wandered();
    Survey survey = survey(wandered);

    survey.wander(survey.proof());

    assertThat(survey.unmet()).hasSize(1);
    assertThat(wandered.orders).isZero();
  }

  @Test
  void ordersThatLeadRoundInACircleAreNotSaidToEnd() throws IOException {
    copy.replace(
        SCENES + "half-a-bucket.json", "\"goto\": \"rope-indoors\"", "\"goto\": \"half-a-bucket\"");

    Survey survey = survey();

    assertThat(survey.whole()).isTrue();
    assertThat(survey.endless()).isTrue();
  }

  @Test
  void theOrdersThatLeadRoundAreNamed() throws IOException {
    copy.replace(
        SCENES + "half-a-bucket.json", "\"goto\": \"rope-indoors\"", "\"goto\": \"half-a-bucket\"");

    Circle circle = explore("marta").circles().get(0);

    assertThat(circle.to().orders()).extracting(OptionId::value).containsExactly("lock-the-rope");
    assertThat(circle.round()).extracting(OptionId::value).containsExactly("lock-the-rope");
    assertThat(circle.scenes()).extracting(SceneId::value).containsExactly("half-a-bucket");
  }

  @Test
  void aDecisionWithNothingOpenIsAFaultWithALineToIt() throws IOException {
    for (String option : List.of("halves", "wait-for-rain", "bread-for-work")) {
      copy.replace(
          SCENES + "digger.json",
          "\"id\": \"" + option + "\",",
          "\"id\": \"" + option + "\", \"when\": \"water > 90\", \"unavailable\": \"No.\",");
    }

    Exploration found = explore("marta");

    assertThat(found.faults()).hasSize(1);
    FaultFound fault = found.faults().get(0);
    assertThat(fault.fault()).isEqualTo(new Fault(Fault.Kind.STUCK, "digger"));
    assertThat(fault.line().orders())
        .extracting(OptionId::value)
        .containsExactly("take-turns", "mend-it");
    BigInteger lines =
        found.linesByEnding().values().stream().reduce(BigInteger.ZERO, BigInteger::add);
    assertThat(found.lines()).contains(lines.add(fault.lines().orElseThrow()));
  }

  @Test
  void aWayThatLeadsNowhereInSomeStateIsAFault() throws IOException {
    copy.replace(
        SCENES + "half-a-bucket.json",
        "\"goto\": \"rope-indoors\"",
        "\"goto\": [{ \"when\": \"knocked\", \"to\": \"rope-indoors\" }]");

    assertThat(explore("marta").faults())
        .extracting(FaultFound::fault)
        .containsExactly(new Fault(Fault.Kind.NO_WAY, "half-a-bucket"));
  }

  /** Playing, nothing is shown of an order that leads to a fault. */
  @Test
  void whatLiesOnTheWayToAFaultIsNotMet() throws IOException {
    copy.replace(
            SCENES + "half-a-bucket.json",
            "\"text\": \"You coil the rope on a nail behind your door."
                + " The well is as full as before, and as far away as the moon.\"",
            "\"text\": [{ \"when\": \"not knocked\", \"text\": \"A\" }]")
        .replace(
            SCENES + "half-a-bucket.json",
            "\"goto\": \"rope-indoors\"",
            "\"goto\": [{ \"when\": \"knocked\", \"to\": \"rope-indoors\" }]");

    Survey survey = survey();

    assertThat(survey.claims())
        .filteredOn(found -> found.claim().id().equals("lock-the-rope"))
        .allMatch(found -> found.line().isPresent());
    assertThat(survey.unmet())
        .filteredOn(claim -> claim.owner().equals("half-a-bucket"))
        .extracting(Claim::id)
        .containsExactly("/dispatch/text/2", "/decision/options/2/text/0");
  }

  @Test
  void anEndingThatLeavesAMeasureOutInSomeStateIsAFault() throws IOException {
    copy.replace(
        "endings.json",
        "\"measure\": \"neighbours\",\n          \"value\": \"civil\"",
        "\"measure\": \"neighbours\",\n          \"when\": \"goodwill > 90\","
            + "\n          \"value\": \"civil\"");

    assertThat(explore("marta").faults())
        .extracting(FaultFound::fault)
        .containsExactly(new Fault(Fault.Kind.NO_OUTCOME, "one-well"));
  }

  @Test
  void optionsAfterWhichTheSameFollowsAreNamedWithTheirLike() {
    assertThat(survey().sameOptions())
        .extracting(one -> one.option().value() + one.same())
        .contains("pay-half" + List.of(new OptionId("pay-in-work")))
        .noneMatch(one -> one.startsWith("lock-the-rope"));
  }

  /** An order may choose a paragraph of a later chapter, or of its own on a line begun earlier. */
  @Test
  void nothingIsTheSameWhereWhatIsToldWasNotFollowed() {
    Survey survey = new Survey(Shipped.OCTOBER, 100_000, Progress.NONE, Detail.COUNTS);

    Exploration found = survey.explore(wholeOf("gomulka"));

    assertThat(found.whole()).isTrue();
    assertThat(found.told()).isFalse();
    assertThat(survey.sameOptions()).isEmpty();
    assertThat(survey.proof().same()).isFalse();
  }

  @Test
  void aWholeStoryIsFollowedWithAllThatItTellsWhereThatEnds() {
    Survey survey = new Survey(Shipped.OCTOBER, 4_000_000, Progress.NONE, Detail.COUNTS);

    Exploration found = survey.explore(wholeOf("gomulka"));

    assertThat(found.told()).isTrue();
    assertThat(survey.proof().told()).isTrue();
    assertThat(survey.sameOptions()).isNotEmpty();
  }

  @Test
  void countsAreTheSameWithoutFigures() {
    Setup setup = setup(Shipped.TWO_DOORS, "marta");
    Exploration exact = new Survey(Shipped.TWO_DOORS, 1_000).explore(setup);

    Exploration found =
        new Survey(Shipped.TWO_DOORS, 1_000, Progress.NONE, Detail.COUNTS).explore(setup);

    assertThat(found.lines()).isEqualTo(exact.lines());
    assertThat(found.linesByEnding()).isEqualTo(exact.linesByEnding());
    for (EndingFigures ending : exact.endings()) {
      assertThat(ending.share().orElseThrow())
          .isCloseTo(ending.chance().orElseThrow().percent(9).doubleValue() / 100, within(1e-6));
    }
    assertThat(found.endings()).allSatisfy(it -> assertThat(it.share()).isPresent());
    assertThat(found.endings()).allSatisfy(it -> assertThat(it.ranges()).isEmpty());
  }

  @Test
  void whatOneChairCannotMeetIsNamedThoughBothCan() throws IOException {
    copy.replace(
        SCENES + "half-a-bucket.json",
        "\"id\": \"take-turns\",",
        "\"id\": \"take-turns\", \"when\": \"knocked\", \"unavailable\": \"No.\",");

    assertThat(survey().unmetHere())
        .extracting(Claim::words)
        .contains("the option take-turns at half-a-bucket");
  }

  @Test
  void aMeterIsReadThoughNoConditionReadsIt() throws IOException {
    copy.replace(
        "story.json",
        "\"label\": \"Jonas knocked\" }",
        "\"label\": \"Jonas knocked\" },"
            + " { \"id\": \"heat\", \"type\": \"number\", \"label\": \"Heat\", \"min\": 0, \"max\": 1,"
            + " \"start\": 0, \"levels\": [\"cool\", \"hot\"], \"seats\": [\"marta\"], \"about\": \"How hot it"
            + " is.\" }");

    assertThat(survey().idleVariables()).isEmpty();
  }

  @Test
  void aReplyThatHistorysHandNeverGivesIsNamedButNoFault() throws IOException {
    copy.replace(
        SCENES + "dawn.json",
        "\"reply\": [",
        "\"reply\": [{ \"when\": \"knocked and not knocked\","
            + " \"option\": \"share-the-cost\", \"because\": \"No.\" },");

    Survey survey = survey();

    assertThat(survey.unmet()).isEmpty();
    assertThat(survey.neverReplied())
        .extracting(Claim::words)
        .contains("reply 1 (share-the-cost) of history's hand at dawn");
  }

  @Test
  void aVariableOnWhichNothingHangsIsIdle() throws IOException {
    copy.replace(
            "story.json",
            "\"label\": \"Jonas knocked\" }",
            "\"label\": \"Jonas knocked\" },"
                + " { \"id\": \"rain\", \"type\": \"flag\", \"label\": \"It rained\" },"
                + " { \"id\": \"dry\", \"type\": \"flag\", \"label\": \"No rain\", \"start\": true }")
        .replace(
            "story.json",
            "\"You have four rows of beans, water for two of them,"
                + " and a neighbour you have always got on with.\"",
            "[{ \"when\": \"dry\", \"text\": \"A\" }]");

    assertThat(survey().idleVariables())
        .containsExactly(
            new IdleVariable(new VariableId("rain"), false),
            new IdleVariable(new VariableId("dry"), true));
  }

  @Test
  void whatALimitLeavesUnwalkedIsNotProved() {
    Survey survey = new Survey(Shipped.TWO_DOORS, 3);
    survey.explore(setup(Shipped.TWO_DOORS, "marta"));

    assertThat(survey.proof()).isEqualTo(Proof.NONE);
    assertThat(survey.unmet()).isNotEmpty();
  }

  private Exploration explore(String seat) {
    Story story = StoryLoader.load(copy.folder()).story().orElseThrow();
    return new Survey(story, 100_000).explore(setup(story, seat));
  }

  private static Setup setup(Story story, String seat) {
    return new Setup(story.chapters().get(0).id(), true, List.of(new SeatId(seat)), false);
  }

  private static Setup wholeOf(String seat) {
    return new Setup(
        Shipped.OCTOBER.chapters().get(0).id(), false, List.of(new SeatId(seat)), false);
  }

  private Survey survey() {
    return survey(Progress.NONE);
  }

  private Survey survey(Progress progress) {
    Story story = StoryLoader.load(copy.folder()).story().orElseThrow();
    Seating seating = new Seating(story, story.chapters().get(0), true);
    Survey survey = new Survey(story, 100_000, progress, Detail.FIGURES);
    for (List<SeatId> held : seating.holdings()) {
      survey.explore(new Setup(seating.chapter().id(), seating.alone(), held, false));
    }
    return survey;
  }

  private static final class Wandered implements Progress {
    private long orders;

    @Override
    public void at(Setup setup, int states, int expanded) {}

    @Override
    public void wandered(long given, long most) {
      orders = given;
    }
  }
}
