package org.malinnotes.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.malinnotes.classroom.collect.SampleClass;

/** {@code malin class grades} as a teacher sees it. */
class GradesCommandTest {
  private static final String ROSTER =
      "Student,ID,SIS Login ID,Section\n    Points Possible,,,\n\"Kovács, Ő\",1,ko,9b\n";

  @TempDir Path folder;
  private ClassFiles files;

  @BeforeEach
  void here() {
    files = new ClassFiles(folder).with("fox", "crow");
  }

  @Test
  void moodleGetsOneRowForEveryPupilOfTheList() {
    files.collect();
    String names =
        files.file("names.csv", "pseudonym,name,username\nfox,Kovács,ko\ncrow,C,cr\n").toString();
    Program run = grades("--format", "moodle", "--names", names).isClean();
    assertThat(run.exit()).as(run.all()).isZero();
    assertThat(run.out()).matches("username,Asking first\ncr,\\d+\nko,\\d+\n");
    assertThat(run.err()).contains("map username to Username", "worth 100", "2 grades written.");
    assertThat(ClassFiles.state(files.saves()).toString()).doesNotContain("Kovács");
  }

  @Test
  void aFolderOfResultsWillDoAndNothingIsKept() {
    Map<String, String> before = ClassFiles.state(folder);
    Program run = grades(files.in().toString(), "--format", "moodle");
    assertThat(run.exit()).isZero();
    assertThat(run.out()).contains("fox,", "crow,");
    assertThat(ClassFiles.state(folder)).isEqualTo(before);
  }

  @Test
  void whoHasNoGradeIsSaid() throws IOException {
    files.collect();
    String names = files.file("names.csv", "pseudonym;username\nfox;ko\nghost;gh\n").toString();
    Path out = folder.resolve("grades.csv");
    Program run = grades("--format", "moodle", "--names", names, "--out", out.toString());
    assertThat(run.failed(Exit.FOUND).err())
        .contains("No grade for crow: the list does not have that pseudonym.", "1 grade written.")
        .contains("On the list, but without a result: ghost.");
    assertThat(Files.readString(out)).matches("username,Asking first\r\nko,\\d+\r\n");
  }

  @Test
  void whoSaidToKnowAndWhoseFilesAreAtOddsIsSaid() {
    SampleClass.write(files.in(), "a thief.json", SampleClass.whole("thief", "fox".hashCode()));
    files.file("in/spoilt.json", "{\n  \"kind\": \"malin-notes result\"");
    files.collect();
    Program run = grades("--format", "moodle");
    assertThat(run.failed(Exit.FOUND).err())
        .contains("Said that they knew what was decided", "fox (1 of 2)")
        .contains(
            "the run of fox in it is the same as that of thief in", "that of fox in", "so ask")
        .contains("spoilt.json: refused when it was collected", "3 grades written.")
        .doesNotContain("is left out.");
    assertThat(run.out()).contains("fox,", "thief,", "crow,");
  }

  @Test
  void canvasGetsItsOwnFileBackWithAColumn() throws IOException {
    files.collect();
    Path roster = files.file("roster.csv", ROSTER);
    String names =
        files.file("names.csv", "pseudonym\tname\nfox\tKovács, Ő\ncrow\tNobody\n").toString();
    Path out = folder.resolve("filled.csv");
    Program run =
        grades(
            "--format",
            "canvas",
            "--roster",
            roster.toString(),
            "--names",
            names,
            "--out",
            out.toString());
    assertThat(run.failed(Exit.FOUND).err())
        .contains("no row that is surely", "new assignment", "1 grade written.");
    assertThat(Files.readString(out))
        .matches(
            "Student,ID,SIS Login ID,Section,Asking first\n    Points Possible,,,,100\n"
                + "\"Kovács, Ő\",1,ko,9b,\\d+\n");
    assertThat(Files.readString(roster)).isEqualTo(ROSTER);
  }

