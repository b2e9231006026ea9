package org.malinnotes.cli;

import java.io.PrintStream;
import java.io.UncheckedIOException;
import org.malinnotes.engine.StoryFaultException;
import org.malinnotes.story.UnknownNameException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Tells what went wrong while a command ran, without a stack trace. */
final class Complaints implements IExecutionExceptionHandler {
  private final PrintStream err;

  Complaints(Io io) {
    this.err = io.err();
  }

  @Override
  public int handleExecutionException(Exception failure, CommandLine command, ParseResult line) {
    if (failure instanceof ComplaintException complaint) {
      err.println(complaint.getMessage());
      return complaint.code();
    }
    if (failure instanceof StoryFaultException || failure instanceof UnknownNameException) {
      err.println("This story cannot be played on: " + Shown.of(failure.getMessage(), 300) + ".");
      err.println("Run malin story check on its folder; it says what to mend.");
      return Exit.FOUND;
    }
    if (failure instanceof UncheckedIOException broken) {
      String why = String.valueOf(broken.getCause().getMessage());
      err.println("The input or a file could not be read on: " + Shown.of(why, 300) + ".");
      return Exit.FOUND;
    }
    err.println("Something went wrong inside the program: " + Shown.of(failure.toString(), 300));
    err.println("The last save is whole. Please report this with what you had typed.");
    return Exit.FOUND;
  }
}
