package org.malinnotes.report.paper;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.malinnotes.story.Moment;
import org.malinnotes.story.SeatId;
import org.malinnotes.story.Story;
import org.malinnotes.story.Term;

/**
 * Explains words of the glossary where they are used, each once, and none that the chair cannot
 * know.
 *
 * @param said those that have been explained
 */
record Lexicon(Story story, Set<String> said) {
  Lexicon(Story story) {
    this(story, new HashSet<>());
  }

  /** Those used in the text; nothing where there is nothing new to explain. */
  List<Item> of(SeatId seat, Moment now, String text) {
    List<Item.Term> terms = new ArrayList<>();
    for (Term term : story.glossary()) {
      if (term.knownTo(seat, now) && Mentions.hasWord(text, term.term()) && said.add(term.id())) {
        terms.add(new Item.Term(name(term), term.text()));
      }
    }
    return terms.isEmpty()
        ? List.of()
        : List.of(new Item.Heading(3, "Words"), new Item.Terms(terms));
  }

  private static String name(Term term) {
    return term.expansion() == null ? term.term() : term.term() + " (" + term.expansion() + ")";
  }
}
