package org.malinnotes.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;

/** {@code malin}: without a command it plays. */
final class MalinCommand implements Callable<Integer> {
  private final Io io;
  private final Given given =
      Given.command(
          this, "malin", "Moscow and Warsaw, 1956: you decide, then you read what was decided.");

  MalinCommand(Io io) {
    this.io = io;
  }

  CommandSpec spec() {
    given
        .spec()
        .usageMessage()
        .footer("", "Without a command, malin plays: it asks for the chair and begins.");
    return given.spec();
  }

  @Override
  public Integer call() {
    return new NewGame(io, given, Wishes.none()).run();
  }
}
