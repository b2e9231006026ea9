package org.malinnotes.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.malinnotes.story.Story;
import org.malinnotes.workbench.graph.Dot;
import org.malinnotes.workbench.graph.Graphs;
import org.malinnotes.workbench.graph.Mermaid;
import org.malinnotes.workbench.graph.StoryGraph;
import org.malinnotes.workbench.graph.Svg;
import picocli.CommandLine.Model.CommandSpec;

/** {@code malin story graph}: what leads where, drawn. */
final class GraphCommand implements Callable<Integer> {
  private final Io io;
  private final Given given =
      Given.command(this, "graph", "Draw a story: what leads where, and which way the record went.")
          .text(
              "--format",
              "svg|dot|mermaid",
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
    String format = given.text("--format").orElseGet(() -> byName(file));
    if (!List.of("svg", "dot", "mermaid").contains(format)) {
      throw new ComplaintException(
          "--format takes svg, dot or mermaid, not " + Shown.of(format) + ".", Exit.USAGE);
    }
    Story story = Stories.load(io, given.wordPath());
    StoryGraph graph = Graphs.of(story, Wanted.chapter(story, given), Wanted.seat(story, given));
    boolean labels = given.has("--labels");
    switch (format) {
      case "dot" -> Output.write(io, file, Dot.of(graph, labels));
      case "mermaid" -> {
        String chart = Mermaid.of(graph, labels);
        Output.write(io, file, chart);
        Mermaid.warning(chart).ifPresent(io.err()::println);
      }
      default -> Output.write(io, file, Svg.of(graph, labels));
    }
    return Exit.OK;
  }

  private static String byName(Optional<Path> file) {
    String name = file.map(Path::toString).orElse("").toLowerCase(Locale.ROOT);
    if (name.endsWith(".dot") || name.endsWith(".gv")) {
      return "dot";
    }
    return name.endsWith(".mmd") || name.endsWith(".mermaid") ? "mermaid" : "svg";
  }
}
