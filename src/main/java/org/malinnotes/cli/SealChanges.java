package org.malinnotes.cli;

import java.util.List;
import java.util.Set;
import org.malinnotes.diagnostic.CiteCode;
import org.malinnotes.diagnostic.Code;
import org.malinnotes.diagnostic.Diagnostic;

/**
 * What changed since a story was sealed, in a line or two: while somebody writes it is much, and
 * nothing is wrong with it.
 *
 * @param others the findings that are told one by one
 * @param text the lines, an empty line after them; empty if nothing is summed up
 */
record SealChanges(List<Diagnostic> others, String text) {
  private static final Set<Code> SEAL = Set.of(CiteCode.ENTRY_CHANGED, CiteCode.TEXT_CHANGED);

  /** Sums up more than one change, unless every finding is to be told. */
  static SealChanges of(List<Diagnostic> findings, int most) {
    List<Diagnostic> changes =
        findings.stream().filter(finding -> SEAL.contains(finding.code())).toList();
    if (changes.size() < 2 || most == Integer.MAX_VALUE) {
      return new SealChanges(findings, "");
    }
    StringBuilder text = new StringBuilder();
    line(CiteCode.ENTRY_CHANGED, "entry", "entries", changes, text);
    line(CiteCode.TEXT_CHANGED, "file", "files", changes, text);
    text.append("help: ").append(changes.get(0).help()).append("; --all names them\n\n");
    List<Diagnostic> others =
        findings.stream().filter(finding -> !SEAL.contains(finding.code())).toList();
    return new SealChanges(others, text.toString());
  }

  private static void line(
      Code code, String one, String more, List<Diagnostic> changes, StringBuilder text) {
    long count = changes.stream().filter(change -> change.code() == code).count();
    if (count > 0) {
      text.append("warning[").append(code.id()).append("]: ").append(count).append(' ');
      text.append(count == 1 ? one : more).append(" changed since the story was sealed\n");
    }
  }
}
