package org.malinnotes.workbench.ink;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.malinnotes.engine.Setup;
import org.malinnotes.story.Basis;
import org.malinnotes.story.Because;
import org.malinnotes.story.Chapter;
import org.malinnotes.story.Ending;
import org.malinnotes.story.Scene;
import org.malinnotes.story.Story;
import org.malinnotes.story.Text;

/** Counts, beside the knots written, what they cannot say. */
final class LeftOut {
  private final Story story;
  private final Setup setup;
  private final Tally tally = new Tally();
  private final LeftOutScenes scenes;

  LeftOut(Story story, Setup setup) {
    this.story = story;
    this.setup = setup;
    this.scenes = new LeftOutScenes(setup, tally);
  }

  void chapter(Chapter chapter) {
    if (!setup.alone()) {
      int onward = (int) chapter.exits().stream().filter(exit -> exit.to() != null).count();
      tally.count("accounts of how matters stand between chapters", onward);
    }
    text(chapter.prologue(), tally);
    chapter.starts().stream()
        .filter(start -> setup.holds(start.seat()))
        .forEach(start -> text(start.situation(), tally));
  }

  void scene(Scene scene) {
    scenes.scene(scene);
  }

  void ending(Ending ending) {
    tally.count("outcomes in the ledger", ending.outcomes().size());
    because(ending.because(), tally);
    basis(ending.basis(), tally);
    text(ending.text(), tally);
  }

  /** What was counted, with what belongs to the whole story: each kind, in the order of meeting. */
  List<String> inWords() {
    tally.count("documents to read before an order", scenes.documents().size());
    tally.count(
        "dates from which a document is known to a chair",
        scenes.documents().stream().mapToInt(id -> story.document(id).known().size()).sum());
    tally.count("labels and meanings of variables", story.variables().size());
    tally.count(
        "meters",
        (int) story.variables().values().stream().filter(it -> it.isMeterOf(setup.held())).count());
    tally.count("measures of the ledger, with what had happened", story.measures().size());
    tally.count("entries of the record, but for those quoted in the text", story.entries().size());
    tally.count("people to look up", story.people().size());
    tally.count("terms of the glossary", story.glossary().size());
    tally.count("events of the timeline", story.timeline().size());
    tally.count("maps", story.maps().size());
    tally.count("questions about the whole story", story.questions().size());
    tally.count("lessons for a class", story.lessons().size());
    tally.count("works to read on", story.reading().size());
    return tally.inWords();
  }

  /** What stands beside the paragraphs of a text that is told. */
  static void text(Text text, Tally tally) {
    text.paragraphs()
        .forEach(
            paragraph -> {
              basis(paragraph.basis(), tally);
              tally.count("citations behind paragraphs", paragraph.cite().size());
            });
  }

  static void basis(@Nullable Basis basis, Tally tally) {
    tally.one("words on what a text rests", basis != null);
  }

  static void because(@Nullable Because because, Tally tally) {
    tally.one("reasons why a departure or an ending is plausible", because != null);
  }
}
