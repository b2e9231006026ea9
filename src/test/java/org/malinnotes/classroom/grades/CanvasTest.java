package org.malinnotes.classroom.grades;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.malinnotes.classroom.collect.SampleClass;
import org.malinnotes.classroom.table.Row;
import org.malinnotes.classroom.table.Sheet;
import org.malinnotes.lesson.Pupil;

/** A gradebook from Canvas comes back with one column filled, and Canvas's import reads it. */
class CanvasTest {
  private static final String ROSTER =
      """
      Student,ID,SIS Login ID,Section,Essay (501),Quiz (502),Quiz (503),Current Score,Final Score
          Points Possible,,,,10,100,20,(read only),(read only)
      "Kovács, Ő",101,kovacs.o,9b,,,,50,50
      "Łoś, Łukasz",102,los,9b,7.5,EX,N/A,50,50
      "Kiss, Anna",103,kiss1,9b,,,,,
      "Kiss, Anna",104,kiss2,9b,,,,,
      "Student, Test",105,,9b,,,,,
      """;

  private static final List<Pupil> PUPILS =
      List.of(SampleClass.pupil("fox", 1), SampleClass.pupil("crow", 2));

  private static final Names NAMES =
      MoodleTest.names("pseudonym,name,id\nfox,Ő Kovács,\ncrow,,102\n");

  @Test
  void oneColumnIsFilledInItsOwnPoints() {
    Graded graded = graded(ROSTER, "Essay");
    String fox = tenths(PUPILS.get(0));
    String crow = tenths(PUPILS.get(1));
    assertThat(graded.text())
        .isEqualTo(
            ROSTER
                .replace("kovacs.o,9b,,", "kovacs.o,9b," + fox + ",")
                .replace("los,9b,7.5,", "los,9b," + crow + ","));
    assertThat(graded.notes())
        .containsExactly("The grades are in points out of 10, as the column is.");
    assertThat(graded.leftOut()).isEmpty();
    assertThat(graded(ROSTER, "Essay (501)").text()).isEqualTo(graded.text());
  }

