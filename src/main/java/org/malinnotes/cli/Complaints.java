package org.malinnotes.cli;

import java.io.PrintStream;
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
  public int handleExecutionException(Exception failure, CommandLine command, ParseResult line)
      throws Exception {
    if (failure instanceof ComplaintException complaint) {
      err.println(complaint.getMessage());
      return complaint.code();
    }
    if (failure instanceof StoryFaultException || failure instanceof UnknownNameException) {
      err.println("This story cannot be played on: " + Shown.of(failure.getMessage(), 300) + ".");
      err.println("Run malin story check on its folder; it says what to mend.");
      return Exit.FOUND;
    }
    throw failure;
  }
}
