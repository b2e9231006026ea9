package org.malinnotes.workbench.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.malinnotes.engine.Shipped;
import org.malinnotes.story.Chapter;
import org.malinnotes.story.Seat;
import org.malinnotes.story.Story;

/** No two things share a stretch of a lane, in the shipped stories and in graphs at random. */
class LanesTest {
  static Stream<Named<StoryGraph>> graphs() {
    List<StoryGraph> graphs = new ArrayList<>();
    for (Story story : Shipped.stories()) {
      for (Optional<Chapter> chapter : withNone(story.chapters())) {
        for (Optional<Seat> seat : withNone(story.seats())) {
          graphs.add(Graphs.of(story, chapter, seat));
        }
      }
    }
    StoryGraph whole = graphs.get(0);
    Random random = new Random(19561019);
    for (int i = 0; i < 20; i++) {
      graphs.add(tangled(whole, random));
    }
    return graphs.stream().map(graph -> Named.of(graph.title(), graph));
  }

  @ParameterizedTest
  @MethodSource("graphs")
  void hasEveryNodeAndWayInItsOwnPlace(StoryGraph graph) {
    for (Detail detail : Detail.values()) {
      List<Row> rows = Rows.of(graph, detail);
      Lanes lanes = Lanes.of(rows);
      assertThat(rows.stream().filter(Row::isNode)).hasSameSizeAs(graph.nodes());
      for (Node node : graph.nodes()) {
        int lane = lanes.toward(node.id());
        int arrival = lanes.row(node.id());
        for (int i = 0; i < rows.size(); i++) {
          for (Link link : rows.get(i).links()) {
            if (link.to().equals(node.id()) && !lanes.isStraight(link)) {
              assertThat(standing(rows, lanes, lane, i, arrival)).as("%s", link).isEmpty();
            }
          }
        }
      }
      assertThat(Plan.of(graph, detail).width()).isLessThan(4000);
    }
  }

  /** The nodes that stand in a lane strictly between two rows. */
  private static List<String> standing(List<Row> rows, Lanes lanes, int lane, int one, int other) {
    return IntStream.range(Math.min(one, other) + 1, Math.max(one, other))
        .mapToObj(rows::get)
        .filter(Row::isNode)
        .map(row -> row.node().id())
        .filter(id -> lanes.of(id) == lane)
        .toList();
  }

  /** The same nodes with ways between any of them, backwards too. */
  private static StoryGraph tangled(StoryGraph graph, Random random) {
    List<Link> links = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      String from = graph.nodes().get(random.nextInt(graph.nodes().size())).id();
      String to = graph.nodes().get(random.nextInt(graph.nodes().size())).id();
      Course course = Course.values()[random.nextInt(4)];
      links.add(new Link(from, to, course, random.nextBoolean() ? "" : "order " + i));
    }
    return new StoryGraph(
        graph.title(), graph.language(), graph.seats(), graph.chapters(), graph.nodes(), links);
  }

  private static <T> List<Optional<T>> withNone(List<T> all) {
    List<Optional<T>> with = new ArrayList<>(List.of(Optional.empty()));
    all.forEach(one -> with.add(Optional.of(one)));
    return with;
  }
}
