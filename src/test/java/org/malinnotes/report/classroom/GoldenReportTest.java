package org.malinnotes.report.classroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.malinnotes.classroom.table.Csv;
import org.malinnotes.engine.Shipped;
import org.malinnotes.lesson.Ballot;
import org.malinnotes.lesson.Course;
import org.malinnotes.lesson.Draft;
import org.malinnotes.lesson.Pupil;
import org.malinnotes.lesson.figures.ClassFigures;
import org.malinnotes.story.Decision;
import org.malinnotes.story.Lesson;
import org.malinnotes.story.LessonId;

/**
 * Whole reports on small classes. After a wanted change run {@code mvn test -Dtest=GoldenReportTest
 * -Dmalin.update=true} and read the difference.
 */
class GoldenReportTest {
  private static final Path FOLDER = Path.of("src/test/resources/org/malinnotes/report/classroom");
  private static final Lesson LESSON = Shipped.TWO_DOORS.lessons().values().iterator().next();
  private static final Course COURSE = new Course(Shipped.TWO_DOORS, LESSON);

  private static final Map<String, ClassFigures> CLASSES =
      Map.of(
          "nine-pupils",
          ClassFigures.of(COURSE, SampleClass.pupils(COURSE, 9), List.of()),
          "hostile-names",
          ClassFigures.of(COURSE, hostile(), List.of()),
          "thirty",
          SampleClass.thirty(Shipped.OCTOBER.lesson(new LessonId("second-thought"))),
          "plenary-alone",
          ClassFigures.of(COURSE, List.of(), ballots()),
          "both",
          ClassFigures.of(COURSE, SampleClass.pupils(COURSE, 3), ballots()));

  static Stream<String> classes() {
    return CLASSES.keySet().stream().sorted();
  }

  @ParameterizedTest
  @MethodSource("classes")
  void saysTheSameAsBefore(String name) throws IOException {
    ClassReport report =
        ClassReport.of(CLASSES.get(name), List.of("a <b> *file*.json, line 3: it is cut off."));
    // Style is no matter of words.
    String page = ClassHtml.of(report, Sheets.FOLDED).replaceFirst("(?s)<style>.*</style>", "");
    matches(name + ".html", page);
    matches(name + ".md", ClassMarkdown.of(report, Sheets.PRINTED));
    matches(name + ".csv", Csv.of(ClassRows.of(CLASSES.get(name))));
  }

  private static void matches(String name, String written) throws IOException {
    Path file = FOLDER.resolve(name);
    String text = written.replace("\r\n", "\n");
    if (Boolean.getBoolean("malin.update")) {
      Files.createDirectories(FOLDER);
      Files.writeString(file, text);
    }
    assertThat(text).as(name).isEqualTo(Files.readString(file).replace("\r\n", "\n"));
  }

  private static List<Pupil> hostile() {
    List<Pupil> hostile = new ArrayList<>();
    List<String> names =
        List.of(
            "<script>alert(1)</script>",
            "=HYPERLINK(\"http://evil.example\",\"x\")",
            "\u202Eright-to-left\u202C",
            "דנה | *bold* [a](b)",
            "x".repeat(10_000));
    for (Pupil pupil : SampleClass.pupils(COURSE, names.size())) {
      hostile.add(new Pupil(names.get(hostile.size()), pupil.run(), pupil.state(), pupil.score()));
    }
    return hostile;
  }

  private static List<Ballot> ballots() {
    List<Ballot> ballots = new ArrayList<>();
    for (Lesson.Round round : LESSON.decisions()) {
      Decision decision = Shipped.TWO_DOORS.scene(round.scene()).decision().orElseThrow();
      List<Integer> counts = new ArrayList<>();
      decision.options().forEach(option -> counts.add(2 + 3 * counts.size()));
      ballots.add(
          new Draft(decision.optionIds(), counts, counts, counts)
              .ballot(round.scene(), decision.options().get(0).id()));
    }
    return ballots;
  }
}
