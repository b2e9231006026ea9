package org.malinnotes.workbench.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.malinnotes.engine.Shipped;
import org.malinnotes.story.Chapter;
import org.malinnotes.story.Seat;

/** What is in the graph of a story. */
class GraphsTest {
  private static final StoryGraph DOORS =
      Graphs.of(Shipped.TWO_DOORS, Optional.empty(), Optional.empty());
  private static final StoryGraph YEAR =
      Graphs.of(Shipped.OCTOBER, Optional.empty(), Optional.empty());

  @Test
  void everySceneAndEndingIsThereAndEveryOrderLeadsSomewhere() {
    assertThat(count(YEAR, Form.SCENE)).isEqualTo(279);
    assertThat(count(YEAR, Form.HISTORY)).isEqualTo(8);
    assertThat(count(YEAR, Form.ENDING)).isEqualTo(52);
    assertThat(count(YEAR, Form.EXIT)).isEqualTo(8);
    assertThat(count(YEAR, Form.UNKNOWN)).isZero();
    assertThat(
            YEAR.links().stream()
                .filter(link -> !link.label().isEmpty())
                .map(link -> link.from() + " " + link.label())
                .distinct())
        .hasSize(657);
  }

  @Test
  void theRecordIsOneUnbrokenWay() {
    List<String> done =
        DOORS.merged().stream()
            .filter(link -> link.course() == Course.RECORD)
            .map(link -> link.from() + " " + link.to())
            .toList();
    assertThat(done)
        .containsExactlyInAnyOrder(
            "scene:half-a-bucket scene:dusk",
            "scene:dusk scene:dawn",
            "scene:dawn scene:goat",
            "scene:goat scene:market",
            "scene:market scene:digger",
            "scene:digger scene:twelve-crowns",
            "scene:twelve-crowns scene:deep-water",
            "scene:deep-water exit:dry-week",
            "exit:dry-week ending:one-well");
  }

  @Test
  void aDepartureIsDrawnAsItIsDeclaredAndWhatFollowsByWhetherItComesBack() {
    assertThat(course("scene:dusk", "scene:at-the-upper-door")).isEqualTo(Course.DETOUR);
    assertThat(course("scene:at-the-upper-door", "scene:dawn")).isEqualTo(Course.DETOUR);
    assertThat(course("scene:half-a-bucket", "scene:rope-indoors")).isEqualTo(Course.BRANCH);
    assertThat(course("scene:rope-indoors", "scene:rope-and-bucket")).isEqualTo(Course.BRANCH);
  }

  @Test
  void timeRunsOneWayWithinAChapter() {
    for (Chapter chapter : Shipped.OCTOBER.chapters()) {
      List<Node> scenes =
          YEAR.of(chapter).stream().filter(node -> node.form() == Form.SCENE).toList();
      assertThat(scenes).isSortedAccordingTo((a, b) -> a.when().compareTo(b.when()));
    }
    List<String> order = YEAR.nodes().stream().map(Node::id).toList();
    for (Link link : YEAR.links()) {
      assertThat(order.indexOf(link.from())).as("%s", link).isLessThan(order.indexOf(link.to()));
    }
  }

  @Test
  void aChapterNamesWhatLiesBeyondIt() {
    Chapter night = Shipped.OCTOBER.chapters().get(2);
    StoryGraph graph = Graphs.of(Shipped.OCTOBER, Optional.of(night), Optional.empty());
    assertThat(count(graph, Form.SCENE)).isEqualTo(32);
    assertThat(graph.nodes().stream().filter(node -> node.form() == Form.ELSEWHERE).map(Node::note))
        .containsExactly("in chapter 2, Warsaw", "in chapter 4, The price");
  }

  @Test
  void inOneChairTheOthersGiveOnlyTheOrdersOfHistorysHand() {
    Seat gomulka = Shipped.OCTOBER.seats().get(1);
    StoryGraph graph = Graphs.of(Shipped.OCTOBER, Optional.empty(), Optional.of(gomulka));
    assertThat(graph.nodes()).hasSizeLessThan(YEAR.nodes().size());
    assertThat(graph.nodes().stream().filter(node -> !node.own()))
        .isNotEmpty()
        .allMatch(node -> node.form() == Form.SCENE && node.seat() == 0);
    assertThat(graph.nodes().stream().filter(Node::record).map(Node::id))
        .containsExactlyElementsOf(
            YEAR.nodes().stream().filter(Node::record).map(Node::id).toList());
  }

  @Test
  void everyFormatSaysWhichScenesAreWalkedUnseen() {
    Seat jonas = Shipped.TWO_DOORS.seats().get(1);
    StoryGraph graph = Graphs.of(Shipped.TWO_DOORS, Optional.empty(), Optional.of(jonas));
    String unseen = "scene of another chair, walked unseen";
    assertThat(Svg.of(graph, Detail.WAYS)).contains(unseen).doesNotContain("scene of Marta");
    assertThat(Dot.of(graph, Detail.WAYS))
        .contains(unseen, "scene of Jonas")
        .doesNotContain("scene of Marta");
    assertThat(Mermaid.of(graph, Detail.WAYS).text())
        .contains(unseen, ":::unseen\n", "classDef unseen")
        .doesNotContain("scene of Marta");
    assertThat(Mermaid.of(DOORS, Detail.WAYS).text()).doesNotContain("unseen");
    assertThat(graph.nodes().stream().filter(node -> !node.own()).map(Node::note))
        .isNotEmpty()
        .noneMatch(note -> note.contains("order"));
  }

  private static Course course(String from, String to) {
    return DOORS.merged().stream()
        .filter(link -> link.from().equals(from) && link.to().equals(to))
        .findFirst()
        .orElseThrow()
        .course();
  }

  private static long count(StoryGraph graph, Form form) {
    return graph.nodes().stream().filter(node -> node.form() == form).count();
  }
}
