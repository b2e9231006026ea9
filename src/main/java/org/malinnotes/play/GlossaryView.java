package org.malinnotes.play;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.malinnotes.story.Term;

/** Words and abbreviations. */
final class GlossaryView implements View {
  @Override
  public List<Block> show(Desk desk, String typed) {
    Map<String, Term> names = new LinkedHashMap<>();
    for (Term term : desk.story().glossary()) {
      if (term.knownTo(desk.seat(), desk.now())) {
        names.put(term.term(), term);
        if (term.expansion() != null) {
          names.put(term.expansion(), term);
        }
      }
    }
    if (typed.isEmpty()) {
      String all = String.join(", ", names.values().stream().distinct().map(Term::term).toList());
      return List.of(
          new Block.Prose(all + "."), new Block.Notice("Type `glossary` and a term for more."));
    }
    return Finder.find(typed, names)
        .accept(
            new Found.Visitor<>() {
              @Override
              public List<Block> one(Term meant) {
                return List.of(new Block.Prose(line(meant)));
              }

              @Override
              public List<Block> several(List<String> several) {
                return Answers.notice(Answers.several(several));
              }

              @Override
              public List<Block> none(String suggestion) {
                return Answers.notice(Answers.unknown("term", typed, suggestion));
              }
            });
  }

  private static String line(Term term) {
    String expansion = term.expansion() == null ? "" : " (" + term.expansion() + ")";
    return "**" + term.term() + "**" + expansion + " — " + term.text();
  }
}
