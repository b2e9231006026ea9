package org.malinnotes.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.malinnotes.classroom.PlenaryFiles;
import org.malinnotes.classroom.collect.SampleClass;
import org.malinnotes.save.KeptFile;

/** {@code malin class forget} and {@code list}: what is kept of a class, and that it can go. */
class ForgetCommandTest {
  /** How such a file begins. */
  private static final String PLENARY = "{\n  \"kind\": \"malin-notes plenary\",";

  @TempDir Path folder;
  private ClassFiles files;

  @BeforeEach
  void here() {
    files = new ClassFiles(folder);
  }

  @Test
  void whatIsThereIsListed() {
    assertThat(files.run("list").out()).startsWith("No classes in ");
    files.with("fox", "crow").collect();
    SampleClass.write(files.saves(), "results/asking-first-x.json", SampleClass.whole("x", 1));
    files.file("saves/classes/class/plenary-asking-first.json", PLENARY);
    files.file("saves/classes/class/plenary-asking-first.json.bak", "{}");
    Program run = files.run("list").isClean();
    assertThat(run.exit()).isZero();
    assertThat(run.out())
        .startsWith(
            "class: 2 results, 1 lesson played together, 1 file kept beside them\n"
                + "Played alone on this machine: 1 result in ");
  }

  @Test
  void everythingOfAClassGoesAndNothingElse() {
    files.with("fox", "crow").collect();
    files.collect("--class", "9b");
    for (String beside : new String[] {".bak", ".tmp", ".lock", ".damaged", ".damaged-2"}) {
      files.file("saves/classes/class/plenary-asking-first.json" + beside, "x");
      files.file("saves/classes/class/results/asking-first-fox-00000000.json" + beside, "x");
      files.file("saves/classes/class/results/asking-first-gone-00000001.json" + beside, "");
    }
    files.file("saves/classes/class/plenary-asking-first.json", PLENARY);
    files.file("saves/classes/class/plenary-asking-first.old-1.json", PLENARY);
    files.file("saves/marta.json", "a saved game");
    Program run = files.run("forget", "class", "--yes").isClean();
    assertThat(run.exit()).as(run.all()).isZero();
    assertThat(run.out())
        .contains("Removed 2 results, 2 lessons played together", "and the folder");
    assertThat(files.kept()).doesNotExist();
    assertThat(files.saves().resolve("marta.json")).exists();
    assertThat(files.saves().resolve("classes/9b/results")).isNotEmptyDirectory();
    assertThat(files.run("forget", "class", "--yes").failed(Exit.FOUND).err()).contains("nothing");
  }

  @Test
  void whatIsNotTheProgramsIsLeftAndSaid() throws IOException {
    files.with("fox").collect();
    Path notes = files.file("saves/classes/class/notes.txt", "mine");
    Path grades = files.file("saves/classes/class/results/grades.csv", "mine");
    SampleClass.write(files.kept(), "results/by hand", SampleClass.whole("crow", 3));
    Program run = files.run("forget", "class", "--yes").isClean();
    assertThat(run.exit()).isEqualTo(Exit.FOUND);
    assertThat(run.out()).contains("Removed 2 results from", "Left", "notes.txt", "grades.csv");
    assertThat(ClassFiles.state(files.kept())).hasSize(2);
    assertThat(run.out()).doesNotContain("played on this machine");
    assertThat(notes).exists();
    assertThat(grades).exists();
  }

  @Test
  void aFileIsToldByWhatIsInItAndNotByItsNameOrPlace() throws IOException {
    files.with("fox").file("in/bad.json", "{\n  \"kind\": \"malin-notes result\"");
    files.collect();
    assertThat(files.kept().resolve("refused.csv")).exists();
    List<Path> mine =
        List.of(
            files.file("saves/classes/class/results/parents-contact_list.json", "{\"mine\":1}"),
            files.file("saves/classes/class/results/class-9.json", "[]"),
            files.file("saves/classes/class/results/my-notes.json.bak", "mine"),
            files.file("saves/classes/class/plenary-notes.json", "{\"mine\": true}"),
            files.file("saves/classes/class/plan.txt", "Send me your malin-notes result file."));
    Files.createDirectories(files.kept().resolve("mine"));
    SampleClass.write(files.kept(), "results/late/x.json", SampleClass.whole("late", 5));
    SampleClass.write(files.kept(), "owl.json", SampleClass.whole("owl", 6));
    assertThat(files.run("list").out())
        .startsWith("class: 3 results, 1 file kept beside them, 6 other files");
    Program run = files.run("forget", "class", "--yes").isClean();
    assertThat(run.exit()).isEqualTo(Exit.FOUND);
    assertThat(run.out()).contains("Removed 3 results, 1 file kept beside them from");
    assertThat(mine).allMatch(Files::exists);
    assertThat(files.kept().resolve("mine")).exists();
    assertThat(run.out().lines().filter(line -> line.startsWith("Left"))).hasSize(6);
    assertThat(ClassFiles.state(files.kept())).hasSize(5);
  }

