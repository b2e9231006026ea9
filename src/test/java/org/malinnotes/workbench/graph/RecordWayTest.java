package org.malinnotes.workbench.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.malinnotes.format.StoryCopy;

/** What is drawn as the record is the way it takes, not every way between two of its scenes. */
class RecordWayTest {
  private static final String DEEP = Weeks.SCENES + "deep-water.json";
  private static final String DIGGER = Weeks.SCENES + "digger.json";

  @TempDir Path folder;

  @Test
  void anExitThatTheRecordPassesByIsNotOnIt() throws IOException {
    StoryCopy copy =
        StoryCopy.of(StoryCopy.TUTORIAL, folder)
            .replace(DEEP, "\"goto\": \"exit\"", "\"goto\": \"one-well\"")
            .replace(
                DIGGER,
                "across the yard.\" },\n        \"goto\": \"twelve-crowns\"",
                "across the yard.\" },\n        \"goto\": \"exit\"");
    StoryGraph graph = graph(copy);
    assertThat(done(graph))
        .contains("scene:deep-water ending:one-well")
        .noneMatch(way -> way.contains("exit:"));
    assertThat(graph.byId().get("exit:dry-week").record()).isFalse();
  }

  @Test
  void ofTwoExitsTheOneTakenIsTheRecords() throws IOException {
    StoryCopy copy =
        Weeks.two(
            folder,
            "{ \"id\": \"a\", \"when\": \"beans = 4\", \"to\": null, \"alone\": \"one-well\" },"
                + " { \"id\": \"b\", \"to\": \"wet-week\", \"alone\": \"two-wells\" }");
    assertThat(done(graph(copy)))
        .contains(
            "scene:deep-water exit:dry-week",
            "exit:dry-week scene:rain",
            "exit:dry-week ending:two-wells",
            "exit:wet-week ending:one-well")
        .doesNotContain("exit:dry-week ending:one-well");
  }

  @Test
  void aWayWhoseConditionDoesNotHoldIsNotTheRecords() throws IOException {
    StoryCopy copy =
        StoryCopy.of(StoryCopy.TUTORIAL, folder)
            .replace(
                DEEP,
                "\"goto\": \"exit\"",
                "\"goto\": [{ \"when\": \"water >= 0\", \"to\": \"one\" }, { \"to\": \"two\" }]")
            .write(
                Weeks.SCENES + "one.json", Weeks.scene("one", "1911-08-20T12:00", "So.", "\"two\""))
            .write(
                Weeks.SCENES + "two.json",
                Weeks.scene("two", "1911-08-20T13:00", "So.", "\"exit\""));
    assertThat(done(graph(copy)))
        .contains("scene:deep-water scene:one", "scene:one scene:two", "scene:two exit:dry-week")
        .doesNotContain("scene:deep-water scene:two");
  }

  private static StoryGraph graph(StoryCopy copy) {
    return Graphs.of(copy.story(), Optional.empty(), Optional.empty());
  }

  private static List<String> done(StoryGraph graph) {
    return graph.merged().stream()
        .filter(link -> link.course() == Course.RECORD)
        .map(link -> link.from() + " " + link.to())
        .toList();
  }
}
