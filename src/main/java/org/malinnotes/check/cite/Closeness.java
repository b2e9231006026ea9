package org.malinnotes.check.cite;

import java.util.List;
import org.malinnotes.check.Findings;
import org.malinnotes.check.StoryVisitor;
import org.malinnotes.check.Where;
import org.malinnotes.diagnostic.CiteCode;
import org.malinnotes.story.Segment;
import org.malinnotes.story.Source;

/** The story's prose shares at most eight words running with the source. */
final class Closeness implements StoryVisitor {
  /** The longest run of words that may be the same (design, section 2, rule 8). */
  static final int MOST = 8;

  private record Indexed(PageRun run, Tokens tokens, Shingles shingles) {}

  private final List<Indexed> source;
  private final Shingles title;
  private final Findings findings;

  Closeness(Source cited, Article article, Findings findings) {
    this.source = List.of(index(article.body()), index(article.notes()));
    this.findings = findings;
    // The source's own title may be repeated; what is registered as quoted only with {q:id}.
    this.title = new Shingles(new Tokens(cited.citation()), MOST + 1);
  }

  private static Indexed index(PageRun run) {
    Tokens tokens = new Tokens(run.text());
    return new Indexed(run, tokens, new Shingles(tokens, MOST + 1));
  }

  @Override
  public void plain(String text, Where where) {
    prose(text, 0, where);
  }

  @Override
  public void markdown(String text, Where where) {
    int from = 0;
    for (Segment segment : Segment.of(text)) {
      from += segment.accept(new Stretch(from, where));
    }
  }

  private void prose(String text, int offset, Where where) {
    Tokens tokens = new Tokens(text);
    for (int i = 0; i + MOST < tokens.size(); i++) {
      for (Indexed run : source) {
        int[] at = run.shingles().find(tokens, i);
        if (at.length > 0 && title.find(tokens, i).length == 0) {
          int length = length(tokens, i, run.tokens(), at[0]);
          findings.within(
              CiteCode.TOO_CLOSE,
              where,
              offset + tokens.start(i),
              offset + tokens.end(i + length - 1),
              length
                  + " words running are the source's, p. "
                  + run.run().page(run.tokens().start(at[0])),
              "say it in words of your own, or register the quotation and print it with {q:id}");
          return;
        }
      }
    }
  }

  private static int length(Tokens ours, int i, Tokens theirs, int at) {
    int length = 0;
    while (i + length < ours.size()
        && at + length < theirs.size()
        && ours.word(i + length).equals(theirs.word(at + length))) {
      length++;
    }
    return length;
  }

  /** Checks the author's words in a paragraph and says how long the stretch is. */
  private final class Stretch implements Segment.Visitor<Integer> {
    private final int from;
    private final Where where;

    Stretch(int from, Where where) {
      this.from = from;
      this.where = where;
    }

    @Override
    public Integer words(Segment.Words segment) {
      prose(segment.markdown(), from, where);
      return segment.markdown().length();
    }

    @Override
    public Integer quoted(Segment.Quoted segment) {
      return "{q:}".length() + segment.entry().value().length();
    }
  }
}
