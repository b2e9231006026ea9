package org.malinnotes.diagnostic;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The findings that are useful at once: errors before warnings, the first of each file before the
 * last.
 *
 * @param shown them, by file and place
 * @param hidden how many more there are
 */
public record Selection(List<Diagnostic> shown, int hidden) {
  /** At most so many of some findings. */
  public static Selection of(List<Diagnostic> findings, int most) {
    Diagnostics shown = new Diagnostics();
    Diagnostics all = new Diagnostics();
    findings.forEach(all::add);
    Stream<Diagnostic> first =
        all.sorted().stream()
            .sorted(Comparator.comparing(finding -> finding.code().severity()))
            .limit(most);
    first.forEach(shown::add);
    List<Diagnostic> chosen = shown.sorted();
    return new Selection(chosen, findings.size() - chosen.size());
  }
}
