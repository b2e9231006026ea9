package org.malinnotes.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** {@code malin class}: a teacher's tools. */
final class ClassCommand {
  private ClassCommand() {}

  /**
   * The command with those below it that the line may need.
   *
   * @param args the whole line
   */
  static CommandSpec spec(Io io, String... args) {
    CommandSpec[] lessons = new CommandSpec[1];
    lessons[0] =
        Given.command(
                () -> {
                  throw new ParameterException(
                      lessons[0].commandLine(), "Say what to do with a class.");
                },
                "class",
                "For teachers: run a lesson with a whole class, and see how it was reasoned.")
            .spec();
    return new Choice()
        .with("run", () -> new ClassRunCommand(io).spec())
        .below(lessons[0], args, 1);
  }
}
