package org.malinnotes.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.malinnotes.classroom.collect.SampleClass;

/** {@code malin class collect} as a teacher sees it. */
class CollectCommandTest {
  @TempDir Path folder;
  private ClassFiles files;

  @BeforeEach
  void here() {
    files = new ClassFiles(folder);
  }

  @Test
  void goodResultsAreCopiedAndTheOriginalsStay() {
    files.with("fox", "Ő Łukasz");
    Map<String, String> before = ClassFiles.state(files.in());
    Program run = files.collect().isClean();
    assertThat(run.exit()).as(run.all()).isZero();
    assertThat(run.out())
        .contains(
            "good        fox.json: fox, asking-first, all 2 decisions\n",
            "2 good.\nCopied 2 to ",
            "There are 2 results that count now. This finds accidents and clumsiness, not forgery.");
    assertThat(ClassFiles.state(files.in())).isEqualTo(before);
    assertThat(ClassFiles.state(files.kept())).hasSize(2);
  }

  @Test
  void collectingTwiceChangesNothing() {
    files.with("fox", "crow");
    SampleClass.write(files.in(), "early.json", SampleClass.begun("fox", "fox".hashCode(), 2));
    assertThat(files.collect().exit()).isZero();
    Map<String, String> once = ClassFiles.state(files.saves());
    Program again = files.collect().isClean();
    assertThat(again.exit()).isZero();
    assertThat(again.out()).contains("0 good, 3 known.\nCopied 0 to ", "There are 2 results");
    assertThat(ClassFiles.state(files.saves())).isEqualTo(once);
    // Neither does it when the class lies in the folder that is searched.
    assertThat(files.run("collect", folder.toString(), "--story", Program.TWO_DOORS).exit())
        .isZero();
    assertThat(ClassFiles.state(files.saves())).isEqualTo(once);
  }

  @Test
  void aRunThatWentOnTakesThePlaceOfWhatWasCollected() {
    SampleClass.write(files.in(), "a.json", SampleClass.begun("fox", 7, 2));
    assertThat(files.collect().out()).contains("fox, asking-first, 0 of 2 decisions");
    SampleClass.write(files.in(), "a.json", SampleClass.whole("fox", 7));
    assertThat(files.collect().out()).contains("1 good.\nCopied 1 to ", "There is 1 result that");
    assertThat(ClassFiles.state(files.kept())).hasSize(1);
    SampleClass.write(files.in(), "a.json", SampleClass.begun("fox", 7, 2));
    assertThat(files.collect().out()).contains("known", "further on", "Copied 0 to ");
  }

  @Test
  void whatIsLeftOutIsSaidAndCounted() {
    files.with("fox");
    files.file("in/bad.json", "{\n  \"kind\": \"malin-notes result\",\n  \"form");
    files.file("in/readme.txt", "Hello");
    Program run = files.collect();
    assertThat(run.exit()).isEqualTo(Exit.FOUND);
    assertThat(run.isClean().out())
        .contains("damaged     bad.json, line 3, column ", "is cut short")
        .contains("1 good, 1 damaged; 1 other file passed over.\n");
  }

  @Test
  void lookingCopiesNothing() {
    files.with("fox", "crow").file("in/bad.json", "{\n  \"kind\"");
    Program run = files.collect("--check").isClean();
    assertThat(run.exit()).isEqualTo(Exit.FOUND);
    assertThat(run.out())
        .contains("2 good, 1 damaged.\nThere are 2 results that count. This finds")
        .doesNotContain("Copied");
    assertThat(files.saves()).doesNotExist();
    // A class's own folder can be looked at too.
    files.collect();
    assertThat(
            files
                .run("collect", files.kept().toString(), "--check", "--story", Program.TWO_DOORS)
                .out())
        .contains("2 good.");
  }

  @Test
  void onlyOneLessonIsCollectedIfItIsNamed() {
    files.with("fox");
    assertThat(files.collect("--lesson", "asking-first").exit()).isZero();
    files.collect("--lesson", "no-such").failed(Exit.USAGE);
  }

  @Test
  void anotherClassHasItsOwnFolder() {
    files.with("fox");
    assertThat(files.collect("--class", "9b").exit()).isZero();
    assertThat(files.saves().resolve("classes/9b/results")).isNotEmptyDirectory();
    assertThat(files.kept()).doesNotExist();
  }

  @Test
  void aWrongLineIsToldAndCopiesNothing() {
    files.with("fox");
    files.run("collect").failed(Exit.USAGE);
    files.run("collect", folder.resolve("none").toString()).failed(Exit.USAGE);
    files.run("collect", files.in().resolve("fox.json").toString()).failed(Exit.USAGE);
    for (String name : new String[] {"..", "../x", "a/b", "", "con", "\u001b[2J", "x".repeat(99)}) {
      assertThat(files.collect("--class", name).failed(Exit.USAGE).err())
          .contains("cannot be the name of a class");
    }
    assertThat(files.saves()).doesNotExist();
    assertThat(files.run("--help").out()).contains("collect", "list", "grades", "forget");
    assertThat(files.run("collect", "--help").out().replaceAll("\\s+", " "))
        .contains("not forgery");
  }

  @Test
  void nothingInANameOrAPseudonymReachesTheTerminal() {
    for (String name :
        new String[] {
          "\u001b[2J\u009b31m.json", "a\nb.json", "\u202ex.json", "' \"$(x)\" '.json"
        }) {
      try {
        SampleClass.write(files.in(), name, SampleClass.whole("<b>=1+1</b>", name.hashCode()));
        SampleClass.write(files.in(), "bad" + name, new byte[] {'"', 't', 'o', 'k', 'e', 'n', '"'});
      } catch (InvalidPathException refused) {
        continue; // such files cannot exist here
      }
    }
    files.file(
        "in/escape.json",
        "{\"kind\": \"malin-notes result\", \"pseudonym\": \"\\u001b[2J\", \"\u202e\": 1}");
    Program run = files.collect().isClean();
    assertThat(run.exit()).isEqualTo(Exit.FOUND);
    assertThat(run.out()).contains("damaged     escape.json", "namesake");
    assertThat(run.out().lines()).noneMatch(line -> line.length() > 400);
  }
}
