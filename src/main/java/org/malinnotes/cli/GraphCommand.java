package org.malinnotes.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.malinnotes.story.Story;
import org.malinnotes.workbench.graph.Detail;
import org.malinnotes.workbench.graph.Dot;
import org.malinnotes.workbench.graph.Flowchart;
import org.malinnotes.workbench.graph.Graphs;
import org.malinnotes.workbench.graph.Mermaid;
import org.malinnotes.workbench.graph.StoryGraph;
import org.malinnotes.workbench.graph.Svg;
import picocli.CommandLine.Model.CommandSpec;

/** {@code malin story graph}: what leads where, drawn. */
final class GraphCommand implements Callable<Integer> {
  private final Io io;
  private final Given given =
      Given.plain(this, "graph", "Draw a story: what leads where, and which way the record went.")
          .text(
              "--format",
              GraphFormat.words(),
              "How to draw it. Otherwise as FILE's name ends, or svg.")
          .text("--chapter", "ID", "Only this chapter, by its id or number.")
          .text("--seat", "SEAT", "Only what a game in this chair can come to.")
          .flag("--labels", "With every order in its own words.")
          .text("--out", "FILE", "Write it to this file. Otherwise it is printed.")
          .word("DIR", false, "The story's folder. Otherwise the one that comes along.");

  GraphCommand(Io io) {
    this.io = io;
  }

  CommandSpec spec() {
    return given.spec();
  }

  @Override
  public Integer call() {
    Optional<Path> file = given.path("--out");
    GraphFormat format =
        given
            .text("--format")
            .map(GraphFormat::of)
            .or(() -> file.map(Path::getFileName).map(Path::toString).map(GraphFormat::byName))
            .orElse(GraphFormat.SVG);
    Story story = Stories.load(io, given.wordPath());
    StoryGraph graph = Graphs.of(story, Wanted.chapter(story, given), Wanted.seat(story, given));
    Detail detail = given.has("--labels") ? Detail.ORDERS : Detail.WAYS;
    Optional<String> warning = Optional.empty();
    String drawn =
        switch (format) {
          case SVG -> Svg.of(graph, detail);
          case DOT -> Dot.of(graph, detail);
          case MERMAID -> {
            Flowchart chart = Mermaid.of(graph, detail);
            warning = chart.warning();
            yield chart.text();
          }
        };
    Output.write(io, file, drawn);
    warning.ifPresent(io.err()::println);
    return Exit.OK;
  }
}
