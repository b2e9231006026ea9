package org.malinnotes.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** {@code malin story}: an author's tools. */
final class StoryCommand {
  private StoryCommand() {}

  /**
   * The command with those below it that the line may need.
   *
   * @param args the whole line
   */
  static CommandSpec spec(Io io, String... args) {
    CommandSpec[] story = new CommandSpec[1];
    story[0] =
        Given.command(
                () -> {
                  throw new ParameterException(
                      story[0].commandLine(), "Say what to do with a story.");
                },
                "story",
                "For authors: check a story, explore it, hold its quotations against the source.")
            .spec();
    return new Choice()
        .with("new", () -> new NewCommand(io).spec())
        .with("check", () -> new CheckCommand(io).spec())
        .with("cite", () -> new CiteCommand(io).spec())
        .with("explore", () -> new ExploreCommand(io).spec())
        .with("preview", () -> new PreviewCommand(io).spec())
        .with("test", () -> new TestCommand(io).spec())
        .with("export", () -> new ExportStoryCommand(io).spec())
        .with("graph", () -> new GraphCommand(io).spec())
        .with("stats", () -> new StatsCommand(io).spec())
        .with("explain", () -> new ExplainCommand(io).spec())
        .with("schema", () -> new SchemaCommand(io).spec())
        .below(story[0], args, 1);
  }
}
