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
    CommandSpec[] spec = new CommandSpec[1];
    spec[0] =
        Given.command(
                () -> {
                  throw new ParameterException(
                      spec[0].commandLine(), "Say what to do with a class.");
                },
                "class",
                "For teachers: print a lesson, run it with a class, gather results, report on them and"
                    + " grade them, forget them.")
            .spec();
    spec[0]
        .usageMessage()
        .footer("", "Pupils play a lesson alone with malin play --lesson LESSON --as PSEUDONYM.");
    return new Choice()
        .with("guide", () -> new PaperCommand(io, PaperKind.GUIDE).spec())
        .with("handout", () -> new PaperCommand(io, PaperKind.HANDOUT).spec())
        .with("ballot", () -> new PaperCommand(io, PaperKind.BALLOT).spec())
        .with("run", () -> new ClassRunCommand(io).spec())
        .with("collect", () -> new CollectCommand(io).spec())
        .with("report", () -> new ClassReportCommand(io).spec())
        .with("grades", () -> new GradesCommand(io).spec())
        .with("list", () -> new ClassListCommand(io).spec())
        .with("forget", () -> new ForgetCommand(io).spec())
        .below(spec[0], args, 1);
  }
}
