package org.malinnotes.check;

import org.malinnotes.diagnostic.ProseCode;

/** Nothing that could drive a terminal or turn a line round. */
final class ControlRules implements StoryVisitor {
  private final Findings findings;

  ControlRules(Findings findings) {
    this.findings = findings;
  }

  @Override
  public void plain(String text, Where where) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean lineEnd = c == '\n';
      if (!lineEnd && (Character.isISOControl(c) || Character.getType(c) == Character.FORMAT)
          || Character.isSurrogate(c) && !paired(text, i)) {
        findings.within(
            ProseCode.CONTROL,
            where,
            i,
            i + 1,
            String.format(
                "the character U+%04X cannot be seen and can disturb a terminal", (int) c),
            "take it out");
        return;
      }
    }
  }

  private static boolean paired(String text, int i) {
    return Character.isHighSurrogate(text.charAt(i))
        ? i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))
        : i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
  }

  @Override
  public void markdown(String text, Where where) {
    plain(text, where);
  }
}
