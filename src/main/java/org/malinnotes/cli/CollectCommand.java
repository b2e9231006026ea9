package org.malinnotes.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.malinnotes.classroom.ClassFolder;
import org.malinnotes.classroom.collect.Collected;
import org.malinnotes.classroom.collect.Filing;
import org.malinnotes.classroom.collect.Kept;
import org.malinnotes.classroom.collect.Refused;
import picocli.CommandLine.Model.CommandSpec;

/** {@code malin class collect}: gathers the result files of a class. */
final class CollectCommand implements Callable<Integer> {
  private final Io io;
  private final Given given =
      Classes.option(
              Given.keeping(
                  this,
                  "collect",
                  "Gather the result files in a folder and all below it, whatever they are called,"
                      + " and copy those that can be used to the class. The files found stay as"
                      + " they are. Says which are damaged, doubled, of another lesson or version,"
                      + " or do not agree with their own replay. That finds accidents and"
                      + " clumsiness, not forgery."))
          .flag("--check", "Only say what is there; copy nothing.")
          .text("--lesson", "LESSON", "Only results of this lesson: its id or its file.")
          .text("--story", "DIR", "The lesson's story. Otherwise the one that comes along.")
          .word("DIR", true, "The folder to search. Links in it are not followed.");

  CollectCommand(Io io) {
    this.io = io;
  }

  CommandSpec spec() {
    return given.spec();
  }

  @Override
  public Integer call() {
    Path folder = Classes.existing(given.wordPath().orElseThrow(), "that holds the results");
    ClassFolder place = Classes.named(given);
    Scope scope = Classes.scope(io, given);
    if (given.has("--check")) {
      Collected found = Collected.of(folder, scope.story(), scope.lesson());
      new CollectReport(io, found).print();
      return found.needsALook() ? Exit.FOUND : Exit.OK;
    }
    Collected collected =
        Collected.of(folder, Optional.of(place.results()), scope.story(), scope.lesson());
    Filing filing = new Filing(place.results(), collected.kept());
    for (Kept kept : collected.kept()) {
      file(filing, kept);
    }
    keepRefused(place, collected);
    new CollectReport(io, collected).print(filing, place.results());
    PlayedHere.afterCollecting(given, folder).ifPresent(io.out()::println);
    io.out().flush();
    return collected.needsALook() ? Exit.FOUND : Exit.OK;
  }

  private static void keepRefused(ClassFolder place, Collected collected) {
    try {
      Refused.keep(place, collected);
    } catch (IOException failed) {
      throw new ComplaintException(
          "The results were copied, but what was refused could not be noted in "
              + Shown.of(place.path().toString(), 200)
              + ": "
              + WhyNot.of(failed)
              + ".",
          Exit.FOUND);
    }
  }

  private static void file(Filing filing, Kept kept) {
    try {
      filing.file(kept);
    } catch (IOException failed) {
      throw new ComplaintException(
          "The result "
              + Shown.of(kept.file().toString(), 200)
              + " could not be copied: "
              + WhyNot.of(failed)
              + ". What was copied before stays; collect again when that is mended.",
          Exit.FOUND);
    }
  }
}
