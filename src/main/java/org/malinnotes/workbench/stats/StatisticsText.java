package org.malinnotes.workbench.stats;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.malinnotes.story.Scene;
import org.malinnotes.story.Seat;

/** Writes figures for a reader, at any width. */
public final class StatisticsText {
  private final Statistics all;
  private final int width;
  private final boolean linear;
  private final List<String> lines = new ArrayList<>();

  private StatisticsText(Statistics all, int width, boolean linear) {
    this.all = all;
    this.width = width;
    this.linear = linear;
  }

  /**
   * The text, a newline at its end.
   *
   * @param width columns to keep within, where words allow
   * @param linear whether it is read aloud: without columns
   */
  public static String of(Statistics all, int width, boolean linear) {
    return new StatisticsText(all, width, linear).write();
  }

  private String write() {
    paragraph(Saying.name(all.title()));
    lines.add("");
    lines.addAll(Tables.sum(all.sum()).print(width, linear));
    if (!all.parts().isEmpty()) {
      heading("Chapter by chapter");
      lines.addAll(Tables.chapters(all.parts()).print(width, linear));
    }
    if (!all.record().isEmpty()) {
      heading("The record’s line");
      all.record().forEach(this::record);
    }
    if (!all.stretches().isEmpty()) {
      heading("Longest stretch without an order");
      all.stretches().forEach(this::stretch);
    }
    if (all.pages() != null) {
      heading("The source");
      source(all.pages());
    }
    heading("How it is counted");
    paragraph(
        "Words are those printed: quotations with their references, every paragraph whatever its"
            + " condition, a document once, in the chapter and the chair in which the story first"
            + " offers it. Not counted: what a reveal quotes of each option, why an option is"
            + " closed, the comparison with the record at the end of a chapter, what the chairs"
            + " are introduced with, people, glossary, timeline and lessons. A stretch without an order is"
            + " measured by the titles and texts of its scenes, each once; what follows the order"
            + " before it, news and the next question come on top. Prologues and endings"
            + " belong to no chair. A quotation counts wherever it is printed or cited, so"
            + " these figures do not add up to the sum. Reading time is at "
            + all.pace()
            + " words a minute.");
    return String.join("\n", lines) + "\n";
  }

  private void record(RecordLength length) {
    paragraph(
        who(length.seat())
            + ": "
            + Saying.count(length.words(), "word")
            + ", "
            + Saying.time(length.words(), all.pace())
            + ", "
            + Saying.count(length.orders(), "order")
            + "; the documents offered on the way are "
            + Saying.count(length.documents(), "word")
            + " more, "
            + Saying.time(length.documents(), all.pace())
            + "."
            + (length.whole() ? "" : " The record cannot be played to its end from here."));
  }

  private void stretch(Stretch stretch) {
    String from =
        stretch.after() == null
            ? "from the start of a game"
            : "after the order at " + scene(stretch.after());
    String to = stretch.before().isEmpty() ? "" : ", to " + stretch.before();
    paragraph(
        who(stretch.seat())
            + ": "
            + Saying.count(stretch.words(), "word")
            + " in "
            + Saying.count(stretch.scenes().size(), "scene")
            + ", "
            + from
            + Saying.name(to)
            + ". Read on the way: "
            + stretch.scenes().stream().map(StatisticsText::scene).collect(Collectors.joining("; "))
            + ".");
  }

  private void source(Pages pages) {
    String here = all.whole() ? "" : " in this part";
    if (all.whole()) {
      paragraph(
          "All quotations of the record: "
              + Saying.count(all.quoted(), "word")
              + ", of "
              + Saying.number(all.limit())
              + " at most.");
    }
    paragraph(
        "Pages used"
            + here
            + ": "
            + Saying.number(pages.usedCount())
            + " of "
            + Saying.number(pages.usedCount() + pages.unusedCount())
            + ", with the times each is printed or cited: "
            + pages.used().entrySet().stream()
                .map(page -> page.getKey() + Wrapped.TIED + "×" + page.getValue())
                .collect(Collectors.joining(", "))
            + ".");
    List<Pages.Gap> unused = pages.unused();
    paragraph(
        unused.isEmpty()
            ? "Every page is used" + here + "."
            : "Pages not used"
                + here
                + " ("
                + Saying.number(pages.unusedCount())
                + "): "
                + unused.stream().map(Pages.Gap::inWords).collect(Collectors.joining(", "))
                + ".");
  }

  private static String who(Optional<Seat> seat) {
    return seat.map(it -> Saying.name(it.name())).orElse("All chairs");
  }

  private static String scene(Scene scene) {
    return Saying.name(scene.title()) + " (" + Saying.name(scene.id().value()) + ")";
  }

  private void heading(String words) {
    lines.add("");
    paragraph(words);
  }

  private void paragraph(String words) {
    lines.addAll(Wrapped.lines(words, width, 2));
  }
}