  @Test
  void resultsOfPlayOnThisMachineAreNamedWhereverTheyMightBeForgotten() {
    SampleClass.write(files.saves(), "results/asking-first-x.json", SampleClass.whole("x", 1));
    files.with("fox");
    String alone = files.saves().resolve("results").toString();
    assertThat(files.collect().out())
        .contains("1 result of those who played on this machine is in " + alone, "To collect them");
    assertThat(files.run("collect", alone, "--story", Program.TWO_DOORS).out())
        .contains("When they are done with: malin class forget --results");
    assertThat(files.run("list").out()).contains("Played alone on this machine: 1 result");
    assertThat(files.run("forget", "class", "--yes").out())
        .contains("1 result of those who played on this machine is in " + alone)
        .contains("malin class forget --results");
    assertThat(files.run("forget", "--results", "--yes").out()).doesNotContain("To wipe them");
  }

  @Test
  void whatIsInUseIsLeftAndSaid() {
    files.with("fox").collect();
    Path plenary = files.file("saves/classes/class/plenary-asking-first.json", PLENARY);
    try (KeptFile<?> held = PlenaryFiles.open(plenary)) {
      assertThat(held.lock()).isEmpty();
      Program run = files.run("forget", "class", "--yes").failed(Exit.FOUND);
      assertThat(run.err()).contains("plenary-asking-first.json", "in use");
      assertThat(run.out()).contains("Removed 1 result");
    }
    assertThat(plenary).exists();
    assertThat(files.run("forget", "class", "--yes").exit()).isZero();
    assertThat(files.kept()).doesNotExist();
  }

  @Test
  void whatIsNoClassIsRefused() throws IOException {
    Path precious = files.file("precious/results/asking-first-fox-00000001.json", "mine");
    Path linked = files.saves().resolve("classes/linked");
    Files.createDirectories(linked.getParent());
    try {
      Files.createSymbolicLink(linked, folder.resolve("precious"));
    } catch (IOException | UnsupportedOperationException refused) {
      Assumptions.abort("no links here");
    }
    assertThat(files.run("forget", "linked", "--yes").failed(Exit.USAGE).err()).contains("a link");
    Files.createDirectories(files.kept());
    Files.createSymbolicLink(files.kept().resolve("results"), folder.resolve("precious/results"));
    assertThat(files.run("forget", "class", "--yes").exit()).isEqualTo(Exit.FOUND);
    for (String name :
        new String[] {"..", "../../precious", "/", "", "class/results", "\u001b[2J"}) {
      assertThat(files.run("forget", name, "--yes").failed(Exit.USAGE).err())
          .contains("cannot be the name of a class");
    }
    assertThat(precious).exists();
  }

  @Test
  void nobodyIsTakenByWord() {
    files.with("fox").collect();
    Map<String, String> before = ClassFiles.state(files.saves());
    assertThat(files.run("forget", "class").failed(Exit.USAGE).err()).contains("--yes");
    files.run("forget").failed(Exit.USAGE);
    files.run("forget", "class", "--results").failed(Exit.USAGE);
    for (String typed : new String[] {"", "\n", "no\n", "y\n"}) {
      assertThat(atTerminal(typed)).contains("1 result", "Type yes: ", "Nothing was removed.");
    }
    assertThat(ClassFiles.state(files.saves())).isEqualTo(before);
    assertThat(atTerminal("yes\n")).contains("Removed 1 result and the folder");
    assertThat(files.kept()).doesNotExist();
  }

  @Test
  void resultsOfThoseWhoPlayedAloneGoToo() {
    SampleClass.write(files.saves(), "results/asking-first-x.json", SampleClass.whole("x", 1));
    files.file("saves/results/asking-first-x.json.lock", "");
    files.with("fox").collect();
    assertThat(files.run("forget", "--results", "--yes").out()).contains("Removed 1 result");
    assertThat(files.saves().resolve("results")).doesNotExist();
    assertThat(files.kept()).exists();
    files.run("forget", "--results", "--yes").failed(Exit.FOUND);
  }

  private String atTerminal(String typed) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8);
    Io io =
        new Io(
            new ByteArrayInputStream(typed.getBytes(StandardCharsets.UTF_8)),
            stream,
            stream,
            Map.of(),
            null,
            true);
    assertThat(Main.run(io, files.line("forget", "class").toArray(String[]::new))).isZero();
    return out.toString(StandardCharsets.UTF_8);
  }
}
