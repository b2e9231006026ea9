package org.malinnotes.format;

import org.malinnotes.story.Term;

/** Reads terms of the glossary. */
final class TermReader implements Part<Term> {
  static final TermReader TERM = new TermReader();

  private TermReader() {}

  @Override
  public Term read(Reading in, JsonTree node) {
    Fields fields = Fields.of(in, node, Shapes.TERM);
    return new Term(
        fields.id("id"),
        fields.words("term"),
        fields.wordsOrNull("expansion"),
        fields.words("text"),
        fields.readOrNull("from", Moments.MOMENT),
        fields.list("seats", Ids.SEAT));
  }
}
