package org.malinnotes.check.cite;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the passage that shares most runs of three words with a quotation, in the same order. */
final class Passages {
  private static final int RUN = 3;

  /** Of a quotation's runs, this share must stand together for a passage to be the one meant. */
  private static final double ENOUGH = 0.3;

  private record Indexed(PageRun run, Tokens tokens, Shingles shingles) {}

  private final List<Indexed> runs;

  Passages(Article article) {
    this.runs = List.of(index(article.body()), index(article.notes()));
  }

  private static Indexed index(PageRun run) {
    Tokens tokens = new Tokens(run.text());
    return new Indexed(run, tokens, new Shingles(tokens, RUN));
  }

  /** The passage most like a quotation that stands nowhere; empty if none is like it. */
  Optional<Passage> nearest(String quote) {
    String normal = Normal.of(quote);
    Tokens tokens = new Tokens(normal);
    Indexed best = null;
    int bestStart = 0;
    int most = (int) Math.max(1, ENOUGH * (tokens.size() - RUN)) - 1;
    for (Indexed run : runs) {
      for (Map.Entry<Integer, Integer> votes : votes(run, tokens).entrySet()) {
        if (votes.getValue() > most) {
          most = votes.getValue();
          bestStart = votes.getKey();
          best = run;
        }
      }
    }
    return best == null
        ? Optional.empty()
        : Optional.of(compare(normal, tokens, best, Math.max(0, bestStart)));
  }

  private static Map<Integer, Integer> votes(Indexed run, Tokens tokens) {
    Map<Integer, Integer> votes = new HashMap<>();
    for (int i = 0; i < tokens.size(); i++) {
      for (int at : run.shingles().find(tokens, i)) {
        votes.merge(at - i, 1, Integer::sum);
      }
    }
    return votes;
  }

  /** Compares from the start of the passage; marks between words count as well. */
  private static Passage compare(String quote, Tokens tokens, Indexed run, int start) {
    int from = run.tokens().start(Math.min(start, run.tokens().size() - 1));
    String source = run.run().text().substring(from).replace(Character.toString(Normal.SOFT), "");
    int lead = tokens.size() > 0 ? tokens.start(0) : 0;
    String[] ours = quote.substring(lead).split(" ");
    String[] theirs = source.split(" ", ours.length + 4);
    int at = 0;
    while (at < ours.length - 1 && at < theirs.length - 1 && ours[at].equals(theirs[at])) {
      at++;
    }
    return new Passage(run.run().page(from), excerpt(theirs, at), excerpt(ours, at));
  }

  private static String excerpt(String[] words, int at) {
    StringBuilder excerpt = new StringBuilder();
    for (int i = Math.max(0, at - 2); i < Math.min(words.length, at + 3); i++) {
      excerpt.append(excerpt.length() > 0 ? " " : "").append(words[i]);
    }
    return excerpt.toString();
  }
}
