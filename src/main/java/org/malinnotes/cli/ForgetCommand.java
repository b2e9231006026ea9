package org.malinnotes.cli;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.malinnotes.classroom.ClassFolder;
import org.malinnotes.classroom.ResultFiles;
import org.malinnotes.classroom.keeping.Forgetting;
import org.malinnotes.classroom.keeping.Inventory;
import picocli.CommandLine.Model.CommandSpec;

/** {@code malin class forget}: wipes what is kept of a class. */
final class ForgetCommand implements Callable<Integer> {
  private final Io io;
  private final Given given =
      Given.keeping(
              this,
              "forget",
              "Wipe all that is kept of a class on this machine: its results and the lessons it"
                  + " played together, in whatever folder below the class's they lie, with the copies, locks and"
                  + " temporary files beside them and the list of refused files. A file is told by"
                  + " what is in it; others are left. Says what was removed and what was left.")
          .flag("--results", "Wipe the results of those who played alone on this machine.")
          .flag("--yes", "Do not ask first. Needed where nobody can be asked.")
          .word("NAME", false, "The class. See malin class list.");

  ForgetCommand(Io io) {
    this.io = io;
  }

  CommandSpec spec() {
    return given.spec();
  }

  @Override
  public Integer call() {
    Optional<String> name = given.word();
    boolean alone = given.has("--results");
    if (name.isPresent() == alone) {
      throw new ComplaintException("Name a class to forget, or give --results.", Exit.USAGE);
    }
    Path folder;
    Inventory inventory;
    if (alone) {
      folder = real(ResultFiles.folder(Saves.folder(given)));
      inventory = KeptThere.ofResults(folder);
    } else {
      ClassFolder place = Classes.folder(given, name.get());
      folder = real(place.path());
      inventory = KeptThere.of(place);
    }
    if (!mayWipe(folder, inventory)) {
      io.out().println("Nothing was removed.");
      return Exit.OK;
    }
    return told(folder, inventory, Forgetting.of(inventory));
  }

  private static Path real(Path folder) {
    String shown = Shown.of(folder.toString(), 200);
    if (Files.isSymbolicLink(folder)) {
      throw new ComplaintException(
          shown + " is a link to another place. Remove it by hand.", Exit.USAGE);
    }
    if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
      throw new ComplaintException("There is nothing to forget: no folder " + shown + ".");
    }
    return folder;
  }

  private boolean mayWipe(Path folder, Inventory inventory) {
    if (given.has("--yes")) {
      return true;
    }
    if (!io.terminal()) {
      throw new ComplaintException("Nobody can be asked here. Give --yes to wipe it.", Exit.USAGE);
    }
    io.out().println(Shown.of(folder.toString(), 200) + ": " + KeptThere.words(inventory) + ".");
    io.out().print("Wipe it for good? Type yes: ");
    io.out().flush();
    return "yes".equals(TypedLine.of(io.in()).strip());
  }

  private int told(Path folder, Inventory inventory, Forgetting done) {
    String gone = done.folders() == inventory.folders().size() ? " and the folder " : " from ";
    io.out()
        .println(
            "Removed "
                + KeptThere.words(done.results(), done.plenaries(), done.beside(), 0)
                + gone
                + Shown.of(folder.toString(), 200)
                + ".");
    for (Path foreign : inventory.all(Inventory.Sort.FOREIGN)) {
      io.out().println("Left, as it is not the program's: " + Shown.of(foreign.toString(), 200));
    }
    if (!given.has("--results")) {
      PlayedHere.afterForgetting(given).ifPresent(io.out()::println);
    }
    done.problems().forEach(problem -> io.err().println(Shown.of(problem, 400)));
    io.out()
        .println(
            "Files on pupils' own machines, and reports and grades you wrote, are not touched.");
    return done.problems().isEmpty() && inventory.all(Inventory.Sort.FOREIGN).isEmpty()
        ? Exit.OK
        : Exit.FOUND;
  }
}
