package org.malinnotes.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.malinnotes.classroom.collect.SampleClass;
import org.malinnotes.format.StoryLoader;
import org.malinnotes.lesson.Course;
import org.malinnotes.lesson.Pupil;
import org.malinnotes.lesson.RandomPupil;
import org.malinnotes.lesson.figures.ClassFigures;
import org.malinnotes.lesson.figures.RoundFigures;
import org.malinnotes.report.classroom.ClassMarkdown;
import org.malinnotes.report.classroom.ClassReport;
import org.malinnotes.report.classroom.Sheets;
import org.malinnotes.story.Story;

/** {@code malin class report} over folders as teachers have them. */
class ClassReportCommandTest {
  @TempDir Path folder;
  private Path results;

  @BeforeEach
  void aClass() {
    results = folder.resolve("it's my class");
    SampleClass.write(results, "a/fox.json", SampleClass.whole("fox", 1));
    SampleClass.write(results, "b/<i>hare</i>.json", SampleClass.whole("hare", 2));
    SampleClass.write(results, "owl.json", SampleClass.begun("owl", 3, 1));
  }

  @Test
  void everyFormatTellsOfEveryPupilWhereverItGoes() throws IOException {
    for (String format : List.of("markdown", "html", "csv")) {
      Program printed = report(results.toString(), "--format", format);
      assertThat(printed.exit()).as(printed.all()).isZero();
      assertThat(printed.out()).contains("fox", "hare", "owl");
      Path file = folder.resolve("report." + format);
      Program written = report(results.toString(), "--out", file.toString());
      assertThat(written.out()).isEmpty();
      assertThat(written.err()).contains("3 pupils");
      assertThat(Files.readString(file).replace("\r\n", "\n")).isEqualTo(printed.out());
    }
  }

