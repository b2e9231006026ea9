package org.malinnotes.workbench.graph;

import java.util.HashSet;
import java.util.Set;

/** Makes ids of letters, digits and underlines, no two alike, whatever a name holds. */
final class SafeIds {
  private static final int LONGEST = 100;

  private final Set<String> given = new HashSet<>();

  /** A new id as near to the name as can be. */
  String of(String name) {
    String safe =
        name.substring(0, Math.min(LONGEST, name.length())).replaceAll("[^A-Za-z0-9]", "_");
    String id = safe;
    for (int i = 2; !given.add(id); i++) {
      id = safe + "_" + i;
    }
    return id;
  }
}
