package org.malinnotes.workbench.graph;

import java.util.Optional;

/**
 * A graph in Mermaid's language.
 *
 * @param text all of it, a newline at its end
 * @param links how many arrows it has, those of its legend too
 */
public record Flowchart(String text, int links) {
  /** Mermaid's own limits. */
  private static final int MOST_LINKS = 500;

  private static final int MOST_CHARACTERS = 50_000;

  /** What to tell who wants to see it: Mermaid's viewers refuse large charts unless set up. */
  public Optional<String> warning() {
    return links <= MOST_LINKS && text.length() <= MOST_CHARACTERS
        ? Optional.empty()
        : Optional.of(
            "Mermaid's viewers stop at "
                + MOST_LINKS
                + " links and "
                + MOST_CHARACTERS
                + " characters unless their maxEdges and maxTextSize say otherwise; this has "
                + links
                + " and "
                + text.length()
                + ". With --chapter it is smaller.");
  }
}