  @Test
  void aWrongLineIsToldInPlainWords() {
    grades("--format", "moodle").failed(Exit.USAGE);
    files.collect();
    String roster = files.file("roster.csv", ROSTER).toString();
    String list = files.file("names.csv", "name,email\na,b\n").toString();
    String binary = files.file("x.csv", "\u0000").toString();
    List<List<String>> lines = new ArrayList<>();
    lines.add(List.of());
    lines.add(List.of("--format", "excel"));
    lines.add(List.of("--format", "canvas"));
    lines.add(List.of("--format", "canvas", "--roster", roster));
    lines.add(List.of("--format", "canvas", "--roster", roster, "--out", roster));
    lines.add(List.of("--format", "canvas", "--roster", list, "--out", folder + "/o.csv"));
    lines.add(List.of("--format", "canvas", "--roster", binary, "--out", folder + "/o.csv"));
    lines.add(
        List.of("--format", "canvas", "--roster", folder + "/no", "--out", folder + "/o.csv"));
    lines.add(List.of("--format", "moodle", "--roster", roster));
    lines.add(List.of("--format", "moodle", "--names", list));
    lines.add(List.of("--format", "moodle", "--names", folder + "/none.csv"));
    lines.add(List.of("--format", "moodle", "--names", folder.toString()));
    lines.add(List.of("--format", "moodle", "--column", "=1+1"));
    lines.add(List.of("--format", "moodle", "--out", folder + "/no/such/file"));
    lines.add(List.of("no-such-class", "--format", "moodle"));
    lines.add(List.of(roster, "--format", "moodle"));
    for (List<String> line : lines) {
      Program run = grades(line.toArray(String[]::new)).failed(Exit.USAGE);
      assertThat(run.err().length()).as("%s: %s", line, run.err()).isBetween(20, 900);
    }
    assertThat(folder.resolve("o.csv")).doesNotExist();
  }

  @Test
  void aFolderWithoutResultsIsSaidToBeOne() {
    files.file("empty/readme.txt", "x");
    assertThat(
            grades(folder.resolve("empty").toString(), "--format", "moodle")
                .failed(Exit.FOUND)
                .err())
        .contains("no results that can be used", "malin class collect --check");
  }

  @Test
  void ofSeveralLessonsOneIsAskedForAndTheOthersAreNoMatter() throws IOException {
    Path story = Copies.of(folder.resolve("story"));
    String lesson = Files.readString(story.resolve("lessons/asking-first.json"));
    Files.writeString(
        story.resolve("lessons/asking-last.json"),
        lesson.replace("\"id\": \"asking-first\"", "\"id\": \"asking-last\""));
    for (String id : List.of("asking-first", "asking-last")) {
      for (String pupil : List.of("fox", "crow", "hare")) {
        String[] line = {
          "play", "--lesson", id, "--as", pupil, "--story", story.toString(), "--saves", in()
        };
        assertThat(Program.run("1\n", line).exit()).isZero();
      }
    }
    String[] line = {"class", "grades", in(), "--format", "moodle", "--story", story.toString()};
    assertThat(Program.run("", line).failed(Exit.USAGE).err())
        .contains("asking-first (5), asking-last (3). Say which with --lesson LESSON.");
    List<String> one = new ArrayList<>(List.of(line));
    one.addAll(List.of("--lesson", "asking-last"));
    Program run = Program.run("", one).isClean();
    assertThat(run.exit()).as(run.all()).isZero();
    assertThat(run.err()).contains("3 grades written.");
    one.set(1, "collect");
    one.removeAll(List.of("--format", "moodle"));
    one.add("--check");
    assertThat(Program.run("", one).out()).contains("3 good, 5 of another lesson");
  }

  private String in() {
    return files.in().toString();
  }

  private Program grades(String... more) {
    List<String> args = new ArrayList<>(List.of("grades", "--story", Program.TWO_DOORS));
    args.addAll(List.of(more));
    return files.run(args.toArray(String[]::new));
  }
}
