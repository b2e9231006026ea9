package org.malinnotes.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.malinnotes.Guide;

/** Holds the limits and marks that the guide names to those of the rules. */
class GuideLimitsTest {
  private static final Pattern LIMIT = Pattern.compile("([0-9]+) (words|columns)");

  @Test
  void limitsAreThoseOfTheRules() {
    List<String> limits = new ArrayList<>();
    for (List<String> row : Guide.read().rows("Limits of words")) {
      limits.add(String.join("", Guide.code(row.get(2))) + " " + row.get(1));
    }
    // How near prose may come to the source is told beside the rule itself.
    limits.removeIf(limit -> limit.startsWith("C005"));
    assertThat(limits)
        .containsExactly(
            "P002 " + LengthRules.SCENE + " words",
            "P003 " + LengthRules.DOCUMENT + " words",
            "P004 " + LengthRules.MAJOR_REVEAL + " words",
            "P004 " + LengthRules.MINOR_REVEAL + " words",
            "P005 " + LengthRules.PROLOGUE + " words",
            "P006 " + LengthRules.LABEL + " words",
            "L013 " + LessonLengths.FRAMING + " words",
            "L013 " + LessonLengths.BACKGROUND + " words",
            "L013 " + LessonLengths.TOLD + " words",
            "L013 " + LessonLengths.AFTERWARDS + " words",
            "L013 " + LessonLengths.STEP + " words",
            "P007 " + PlateRules.MOST_COLUMNS + " columns",
            "E003 " + EntryRules.MOST_WORDS + " words",
            "E004 " + String.format(Locale.ROOT, "%,d", EntryRules.MOST_IN_ALL) + " words",
            "S017 " + ChapterRules.FEWEST);
  }

  @Test
  void limitsBesideThePropertiesAreTheSame() {
    List<String> named = new ArrayList<>();
    Guide guide = Guide.read();
    for (String heading : guide.headings()) {
      if (heading.matches("`[A-Za-z]+`")) {
        for (List<String> row : guide.rows(heading)) {
          Matcher limit = LIMIT.matcher(row.get(3));
          while (limit.find()) {
            named.add((heading + "." + row.get(0)).replace("`", "") + " " + limit.group(1));
          }
        }
      }
    }
    assertThat(named)
        .containsExactlyInAnyOrder(
            "scene.text " + LengthRules.SCENE,
            "document.text " + LengthRules.DOCUMENT,
            "decision.weight " + LengthRules.MAJOR_REVEAL,
            "decision.weight " + LengthRules.MINOR_REVEAL,
            "chapter.prologue " + LengthRules.PROLOGUE,
            "option.label " + LengthRules.LABEL,
            "lesson.framing " + LessonLengths.FRAMING,
            "lesson.background " + LessonLengths.BACKGROUND,
            "skip.told " + LessonLengths.TOLD,
            "lesson.afterwards " + LessonLengths.AFTERWARDS,
            "decisionStep.text " + LessonLengths.STEP,
            "otherStep.text " + LessonLengths.STEP,
            "map.plate " + PlateRules.MOST_COLUMNS,
            "entry.quote " + EntryRules.MOST_WORDS);
  }

  @Test
  void marksAreThoseThatAreRefused() {
    List<List<String>> rows = Guide.read().rows("Marks refused");
    assertThat(String.join("", Guide.code(rows.get(0).get(0)))).isEqualTo(MarkRules.MARKS);
    assertThat(String.join("", Guide.code(rows.get(1).get(0)))).isEqualTo(MarkRules.APOSTROPHES);
  }
}
