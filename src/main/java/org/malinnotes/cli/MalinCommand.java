package org.malinnotes.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code malin} without a command: says what there is. */
@Command(
    name = "malin",
    description = "Moscow and Warsaw, 1956: you decide, then you read what was decided.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class MalinCommand implements Runnable {

  @Spec private CommandSpec spec;

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }
}
