package org.malinnotes.check;

import org.malinnotes.diagnostic.ProseCode;

/** Quotation marks mean the record: the story's own words have none. */
final class MarkRules implements StoryVisitor {
  static final String MARKS = "\"“”«»„‚‘‹›‟‛〝〞＂";
  static final String APOSTROPHES = "'’";
  private final Findings findings;

  MarkRules(Findings findings) {
    this.findings = findings;
  }

  @Override
  public void plain(String text, Where where) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= '(' && c < 0x80) {
        continue;
      }
      boolean apostrophe = APOSTROPHES.indexOf(c) >= 0;
      boolean follows = i > 0 && Character.isLetterOrDigit(text.codePointBefore(i));
      if (MARKS.indexOf(c) >= 0 || apostrophe && !follows) {
        findings.within(
            ProseCode.QUOTATION_MARK,
            where,
            i,
            i + 1,
            apostrophe
                ? "this mark does not follow a letter or digit, so it is no apostrophe"
                : "quotation marks mean the record, and this is the story's own text",
            "print the record with {q:id}; put titles and code names between asterisks");
        return;
      }
    }
  }

  @Override
  public void markdown(String text, Where where) {
    plain(text, where);
  }
}
