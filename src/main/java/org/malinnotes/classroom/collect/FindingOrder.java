package org.malinnotes.classroom.collect;

import java.util.Comparator;
import java.util.List;

/** Puts findings in an order that does not depend on the file system. */
final class FindingOrder {
  private FindingOrder() {}

  static List<Finding> sorted(List<Finding> findings) {
    return findings.stream()
        .sorted(Comparator.comparing(Finding::file).thenComparing(Finding::sort))
        .toList();
  }
}
