package org.malinnotes.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.malinnotes.diagnostic.EvidenceCode;
import org.malinnotes.story.Entry;
import org.malinnotes.story.Source;
import org.malinnotes.story.Story;

/** Entries of the record are short, few, of the source's pages, and each is there once. */
public final class EntryRules {
  /** The longest quotation, in words (design, section 2, rule 2). */
  static final int MOST_WORDS = 60;

  /** The most that is quoted in all, in words (design, section 2, rule 2). */
  public static final int MOST_IN_ALL = 7_000;

  private final Source source;
  private final Findings findings;
  private final Map<String, Entry> quotes = new HashMap<>();

  EntryRules(Source source, Findings findings) {
    this.source = source;
    this.findings = findings;
  }

  void check(Story story) {
    int total = 0;
    for (Entry entry : story.entries().values()) {
      check(entry);
      total += Words.count(entry.quote());
    }
    if (total > MOST_IN_ALL) {
      findings.add(
          EvidenceCode.MUCH_QUOTED,
          Where.story().to("source"),
          "the record quotes " + total + " words in all; " + MOST_IN_ALL + " is the most",
          "shorten entries, or tell some of them in words of your own");
    }
  }

  private void check(Entry entry) {
    Where where = Where.part("entry", entry.id());
    pages(entry, where.to("page"));
    int words = Words.count(entry.quote());
    if (words > MOST_WORDS) {
      findings.add(
          EvidenceCode.LONG_ENTRY,
          where.to("quote"),
          "this quotation has " + words + " words; " + MOST_WORDS + " is the most",
          "quote less, or split it into two entries");
    }
    if (entry.kind() == Entry.Kind.NARRATION && entry.speaker() != null) {
      findings.add(
          EvidenceCode.SPEAKER,
          where.to("speaker"),
          "the historian's own narration is nobody's speech",
          "take out the speaker, or call the entry embedded if it holds words of the time");
    }
    Entry twin = quotes.putIfAbsent(entry.quote(), entry);
    if (twin != null) {
      findings.add(
          EvidenceCode.TWICE,
          where.to("quote"),
          "this is quoted already, as " + twin.id().value(),
          "use that entry",
          Where.part("entry", twin.id()).to("quote"),
          "the other one");
    }
  }

  private void pages(Entry entry, Where where) {
    List<Integer> pages = entry.pages();
    for (int page : pages) {
      if (page < source.firstPage() || page > source.lastPage()) {
        findings.add(
            EvidenceCode.PAGES,
            where,
            "the source has no page " + page,
            "it goes from " + source.firstPage() + " to " + source.lastPage());
        return;
      }
    }
    if (pages.size() > 2 || pages.size() == 2 && pages.get(1) != pages.get(0) + 1) {
      findings.add(
          EvidenceCode.PAGES,
          where,
          "a quotation stands on one page or runs over two that follow each other",
          "write one page, or two such as [" + pages.get(0) + ", " + (pages.get(0) + 1) + "]");
    }
  }
}
