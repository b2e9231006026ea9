package org.malinnotes.check;

import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.malinnotes.diagnostic.Code;
import org.malinnotes.diagnostic.ProseCode;
import org.malinnotes.engine.Prose;
import org.malinnotes.engine.Values;
import org.malinnotes.story.Decision;
import org.malinnotes.story.Document;
import org.malinnotes.story.Paragraph;
import org.malinnotes.story.Scene;
import org.malinnotes.story.Story;
import org.malinnotes.story.Text;
import org.malinnotes.story.VariableId;
import org.malinnotes.story.Weight;

/** How long things may be, in words (design, section 3, pace and tone). */
final class LengthRules {
  static final int SCENE = 120;
  static final int DOCUMENT = 180;
  static final int MAJOR_REVEAL = 160;
  static final int MINOR_REVEAL = 60;
  static final int PROLOGUE = 250;
  static final int LABEL = 25;

  private final Story story;
  private final Values initial;
  private final Findings findings;

  LengthRules(Story story, Findings findings) {
    this.story = story;
    this.initial = Values.initial(story);
    this.findings = findings;
  }

  void check() {
    for (Scene scene : story.scenes().values()) {
      scene.decision().ifPresent(decision -> decision(scene, decision));
    }
    for (Document document : story.documents().values()) {
      Where where = Where.part("document", document.id()).to("text");
      limit(ProseCode.LONG_DOCUMENT, document.text(), DOCUMENT, "a document", where);
    }
    for (int i = 0; i < story.chapters().size(); i++) {
      Where where = Where.story().to("chapters", i).to("prologue");
      Text prologue = story.chapters().get(i).prologue();
      limit(ProseCode.LONG_PROLOGUE, prologue, PROLOGUE, "a prologue", where);
    }
  }

  private void decision(Scene scene, Decision decision) {
    Where where = Where.of(scene);
    limit(ProseCode.LONG_SCENE, scene.text(), SCENE, "a scene before a decision", where.to("text"));
    boolean major = decision.weight() == Weight.MAJOR;
    int most = major ? MAJOR_REVEAL : MINOR_REVEAL;
    String what = major ? "a major reveal beside quotations" : "a minor reveal beside quotations";
    Where at = where.to("decision");
    limit(ProseCode.LONG_REVEAL, decision.reveal(), most, what, at.to("reveal"));
    limit(ProseCode.LONG_REVEAL, decision.analogy(), most, what, at.to("analogy"));
    for (int i = 0; i < decision.options().size(); i++) {
      int words = Words.count(decision.options().get(i).label());
      limit(ProseCode.LONG_LABEL, words, LABEL, "a label", at.to("options", i).to("label"));
    }
  }

  private void limit(Code code, Text text, int most, String what, Where where) {
    int all = words(text.paragraphs());
    if (all > most) {
      limit(code, longest(text, all), most, what, where);
    }
  }

  private void limit(Code code, int words, int most, String what, Where where) {
    if (words > most) {
      findings.add(
          code,
          where,
          "this has " + words + " words; " + what + " takes " + most + " at most",
          "shorten it by " + (words - most));
    }
  }

  /** The most words that can show at once; all of them if the conditions are too many to try. */
  private int longest(Text text, int all) {
    Set<VariableId> read = new LinkedHashSet<>();
    text.paragraphs().forEach(paragraph -> read.addAll(Variables.in(paragraph.when())));
    if (read.isEmpty() || !story.variables().keySet().containsAll(read)) {
      return all;
    }
    Assignments assignments = new Assignments(story, initial, read);
    if (!assignments.feasible()) {
      return all;
    }
    Map<Paragraph, Integer> words = new IdentityHashMap<>();
    text.paragraphs().forEach(paragraph -> words.put(paragraph, Words.own(paragraph.markdown())));
    int[] most = {0};
    assignments.any(values -> longer(Prose.shown(text, values), words, most));
    return most[0];
  }

  private static boolean longer(List<Paragraph> shown, Map<Paragraph, Integer> words, int[] most) {
    most[0] = Math.max(most[0], shown.stream().mapToInt(words::get).sum());
    return false;
  }

  private static int words(Iterable<Paragraph> paragraphs) {
    int words = 0;
    for (Paragraph paragraph : paragraphs) {
      words += Words.own(paragraph.markdown());
    }
    return words;
  }
}
