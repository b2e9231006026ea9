package org.malinnotes.cli;

import java.io.PrintStream;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Tells what is wrong with a command line, and where the help is. */
final class Misuse implements IParameterExceptionHandler {
  private final PrintStream err;

  Misuse(Io io) {
    this.err = io.err();
  }

  @Override
  public int handleParseException(ParameterException failure, String[] args) {
    CommandLine command = failure.getCommandLine();
    err.println(Shown.of(failure.getMessage(), 200));
    if (failure instanceof UnmatchedArgumentException unmatched) {
      List<String> near = unmatched.getSuggestions();
      if (!near.isEmpty()) {
        err.println("Did you mean " + near.get(0) + "?");
      }
    }
    err.println("Help: " + command.getCommandSpec().qualifiedName() + " --help");
    return Exit.USAGE;
  }
}
