package org.malinnotes.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.malinnotes.classroom.collect.Collected;
import org.malinnotes.classroom.collect.Filing;
import org.malinnotes.classroom.collect.Finding;
import org.malinnotes.classroom.collect.Kept;

/** Tells what was collected: a line for each file, and a sum. */
final class CollectReport {
  private static final int COLUMN = 12;

  private final PrintStream out;
  private final Collected collected;

  CollectReport(Io io, Collected collected) {
    this.out = io.out();
    this.collected = collected;
  }

  /** Prints it with what was copied. */
  void print(Filing filing, Path results) {
    found();
    out.println("Copied " + filing.copied() + " to " + Shown.of(results.toString(), 200) + ".");
    int all = filing.copied() + filing.there();
    sum(all, " now");
  }

  /** Prints it where nothing was copied. */
  void print() {
    found();
    sum(collected.kept().size(), "");
  }

  private void sum(int all, String now) {
    out.println(
        (all == 1 ? "There is 1 result that counts" : "There are " + all + " results that count")
            + now
            + ". This finds accidents and clumsiness, not forgery.");
    out.flush();
  }

  /** Those that are good first, so that what is the matter stands above the sum. */
  private void found() {
    Map<Path, Kept> kept =
        collected.kept().stream().collect(Collectors.toMap(Kept::file, one -> one));
    Set<Path> told = collected.findings().stream().map(Finding::file).collect(Collectors.toSet());
    List<Kept> good =
        collected.kept().stream()
            .filter(one -> one.file().startsWith(collected.folder()) && !told.contains(one.file()))
            .toList();
    good.forEach(one -> line("good", name(one.file()), who(one)));
    collected.findings().forEach(finding -> finding(finding, kept.get(finding.file())));
    out.println();
    out.println(sum(good.size()));
  }

  private void line(String word, String file, String what) {
    out.println(word + " ".repeat(Math.max(1, COLUMN - word.length())) + file + ": " + what);
  }

  private static String who(Kept kept) {
    int decided = kept.decided();
    int all = kept.lesson().decisions().size();
    return Shown.of(kept.pupil().name())
        + ", "
        + kept.lesson().id().value()
        + ", "
        + (decided == all ? "all" : decided + " of")
        + " "
        + Plural.of(all, "decision");
  }

  private void finding(Finding finding, @Nullable Kept kept) {
    String place = finding.place().isEmpty() ? "" : ", " + finding.place();
    line(
        finding.sort().word(),
        name(finding.file()) + place,
        (kept == null ? "" : who(kept) + "; ") + Shown.of(finding.what(), 400) + ".");
  }

  private String sum(int good) {
    Map<Finding.Sort, Integer> counts = new EnumMap<>(Finding.Sort.class);
    collected.findings().forEach(finding -> counts.merge(finding.sort(), 1, Integer::sum));
    List<String> parts = new ArrayList<>(List.of(good + " good"));
    counts.forEach((sort, count) -> parts.add(count + " " + sort.counted()));
    String others =
        collected.others() == 0
            ? ""
            : "; " + Plural.of(collected.others(), "other file") + " passed over";
    return String.join(", ", parts) + others + ".";
  }

  private String name(Path file) {
    Path shown =
        file.startsWith(collected.folder()) && !file.equals(collected.folder())
            ? collected.folder().relativize(file)
            : file;
    return Shown.of(shown.toString(), 200);
  }
}
