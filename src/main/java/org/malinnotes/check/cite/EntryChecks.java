package org.malinnotes.check.cite;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.malinnotes.check.Findings;
import org.malinnotes.check.Where;
import org.malinnotes.diagnostic.CiteCode;
import org.malinnotes.story.Entry;

/** Each entry stands verbatim on the page it names, and its note at the foot of that page. */
final class EntryChecks {
  private final Article article;
  private final Passages passages;
  private final Findings findings;

  EntryChecks(Article article, Findings findings) {
    this.article = article;
    this.passages = new Passages(article);
    this.findings = findings;
  }

  void check(Entry entry) {
    Where where = Where.part("entry", entry.id());
    List<List<Integer>> found = article.find(entry.quote());
    if (found.isEmpty()) {
      missing(entry, where.to("quote"));
      return;
    }
    if (!found.contains(entry.pages())) {
      String there =
          found.stream().map(EntryChecks::pages).distinct().collect(Collectors.joining(" and "));
      findings.add(
          CiteCode.OTHER_PAGE,
          where.to("page"),
          "this quotation does not stand on " + pages(entry.pages()),
          "it stands on " + there);
      return;
    }
    note(entry, where.to("note"));
  }

  private void missing(Entry entry, Where where) {
    passages
        .nearest(entry.quote())
        .ifPresentOrElse(
            passage ->
                findings.add(
                    CiteCode.ALTERED,
                    where,
                    "the source differs: it has \""
                        + passage.has()
                        + "\" where this has \""
                        + passage.instead()
                        + "\"",
                    "compare p. " + passage.page() + " and quote it letter by letter"),
            () ->
                findings.add(
                    CiteCode.NOT_FOUND,
                    where,
                    "this quotation stands nowhere in the source",
                    "quote the source's own words, or take the entry out"));
  }

  /** A note's mark may stand on the page before or after the words it belongs to. */
  private void note(Entry entry, Where where) {
    if (entry.note() == null) {
      return;
    }
    OptionalInt home = article.notePage(entry.note());
    int first = entry.pages().get(0) - 1;
    int last = entry.pages().get(entry.pages().size() - 1) + 1;
    if (home.isEmpty()) {
      findings.add(
          CiteCode.OTHER_NOTE,
          where,
          "the source has no note " + entry.note(),
          article.noteCount() == 0
              ? "no note was recognised in this copy: story explain C004 says how it looks"
              : "the notes recognised go from 1 to " + article.noteCount());
    } else if (home.getAsInt() < first || home.getAsInt() > last) {
      findings.add(
          CiteCode.OTHER_NOTE,
          where,
          "note " + entry.note() + " does not stand at the foot of " + pages(entry.pages()),
          "it stands on p. " + home.getAsInt());
    } else {
      mark(entry, entry.note(), where);
    }
  }

  /** Where a mark stands right behind the quotation, it is the one that belongs to it. */
  private void mark(Entry entry, int note, Where where) {
    Set<Integer> marks = article.marksBehind(entry.quote());
    if (!marks.isEmpty() && !marks.contains(note)) {
      String behind = marks.stream().map(String::valueOf).collect(Collectors.joining(" or "));
      findings.add(
          CiteCode.OTHER_NOTE,
          where,
          "behind this quotation the source has the mark of note " + behind,
          "name that note, or null if neither says where the words are from");
    }
  }

  private static String pages(List<Integer> pages) {
    return pages.size() == 1
        ? "p. " + pages.get(0)
        : "pp. " + pages.get(0) + "–" + pages.get(pages.size() - 1);
  }
}