  @Test
  void whatIsWrongWithAFileIsToldAndTheRestReported() throws IOException {
    Files.writeString(
        results.resolve("broken\u202E <b>.json"), "{\"kind\": \"malin-notes result\",");
    Program run = report(results.toString(), "--format", "html");
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.out()).contains("broken", "hare").doesNotContain("<b>", "\u202E");
    Program markdown = report(results.toString(), "--format", "markdown");
    assertThat(markdown.isClean().out()).contains("## What is missing, or needs a look", "broken");
  }

  @Test
  void whatWasRefusedAtCollectingIsToldUntilItComes() throws IOException {
    Path spoilt = results.resolve("b/_ukasz.json");
    Files.writeString(spoilt, "{\n  \"kind\": \"malin-notes result\",");
    collect();
    Program run = report("class", "--format", "markdown");
    assertThat(run.exit()).isEqualTo(Exit.FOUND);
    assertThat(run.out())
        .contains("Three pupils are")
        .containsPattern("\\n- .*_ukasz.json: refused");
    assertThat(report("class", "--format", "csv").err()).contains("_ukasz.json: refused");
    // Another folder does not make it forgotten; the file itself does, wherever it comes from.
    SampleClass.write(folder.resolve("stick"), "x.json", SampleClass.whole("newt", 9));
    collect(folder.resolve("stick"));
    assertThat(report("class", "--format", "markdown").out()).contains("ukasz");
    SampleClass.write(folder.resolve("stick"), "b/_ukasz.json", SampleClass.whole("Łukasz", 8));
    collect(folder.resolve("stick"));
    Program mended = report("class", "--format", "markdown").isClean();
    assertThat(mended.exit()).isZero();
    assertThat(mended.out()).doesNotContain("refused");
  }

  @Test
  void theAuthorOfACopiedRunKeepsARow() {
    SampleClass.write(results, "aaa thief.json", SampleClass.whole("thief", 1));
    assertThat(collect().exit()).isEqualTo(Exit.FOUND);
    Program run = report("class", "--format", "markdown");
    assertThat(run.exit()).isEqualTo(Exit.FOUND);
    assertThat(run.out()).contains("| fox |", "| thief |", "one may be a copy, so ask");
  }

  @Test
  void aStoryInWhichNothingWasDecidedYetIsReportedToo() throws IOException {
    Path copy = Copies.of(folder.resolve("story"));
    Copies.change(
        copy.resolve(Copies.SCENES + "digger.json"),
        "\"standing\": \"decided\"",
        "\"standing\": \"considered\", \"departure\": \"absorbed\"");
    Story story = StoryLoader.load(copy).story().orElseThrow();
    Course course = new Course(story, story.lessons().values().iterator().next());
    List<Pupil> pupils = new ArrayList<>();
    for (long seed = 0; seed < 20; seed++) {
      pupils.add(Pupil.of(course, "p" + seed, new RandomPupil(course, seed).run()));
    }
    ClassFigures figures = ClassFigures.of(course, pupils, List.of());
    RoundFigures round = figures.rounds().get(1);
    assertThat(round.decided()).isEmpty();
    assertThat(round.guesses().total()).isPositive();
    assertThat(round.confidentErrors()).isZero();
    assertThat(figures.calibration().guesses())
        .isEqualTo(figures.rounds().get(0).guesses().total());
    assertThat(ClassMarkdown.of(ClassReport.of(figures, List.of()), Sheets.PRINTED))
        .contains("### p19", "The well-digger");
  }

  @Test
  void namesOfManyTakeALineAndFilesComeFirst() throws IOException {
    Files.writeString(results.resolve("x.json"), "{\"kind\": \"malin-notes result\",");
    StringBuilder names = new StringBuilder("pseudonym,name\nfox,Fox\n");
    for (int i = 0; i < 40; i++) {
      names.append("absent").append(i).append(",A\n");
    }
    Path list = Files.writeString(folder.resolve("names.csv"), names);
    String text =
        report(results.toString(), "--format", "markdown", "--names", list.toString()).out();
    String part = text.substring(text.indexOf("## What is missing"), text.indexOf("## How to"));
    assertThat(part.lines().filter(line -> line.startsWith("- "))).hasSize(3);
    assertThat(part).contains("absent0", "absent39").doesNotContain("more, which");
    assertThat(part.indexOf("x.json")).isLessThan(part.indexOf("Not on the list: hare, owl"));
  }

  @Test
  void aSpreadsheetGetsItsNotesBesideIt() throws IOException {
    Files.writeString(results.resolve("x.json"), "{\"kind\": \"malin-notes result\",");
    Program run = report(results.toString(), "--out", folder.resolve("r.csv").toString());
    assertThat(run.err()).contains("r.csv.\n", "x.json").doesNotContain("At its end");
  }

  private Program collect() {
    return collect(results);
  }

  private Program collect(Path from) {
    String saves = folder.resolve("saves").toString();
    return Program.run(
        "",
        List.of(
            "class", "collect", from.toString(), "--story", Program.TWO_DOORS, "--saves", saves));
  }

  @Test
  void theTeachersNamesStandInPlaceOfPseudonyms() throws IOException {
    Path names = folder.resolve("names.csv");
    Files.writeString(
        names, "pseudonym,name\nfox,Zsófia =1+1\nhare,\"Ágnes, <b>B.</b>\"\nlynx,Nobody\n");
    Program run =
        report(results.toString(), "--format", "markdown", "--names", names.toString()).isClean();
    assertThat(run.out())
        .contains("Ágnes, \\<b\\>B.\\</b\\>", "lynx", "owl")
        .doesNotContain("| fox");
    String rows = run.out().substring(run.out().indexOf("## Pupil by pupil"));
    assertThat(rows.indexOf("| Ágnes")).isLessThan(rows.indexOf("| Zsófia")).isPositive();
    assertThat(report(results.toString(), "--format", "csv", "--names", names.toString()).out())
        .contains("\"Ágnes, <b>B.</b>\"");
  }

  @Test
  void halfPagesComeIfAskedFor() {
    assertThat(report(results.toString(), "--format", "markdown").out()).doesNotContain("### owl");
    assertThat(report(results.toString(), "--format", "markdown", "--pupils").out())
        .contains("### owl", "No order earns or loses a point", "Ten or fifteen points");
    report(results.toString(), "--format", "csv", "--pupils").failed(2);
  }

  @Test
  void aClassIsFoundByItsName() {
    SampleClass.write(
        folder.resolve("saves/classes/9b/results"), "fox.json", SampleClass.whole("fox", 1));
    assertThat(report("9b", "--format", "csv").out()).contains("fox");
    assertThat(report("9c", "--format", "csv").failed(2).err()).contains("9c");
    assertThat(report("--format", "csv").failed(2).err()).contains("malin class collect");
  }

  @Test
  void whatCannotBeDoneIsSaid() throws IOException {
    assertThat(report(results.toString(), "--format", "pdf").failed(2).err()).contains("html");
    assertThat(report(results.toString(), "--out", "x.doc").failed(2).err()).contains(".csv");
    assertThat(
            report(results.toString(), "--out", folder.resolve("no/r.html").toString())
                .failed(2)
                .err())
        .contains("could not be written");
    assertThat(report(results.toString(), "--lesson", "asking-frist").failed(2).err())
        .contains("asking-first");
    Path empty = Files.createDirectory(folder.resolve("empty"));
    assertThat(report(empty.toString()).failed(1).err()).contains("no result");
    Path other = Files.createDirectory(folder.resolve("other"));
    Files.writeString(other.resolve("x.json"), "{\"kind\": \"malin-notes result\"");
    assertThat(report(other.toString()).failed(1).err()).contains("x.json");
  }

  private Program report(String... options) {
    List<String> line = new ArrayList<>(List.of("class", "report", "--story", Program.TWO_DOORS));
    line.addAll(List.of(options));
    line.addAll(List.of("--saves", folder.resolve("saves").toString()));
    return Program.run("", line);
  }
}