  @Test
  void aColumnThatIsNotThereBecomesANewAssignment() {
    Graded graded = graded(ROSTER, "Asking first");
    assertThat(graded.text().lines().toList())
        .startsWith(
            ROSTER.lines().findFirst().orElseThrow() + ",Asking first",
            ROSTER.lines().skip(1).findFirst().orElseThrow() + ",100")
        .endsWith("\"Student, Test\",105,,9b,,,,,,");
    assertThat(graded.notes().get(0)).contains("new assignment");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Quiz",
        "Final Score",
        "Current Score",
        "My Final Grade",
        "New (77)",
        "=x",
        "Section",
        "ID",
        "",
        "a\nb"
      })
  void aColumnThatCannotBeMeantIsRefused(String name) {
    assertThat(Canvas.of(PUPILS, NAMES, ROSTER.getBytes(StandardCharsets.UTF_8), name).problems())
        .isNotEmpty();
  }

  @Test
  void whatCanvasKeepsAndWhoCannotBeToldApartIsLeftOutAndSaid() {
    List<Pupil> pupils =
        List.of(
            SampleClass.pupil("a"),
            SampleClass.pupil("b"),
            SampleClass.pupil("c"),
            SampleClass.pupil("d"),
            SampleClass.pupil("e"),
            SampleClass.pupil("f"));
    Names names =
        MoodleTest.names(
            "pseudonym,name,login\na,,los\nb,\"Kiss, Anna\",\nc,Nobody,\nd,,kiss1\ne,,kiss1\n");
    Graded graded =
        Canvas.of(pupils, names, ROSTER.getBytes(StandardCharsets.UTF_8), "Quiz (502)")
            .result()
            .orElseThrow();
    assertThat(graded.text()).isEqualTo(ROSTER);
    assertThat(graded.leftOut())
        .containsExactlyInAnyOrder(
            "No grade for a: the gradebook says EX there, which stays.",
            "No grade for b: the gradebook has no row that is surely that pupil's.",
            "No grade for c: the gradebook has no row that is surely that pupil's.",
            "No grade for d: 2 results are of one row.",
            "No grade for e: 2 results are of one row.",
            "No grade for f: the list does not have that pseudonym.");
  }

  @Test
  void anIdOfAnotherNumberingGivesNobodySomebodyElsesGrade() {
    List<Pupil> pupils =
        List.of(
            SampleClass.pupil("fox", 1), SampleClass.pupil("crow", 2), SampleClass.pupil("owl", 3));
    // The register's numbers: 102 is the row of somebody else, 103 of another yet.
    Names names =
        MoodleTest.names(
            "pseudonym,name,id\nfox,Ő Kovács,102\ncrow,Zsófi,103\nowl,Łoś Łukasz Jan,102\n");
    Graded graded =
        Canvas.of(pupils, names, ROSTER.getBytes(StandardCharsets.UTF_8), "Essay")
            .result()
            .orElseThrow();
    assertThat(graded.grades()).isEqualTo(1);
    assertThat(graded.text())
        .isEqualTo(ROSTER.replace("los,9b,7.5", "los,9b," + tenths(pupils.get(2))));
    assertThat(graded.leftOut())
        .containsExactly(
            "No grade for fox: the gradebook has no row that is surely that pupil's.",
            "No grade for crow: the gradebook has no row that is surely that pupil's.");
  }

  @Test
  void aGradebookThatExcelSavedInUtf16IsWrittenAsCanvasReadsIt() {
    String tabs =
        ROSTER
            .replace("\"", "")
            .replaceAll(", (Ő|Łukasz|Anna|Test)", "; $1")
            .replace(',', '\t')
            .replace("; ", ", ");
    byte[] saved = ("\uFEFF" + tabs).getBytes(StandardCharsets.UTF_16LE);
    Graded graded = Canvas.of(PUPILS, NAMES, saved, "Essay").result().orElseThrow();
    assertThat(graded.text()).isEqualTo(graded(ROSTER, "Essay").text());
    assertThat(graded.notes().get(0)).contains("commas in UTF-8");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "name,email\na,b\n",
        "Student,ID,Section\n\"Kovács",
        "Student,ID,Section,Essay\nKovács,1,9b,\n",
        "\u001b[2J,ID"
      })
  void whatIsNoGradebookOfCanvasIsRefusedInPlainWords(String text) {
    String message =
        Canvas.of(PUPILS, NAMES, text.getBytes(StandardCharsets.UTF_8), "Essay")
            .problems()
            .get(0)
            .message();
    assertThat(message).contains("gradebook", "Export the gradebook from Canvas again");
    assertThat(message).doesNotContain("\u001b");
  }

  @Test
  void anyGradebookIsReadByCanvasAndOnlyTheColumnIsChanged() {
    for (int seed = 0; seed < 150; seed++) {
      HostileRoster roster = new HostileRoster(seed);
      String column = List.of("Essay, part 1", "Essay", "Grade; of =1").get(seed % 3);
      List<Pupil> pupils = new ArrayList<>();
      StringBuilder list = new StringBuilder("pseudonym,sis login id\n");
      for (int i = 0; i < roster.students.size(); i += 2) {
        pupils.add(i < 4 ? SampleClass.pupil("p" + i, i) : SampleClass.pupil("p" + i));
        list.append("p" + i + ",login" + i + "\n");
      }
      Graded graded =
          Canvas.of(
                  pupils,
                  MoodleTest.names(list.toString()),
                  roster.text.getBytes(StandardCharsets.UTF_8),
                  column)
              .result()
              .orElseThrow();
      boolean stays = column.equals("Essay"); // every cell says N/A
      assertThat(graded.grades()).as("seed %s", seed).isEqualTo(stays ? 0 : pupils.size());
      CanvasImport before = CanvasImport.read(roster.text, roster.students);
      CanvasImport after = CanvasImport.read(graded.text(), roster.students);
      assertThat(after.grades().keySet()).as("seed %s", seed).isEqualTo(before.grades().keySet());
      for (int i = 0; i < roster.students.size(); i++) {
        String id = roster.students.get(i).id();
        Map<String, String> own = after.grades().get(id);
        if (i % 2 == 0 && !stays) {
          int grade = pupils.get(i / 2).score().grade();
          double worth = column.startsWith("Essay") ? 10 : 100;
          assertThat(Double.parseDouble(own.get(column)))
              .as("seed %s", seed)
              .isEqualTo(grade * worth / 100);
        }
        own.remove(column);
        Map<String, String> was = before.grades().get(id);
        was.remove(column);
        assertThat(own).as("seed %s", seed).isEqualTo(was);
      }
      assertThat(after.points().get(column))
          .isEqualTo(column.startsWith("Grade") ? "100" : before.points().get(column));
      assertThat(without(graded.text(), column))
          .as("seed %s", seed)
          .isEqualTo(without(roster.text, column));
    }
  }

  /**
   * The text with nothing in the cells of a column below its header, and none of it if it is new.
   */
  private static String without(String text, String column) {
    Sheet sheet = Sheet.of(text).result().orElseThrow();
    Row header = sheet.rows().get(0);
    int last = header.cells().size() - 1;
    if (header.text(last).equals(column)) {
      return sheet.map(row -> new Row(row.line(), row.cells().subList(0, last), row.end())).text();
    }
    for (int i = 0; i <= last; i++) {
      if (header.text(i).startsWith(column + " (")) {
        int at = i;
        return sheet.map(row -> row == header ? row : row.with(at, "")).text();
      }
    }
    return text;
  }

  private static String tenths(Pupil pupil) {
    return Points.of("10", '.').orElseThrow().of(pupil.score().grade());
  }

  private static Graded graded(String roster, String column) {
    return Canvas.of(PUPILS, NAMES, roster.getBytes(StandardCharsets.UTF_8), column)
        .result()
        .orElseThrow();
  }
}
