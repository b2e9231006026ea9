package org.malinnotes.diagnostic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects findings; not for use by more than one thread. */
public final class Diagnostics {
  private static final Comparator<Diagnostic> ORDER =
      Comparator.comparing(Diagnostic::file)
          .thenComparing(finding -> finding.place().map(span -> span.start()).orElse(-1))
          .thenComparing(finding -> finding.code().id());

  private final List<Diagnostic> found = new ArrayList<>();

  /** Adds a finding. */
  public void add(Diagnostic diagnostic) {
    found.add(diagnostic);
  }

  /** Whether an error is among the findings. */
  public boolean hasErrors() {
    return found.stream().anyMatch(finding -> finding.code().severity() == Severity.ERROR);
  }

  /** The findings by file and place. */
  public List<Diagnostic> sorted() {
    return found.stream().sorted(ORDER).toList();
  }
}
