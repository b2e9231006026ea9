package org.malinnotes.classroom.grades;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.malinnotes.classroom.collect.SampleClass;
import org.malinnotes.lesson.Pupil;
import org.malinnotes.save.Attempt;

/** The teacher's own list, as spreadsheets save it. */
class NamesTest {
  private static final String LIST =
      "Pseudonym,Name,SIS Login ID\nfox,\"Kovács, Ő\",kovacs.o\nŁoś,Ł,los\n";

  static Stream<byte[]> saved() {
    Charset utf8 = StandardCharsets.UTF_8;
    return Stream.of(
        LIST.getBytes(utf8),
        ("\uFEFF" + LIST).getBytes(utf8),
        LIST.replace("\n", "\r\n").getBytes(utf8),
        ("Pseudonym;Name;Login\nfox;Kovács, Ő;kovacs.o\nŁoś;Ł;los").getBytes(utf8),
        ("\uFEFFpseudonym\tname\tusername\nfox\tKovács, Ő\tkovacs.o\nŁoś\tŁ\tlos")
            .getBytes(StandardCharsets.UTF_16LE),
        LIST.getBytes(StandardCharsets.UTF_16), // with a mark
        ("group,\"user_name\",NAME , pseudonym \n\na,kovacs.o,\"Kovács, Ő\", fox \n,,,\nb,los,Ł,Łoś")
            .getBytes(utf8));
  }

  @ParameterizedTest
  @MethodSource("saved")
  void isReadHoweverItWasSaved(byte[] bytes) {
    Names names = Names.of(bytes).result().orElseThrow();
    assertThat(names.notes()).isEmpty();
    assertThat(names.entries().keySet()).containsExactly("fox", "Łoś");
    assertThat(names.entries().get("fox").get(Column.NAME)).contains("Kovács, Ő");
    assertThat(names.entries().get("fox").get(Column.USERNAME)).contains("kovacs.o");
  }

  @Test
  void whatIsNoSuchListIsRefusedInPlainWords() {
    assertThat(complaint("")).contains("it is empty");
    assertThat(complaint("name,email\na,b")).contains("no column pseudonym", "name | email");
    assertThat(complaint("pseudonym\nfox")).contains("beside the pseudonym");
    assertThat(complaint("pseudonym,name,Full Name\nfox,a,b")).contains("two columns for the name");
    assertThat(complaint("pseudonym,name\nfox,\"a")).contains("quotation mark", "line 2");
    assertThat(complaint("\u001b[2J,name")).doesNotContain("\u001b");
    assertThat(
            Names.of("pseudonym,name\nfox,Gy\u0151ri".getBytes(Charset.forName("windows-1250")))
                .problems()
                .get(0)
                .message())
        .contains("not text in UTF-8", "Save it as CSV in UTF-8");
  }

  @Test
  void doubledPseudonymsAreToldAndNotUsed() {
    Names names = names("pseudonym,name\nfox,A\ncrow,B\nfox,C\nhare,D\nhare,D\n,E\n");
    assertThat(names.entries().keySet()).containsExactly("crow", "hare");
    assertThat(names.notes())
        .containsExactly(
            "The list has the pseudonym fox twice, in lines 2 and 4; neither is used.",
            "Line 7 of the list has no pseudonym.");
  }

  @Test
  void pupilsAreFoundAsWrittenOrElseIfOnlyOneCanBeMeant() {
    Names names = names("pseudonym,name\nFox,A\ncrow,B\nCROW,C\n  red   hare ,D\nghost,E\n");
    Roll roll = Roll.of(pupils("fox", "crow", "Red Hare", "Crow", "mole"), names);
    assertThat(roll.entries().keySet()).containsExactly("fox", "crow", "Red Hare");
    assertThat(roll.unlisted()).containsExactly("Crow", "mole");
    assertThat(roll.absent()).containsExactly("CROW", "ghost");
    assertThat(roll.notes())
        .containsExactly(
            "Not on the list: Crow, mole.", "On the list, but without a result: CROW, ghost.");
  }

  @Test
  void whoIsMeantWhereTwoChoseAPseudonymIsForTheListToSay() {
    Roll before = Roll.of(pupils("Kata (0000)", "Kata (00ff)"), names("pseudonym,name\nKata,K\n"));
    assertThat(before.notes())
        .containsExactly(
            "Not on the list: Kata (0000), Kata (00ff).",
            "2 results are of Kata. Find out whose each is and write these into your list:"
                + " Kata (0000), Kata (00ff).");
    Roll after =
        Roll.of(
            pupils("Kata (0000)", "Kata (00ff)"),
            names("pseudonym,name\nKata (0000),K\nKata (00ff),L\n"));
    assertThat(after.notes()).isEmpty();
    assertThat(after.entries()).hasSize(2);
  }

  @Test
  void withoutAListEverybodyIsCalledAsChosen() {
    List<Pupil> pupils = pupils("fox");
    assertThat(Roll.of(pupils, Names.NONE).name(pupils.get(0))).isEqualTo("fox");
  }

  @Test
  void noBytesWhateverMakeItFail() {
    for (int seed = 0; seed < 3_000; seed++) {
      Random dice = new Random(seed);
      byte[] bytes = LIST.getBytes(StandardCharsets.UTF_8);
      for (int i = dice.nextInt(4); i >= 0; i--) {
        bytes[dice.nextInt(bytes.length)] = (byte) dice.nextInt(256);
      }
      Attempt<Names> attempt = Names.of(bytes);
      assertThat(attempt.result().isPresent() || !attempt.problems().isEmpty())
          .as("seed %s", seed)
          .isTrue();
    }
  }

  private static List<Pupil> pupils(String... names) {
    return Stream.of(names).map(SampleClass::pupil).toList();
  }

  private static Names names(String text) {
    return Names.of(text.getBytes(StandardCharsets.UTF_8)).result().orElseThrow();
  }

  private static String complaint(String text) {
    return Names.of(text.getBytes(StandardCharsets.UTF_8)).problems().get(0).message();
  }
}
