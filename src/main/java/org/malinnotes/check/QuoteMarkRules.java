package org.malinnotes.check;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.malinnotes.diagnostic.ReferenceCode;

/** Every {@code {q:id}} is well formed and stands where it is printed. */
final class QuoteMarkRules implements StoryVisitor {
  private static final Pattern GOOD = Pattern.compile("\\{q:[a-z0-9]+(?:-[a-z0-9]+)*}");
  private static final Pattern SUSPECT = Pattern.compile("\\{\\s*[qQ]\\b[^}\\s]*}?");
  private final Findings findings;

  QuoteMarkRules(Findings findings) {
    this.findings = findings;
  }

  @Override
  public void markdown(String text, Where where) {
    if (text.indexOf('{') < 0) {
      return;
    }
    Matcher suspect = SUSPECT.matcher(text);
    while (suspect.find()) {
      if (!GOOD.matcher(suspect.group()).matches()) {
        findings.within(
            ReferenceCode.MALFORMED_QUOTE,
            where,
            suspect.start(),
            suspect.end(),
            "this prints no entry of the record",
            "write {q:id} with the entry's id, without spaces");
      }
    }
  }

  @Override
  public void plain(String text, Where where) {
    if (text.indexOf('{') < 0) {
      return;
    }
    Matcher suspect = SUSPECT.matcher(text);
    if (suspect.find()) {
      findings.within(
          ReferenceCode.MALFORMED_QUOTE,
          where,
          suspect.start(),
          suspect.end(),
          "entries of the record are printed in paragraphs only, not here",
          "move the quotation to a text, a reveal or a document");
    }
  }
}
