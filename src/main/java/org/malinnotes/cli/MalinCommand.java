package org.malinnotes.cli;

import java.util.Objects;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * {@code malin} without a command: says what there is.
 *
 * <p>Commands are described to picocli by calls, not annotations: reading annotations costs a third
 * of the time from start to the first scene.
 */
final class MalinCommand implements Runnable {

  private final CommandSpec spec = CommandSpec.wrapWithoutInspection(this);

  MalinCommand() {
    spec.name("malin")
        .version("malin " + version())
        .addOption(
            OptionSpec.builder("-h", "--help")
                .usageHelp(true)
                .description("Show this help and exit.")
                .build())
        .addOption(
            OptionSpec.builder("-V", "--version")
                .versionHelp(true)
                .description("Show the version and exit.")
                .build());
    spec.usageMessage()
        .description("Moscow and Warsaw, 1956: you decide, then you read what was decided.");
  }

  CommandSpec spec() {
    return spec;
  }

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }

  /** The version in the jar's manifest; classes run from elsewhere have none. */
  private static String version() {
    return Objects.requireNonNullElse(
        MalinCommand.class.getPackage().getImplementationVersion(), "(development)");
  }
}
