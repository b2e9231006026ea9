package org.malinnotes.check.cite;

import java.util.List;
import org.malinnotes.check.Findings;
import org.malinnotes.check.Tour;
import org.malinnotes.check.Where;
import org.malinnotes.diagnostic.CiteCode;
import org.malinnotes.diagnostic.Diagnostic;
import org.malinnotes.diagnostic.Diagnostics;
import org.malinnotes.story.Source;
import org.malinnotes.story.Story;
import org.malinnotes.text.Places;

/** Holds a story's record and prose against the reader's own copy of its source. */
public final class CiteChecker {
  private CiteChecker() {}

  /**
   * The findings, by file and place. A copy that lacks pages of the source is the only finding
   * then. A story without a source has none.
   */
  public static List<Diagnostic> check(Story story, Places places, Article article) {
    Findings findings = new Findings(places);
    Source source = story.source();
    if (source == null) {
      return List.of();
    }
    if (article.firstPage() > source.firstPage() || article.lastPage() < source.lastPage()) {
      findings.add(
          CiteCode.PAGES_MISSING,
          Where.story().to("source/pages"),
          "this copy has pages "
              + article.firstPage()
              + " to "
              + article.lastPage()
              + ", but the source goes from "
              + source.firstPage()
              + " to "
              + source.lastPage(),
          "a form feed parts its pages; give the number of the first with --first-page");
      return findings.all();
    }
    EntryChecks entries = new EntryChecks(article, findings);
    story.entries().values().forEach(entries::check);
    Closeness closeness = new Closeness(source, article, findings);
    Tour.of(story, closeness);
    for (int i = 0; i < story.reading().size(); i++) {
      closeness.plain(story.reading().get(i), Where.story().to("reading", i));
    }
    Diagnostics sorted = new Diagnostics();
    findings.all().forEach(sorted::add);
    return sorted.sorted();
  }
}
