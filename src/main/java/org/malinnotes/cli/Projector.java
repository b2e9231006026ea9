package org.malinnotes.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.malinnotes.play.Block;
import org.malinnotes.play.plenary.PlenarySession;
import org.malinnotes.play.plenary.Slide;
import org.malinnotes.play.plenary.SlideKind;
import org.malinnotes.terminal.BlockPrinter;
import org.malinnotes.terminal.Canvas;
import org.malinnotes.terminal.Console;
import org.malinnotes.terminal.Pages;
import org.malinnotes.terminal.Sheet;
import org.malinnotes.terminal.Style;
import org.malinnotes.text.Columns;

/** Shows screens of a lesson: each in the place of the last one, or where that cannot be, below. */
final class Projector {
  /** The window that pages are made for where its size is not known. */
  private static final int USUAL_ROWS = 30;

  private static final int USUAL_COLUMNS = 100;

  private final Console console;
  private int page;
  private int pages = 1;

  Projector(Console console) {
    this.console = console;
  }

  /** Whether there is a page after the one shown. */
  boolean hasMore() {
    return page < pages - 1;
  }

  /** Whether there is a page before the one shown. */
  boolean hasLess() {
    return page > 0;
  }

  /** Turns so many pages on, or back. */
  void turn(int by) {
    page += by;
  }

  /** The page shown, from 0. */
  int page() {
    return page;
  }

  /** Goes to a page; to the last if there are fewer. */
  void turnTo(int other) {
    page = other;
  }

  /** The next screen is shown from its first page, or from its last. */
  void begin(boolean atEnd) {
    page = atEnd ? Integer.MAX_VALUE : 0;
  }

  /**
   * Shows a page of a screen.
   *
   * @param notice an answer to what was typed, in the place of the screen's hint; may be empty
   */
  void show(PlenarySession session, String notice) {
    Slide slide = session.shown();
    Optional<Canvas> canvas = console.canvas();
    if (canvas.isPresent()) {
      draw(canvas.get(), session, slide, notice);
    } else {
      print(session, slide, notice);
    }
  }

  /** Says something without showing the screen again, where screens stand one below the other. */
  void say(PlenarySession session, String notice) {
    if (console.canvas().isPresent()) {
      show(session, notice);
    } else {
      console.show(List.of(new Block.Notice(notice)));
    }
  }

  /** Clears the screen and says farewell. */
  void leave(String notice) {
    console.canvas().ifPresent(canvas -> canvas.draw(List.of()));
    console.show(List.of(new Block.Notice(notice)));
  }

  private void draw(Canvas canvas, PlenarySession session, Slide slide, String notice) {
    Sheet sheet = Sheet.on(canvas, console.style());
    if (slide.kind() == SlideKind.BLANK && notice.isEmpty()) {
      pages = 1;
      page = 0;
      canvas.draw(List.of());
      return;
    }
    List<String> lines = page(slide, sheet.style(), sheet.height());
    List<Block> foot = foot(slide, notice);
    String status = String.join(" · ", status(session, slide));
    String titled = session.title() + " · " + status;
    canvas.draw(
        sheet.lay(
            lines,
            slide.isStill(),
            foot,
            Columns.of(titled) <= sheet.style().width() ? titled : status));
  }

  private void print(PlenarySession session, Slide slide, String notice) {
    Style style = console.style();
    int height = new Sheet(style, USUAL_ROWS, USUAL_COLUMNS).height();
    List<String> body = page(slide, style, height);
    BlockPrinter printer = new BlockPrinter(style);
    List<String> lines =
        new ArrayList<>(printer.print(List.of(new Block.Rule(status(session, slide), true))));
    lines.addAll(body);
    if (!body.isEmpty()) {
      lines.add("");
    }
    lines.addAll(printer.print(foot(slide, notice)));
    console.print(lines);
  }

  /** The page's lines; the screen is cut anew each time, since the window may have changed. */
  private List<String> page(Slide slide, Style style, int height) {
    List<List<String>> cut = Pages.of(slide.blocks(), style, height);
    pages = cut.size();
    page = Math.max(0, Math.min(page, pages - 1));
    return cut.get(page);
  }

  /** The hint belongs to the last page. */
  private List<Block> foot(Slide slide, String notice) {
    String words = notice.isEmpty() && !hasMore() ? slide.hint() : notice;
    return words.isEmpty() ? List.of() : List.of(new Block.Notice(words));
  }

  private List<String> status(PlenarySession session, Slide slide) {
    List<String> parts = new ArrayList<>(session.status(slide));
    if (pages > 1) {
      parts.add((page + 1) + "/" + pages);
    }
    return parts;
  }
}
