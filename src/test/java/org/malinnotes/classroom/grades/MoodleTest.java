package org.malinnotes.classroom.grades;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.malinnotes.classroom.collect.SampleClass;
import org.malinnotes.classroom.table.Csv;
import org.malinnotes.classroom.table.Neutral;
import org.malinnotes.lesson.Pupil;

/** What is written for Moodle is what Moodle's import reads, whatever the teacher's list holds. */
class MoodleTest {
  /** Whatever may stand in a list, good and bad. */
  static final List<String> IDS =
      List.of(
          "kata",
          "Ő",
          "Łukasz",
          "o'neil",
          "a,b",
          "a;b",
          "say \"hi\"",
          "two\nlines",
          "back\\",
          "back\\\"",
          "x\\,",
          "=HYPERLINK(\"http://x\",\"y\")",
          "=1+1",
          "@SUM(1)",
          "+1-1|x",
          "-kata",
          "@kata",
          "",
          " ",
          "0",
          "00",
          "\ttab",
          "kata@iskola.hu",
          "\u202eatak",
          "\u001b[2J",
          "\ufeffkata",
          "12345",
          "a b",
          "f".repeat(300));

  @Test
  void theGradesOfAClassComeInUnderTheNamesOfTheList() {
    List<Pupil> pupils = List.of(whole("fox", 1), whole("crow", 2), SampleClass.pupil("hare"));
    Names names =
        names("pseudonym,name,username\nfox,\"Kovács, Ő\",kovacs.o\ncrow,Ł,los\nHARE,H,h\n");
    Graded graded = Moodle.of(pupils, names, "Asking first").result().orElseThrow();
    assertThat(graded.text()).startsWith("username,Asking first\r\nkovacs.o,");
    assertThat(MoodleImport.read(graded.text(), Set.of("kovacs.o", "los", "h", "other")))
        .containsExactly(
            Map.entry("kovacs.o", pupils.get(0).score().grade()),
            Map.entry("los", pupils.get(1).score().grade()),
            Map.entry("h", 0));
    assertThat(graded.leftOut()).isEmpty();
    assertThat(graded.text()).doesNotContain("Kovács", "fox");
  }

  @Test
  void theImportIsOneThatStops() {
    Set<String> users = Set.of("a", "b");
    // The user of the row before would get the grade.
    assertThatThrownBy(() -> MoodleImport.read("username,x\na,5\n,7\n", users))
        .hasMessageContaining("two grades for a");
    assertThatThrownBy(() -> MoodleImport.read("username,x\nc,5\n", users))
        .hasMessageContaining("not found");
    assertThatThrownBy(() -> MoodleImport.read("username,x\na,5,1\n", users))
        .hasMessageContaining("columns");
    assertThatThrownBy(() -> MoodleImport.read("username,x\n\"a\\\"\",5\nb,7\n", users))
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> MoodleImport.read("username,x\na,101\n", users))
        .hasMessageContaining("too big");
  }

  @Test
  void nobodyGetsAnothersGradeWhateverTheListHolds() {
    for (int seed = 0; seed < 400; seed++) {
      Random dice = new Random(seed);
      List<Pupil> pupils = new ArrayList<>();
      List<List<String>> list = new ArrayList<>(List.of(List.of("pseudonym", "username")));
      for (int i = 0; i < 6; i++) {
        pupils.add(i < 2 ? whole("pupil" + i, i) : SampleClass.pupil("pupil" + i));
        list.add(List.of("pupil" + i, IDS.get(dice.nextInt(IDS.size()))));
      }
      Graded graded = Moodle.of(pupils, names(Csv.plain(list)), "Grade").result().orElseThrow();
      Set<String> users = new TreeSet<>();
      list.forEach(row -> users.add(row.get(1).strip()));
      Map<String, Integer> read = MoodleImport.read(graded.text(), users);
      assertThat(read).as("seed %s", seed).hasSize(graded.grades());
      assertThat(graded.grades() + graded.leftOut().size()).as("seed %s", seed).isEqualTo(6);
      for (int i = 0; i < 6; i++) {
        Integer grade = read.get(list.get(i + 1).get(1).strip());
        if (grade != null) {
          assertThat(grade).as("seed %s", seed).isEqualTo(pupils.get(i).score().grade());
        }
      }
      assertThat(PhpCsv.rows(graded.text().replace("\r", "")))
          .allMatch(
              row -> Neutral.isHarmlessId(row.get(0)) && Neutral.of(row.get(1)).equals(row.get(1)));
      assertThat(String.join("", graded.leftOut()).chars().noneMatch(Character::isISOControl))
          .isTrue();
    }
  }

  @Test
  void whoIsLeftOutIsSaid() {
    List<Pupil> pupils = new ArrayList<>();
    for (String name : List.of("a", "b", "c", "d", "e", "f")) {
      pupils.add(SampleClass.pupil(name));
    }
    Names names = names("pseudonym,email\na,x@y.hu\nb,x@y.hu\nc,\nd,0\ne,=1\n");
    Graded graded = Moodle.of(pupils, names, "Grade").result().orElseThrow();
    assertThat(graded.grades()).isZero();
    assertThat(graded.text()).isEqualTo("email,Grade\r\n");
    assertThat(graded.leftOut())
        .containsExactlyInAnyOrder(
            "No grade for a: 2 results are of x@y.hu.",
            "No grade for b: 2 results are of x@y.hu.",
            "No grade for c: the list has no email there.",
            "No grade for d: Moodle takes the id 0 for none.",
            "No grade for e: a spreadsheet would run the id =1.",
            "No grade for f: the list does not have that pseudonym.");
  }

  @Test
  void withoutAListThePseudonymsAreTheUsernames() {
    Graded graded = Moodle.of(List.of(whole("fox", 1)), Names.NONE, "Grade").result().orElseThrow();
    assertThat(MoodleImport.read(graded.text(), Set.of("fox"))).containsKey("fox");
    assertThat(graded.notes().get(0)).contains("Without --names");
  }

  @Test
  void aListOfNamesAloneIsNotEnough() {
    assertThat(
            Moodle.of(List.of(), names("pseudonym,name\nfox,F\n"), "Grade")
                .problems()
                .get(0)
                .message())
        .contains("column username, email or idnumber");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "=x", "+x", "@x", "-", "a\nb", "a\"b", "a\\b", "\u001b[2J"})
  void aColumnCannotBeCalledSo(String name) {
    assertThat(Moodle.of(List.of(), Names.NONE, name).problems()).isNotEmpty();
  }

  static Pupil whole(String name, long seed) {
    return SampleClass.pupil(name, seed);
  }

  static Names names(String text) {
    return Names.of(text.getBytes(StandardCharsets.UTF_8)).result().orElseThrow();
  }
}
