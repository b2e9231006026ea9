package org.malinnotes.check;

import java.util.List;
import org.malinnotes.diagnostic.ProseCode;
import org.malinnotes.story.Plate;
import org.malinnotes.story.Story;
import org.malinnotes.text.Columns;

/** Maps are right in 40 columns, and on a plain terminal too. */
final class PlateRules {
  static final int MOST_COLUMNS = 40;
  private final Findings findings;

  PlateRules(Findings findings) {
    this.findings = findings;
  }

  void check(Story story) {
    for (Plate map : story.maps()) {
      Where where = Where.part("map", map.id());
      width(map.lines(), where.to("plate"));
      width(map.ascii(), where.to("ascii"));
      boolean plain = map.lines().stream().allMatch(PlateRules::isAscii);
      if (map.ascii().isEmpty() && !plain) {
        findings.add(
            ProseCode.NOT_ASCII,
            where.to("plate"),
            "this map has characters that a plain terminal cannot show",
            "add ascii: the same map in ASCII characters alone");
      }
      for (int i = 0; i < map.ascii().size(); i++) {
        if (!isAscii(map.ascii().get(i))) {
          findings.add(
              ProseCode.NOT_ASCII,
              where.to("ascii", i),
              "this line has characters outside ASCII",
              "replace them with plain ones such as + - | o");
        }
      }
    }
  }

  private void width(List<String> lines, Where where) {
    for (int i = 0; i < lines.size(); i++) {
      int tab = lines.get(i).indexOf('\t');
      if (tab >= 0) {
        findings.within(
            ProseCode.PLATE_TAB,
            Tour.item(where, i),
            tab,
            tab + 1,
            "this line of the map has a tab, which shifts it on some terminals",
            "write spaces");
      }
      int columns = Columns.of(lines.get(i));
      if (columns > MOST_COLUMNS) {
        findings.add(
            ProseCode.WIDE_PLATE,
            Tour.item(where, i),
            "this line of the map is "
                + columns
                + " columns wide; "
                + MOST_COLUMNS
                + " is the most",
            null);
      }
    }
  }

  private static boolean isAscii(String line) {
    return line.chars().allMatch(c -> c < 128);
  }
}
