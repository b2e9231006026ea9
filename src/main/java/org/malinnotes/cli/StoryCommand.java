package org.malinnotes.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** {@code malin story}: an author's tools. */
final class StoryCommand {
  private StoryCommand() {}

  static CommandSpec spec(Io io) {
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
    return story[0]
        .addSubcommand("new", new NewCommand(io).spec())
        .addSubcommand("check", new CheckCommand(io).spec())
        .addSubcommand("cite", new CiteCommand(io).spec())
        .addSubcommand("explore", new ExploreCommand(io).spec())
        .addSubcommand("preview", new PreviewCommand(io).spec())
        .addSubcommand("test", new TestCommand(io).spec())
        .addSubcommand("export", new ExportStoryCommand(io).spec())
        .addSubcommand("graph", new GraphCommand(io).spec())
        .addSubcommand("stats", new StatsCommand(io).spec())
        .addSubcommand("explain", new ExplainCommand(io).spec())
        .addSubcommand("schema", new SchemaCommand(io).spec());
  }
}
