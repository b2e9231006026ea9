package org.malinnotes.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.malinnotes.check.StoryChecker;
import org.malinnotes.diagnostic.Diagnostic;
import org.malinnotes.format.LoadedStory;
import org.malinnotes.format.StoryLoader;
import org.malinnotes.workbench.NewFiles;
import org.malinnotes.workbench.Starter;
import picocli.CommandLine.Model.CommandSpec;

/** {@code malin story new}: a small story to begin from. */
final class NewCommand implements Callable<Integer> {
  private final Io io;
  private final Given given =
      Given.command(
              this, "new", "Write a small story to begin from; each file says what it is for.")
          .text("--title", "TITLE", "The story's title. Otherwise made from the folder's name.")
          .text("--id", "ID", "The story's id. Otherwise made from the folder's name.")
          .word("DIR", true, "The folder to write it into: a new one, or an empty one.");

  NewCommand(Io io) {
    this.io = io;
  }

  CommandSpec spec() {
    return given.spec();
  }

  @Override
  public Integer call() {
    Path named = given.wordPath().orElseThrow();
    // An empty word, as from a shell's unset variable, would be this folder and be shown as
    // nothing.
    Path folder = named.toString().isEmpty() ? Path.of(".") : named;
    refuseOccupied(folder);
    NewName name = NewName.of(folder);
    String id = given.text("--id").orElse(name.id());
    String title = given.text("--title").orElse(name.title());
    if (title.lines().count() != 1) {
      throw new ComplaintException("A title is one line.", Exit.USAGE);
    }
    NewFiles files = new NewFiles();
    try {
      files.write(folder, Starter.files(id, title));
    } catch (IOException failed) {
      throw new ComplaintException(
          "No story could be written to " + shown(folder) + ": " + WhyNot.of(failed) + ".",
          Exit.USAGE);
    }
    refuseFaulty(folder, files);
    conclude(folder, title);
    return Exit.OK;
  }

  private static void refuseOccupied(Path folder) {
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw new ComplaintException(
          shown(folder) + " is a file. Name a folder that is new or empty.", Exit.USAGE);
    }
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (Stream<Path> inside = Files.list(folder)) {
      // Hidden entries are an editor's or a version control's; the loader passes them over too.
      inside
          .filter(path -> !path.getFileName().toString().startsWith("."))
          .findFirst()
          .ifPresent(
              path -> {
                throw new ComplaintException(
                    shown(folder)
                        + " is not empty: it holds "
                        + Shown.of(path.getFileName().toString())
                        + ". Name a folder that is new or empty.",
                    Exit.USAGE);
              });
    } catch (IOException unreadable) {
      throw new ComplaintException(shown(folder) + " cannot be opened.");
    }
  }

  /** A title or an id that was asked for may be one that no story can have. */
  private static void refuseFaulty(Path folder, NewFiles files) {
    LoadedStory loaded = StoryLoader.load(folder);
    List<Diagnostic> findings = new ArrayList<>(loaded.findings());
    loaded.story().ifPresent(story -> findings.addAll(StoryChecker.check(story, loaded.places())));
    if (!findings.isEmpty()) {
      files.takeBack();
      throw new ComplaintException(
          "No story was written: it would not pass check.\n\n" + Findings.text(findings.get(0)),
          Exit.USAGE);
    }
  }

  private void conclude(Path folder, String title) {
    String path = ShellWord.of(folder);
    PrintStream out = io.out();
    out.println(Shown.of(title) + " is ready: five scenes, three decisions, two endings.");
    out.println("Its README.md says which file to open for what.");
    out.println();
    out.println("  malin play --story " + path);
    out.println("  malin story check " + path);
    out.println("  malin story explore " + path);
    out.println("  malin story preview " + path + " --watch");
    out.flush();
  }

  private static String shown(Path folder) {
    return Shown.of(folder.toString(), 200);
  }
}
