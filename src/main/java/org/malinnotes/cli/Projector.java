package org.malinnotes.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.malinnotes.play.Block;
import org.malinnotes.play.plenary.PlenarySession;
import org.malinnotes.play.plenary.Slide;
import org.malinnotes.terminal.BigDigits;
import org.malinnotes.terminal.BlockPrinter;
import org.malinnotes.terminal.Canvas;
import org.malinnotes.terminal.Completion;
import org.malinnotes.terminal.Console;
import org.malinnotes.terminal.Input;
import org.malinnotes.terminal.Pages;
import org.malinnotes.terminal.Sheet;
import org.malinnotes.terminal.Style;
import org.malinnotes.terminal.Waiting;
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

  /** The next screen is shown from its first page. */
  void begin() {
    page = 0;
  }

  /** The next screen is shown from its last page. */
  void beginAtEnd() {
    page = Integer.MAX_VALUE;
  }

  /** Waits for a line; meanwhile the screen follows its window. */
  Input read(PlenarySession session, String notice) {
    Completion words = before -> before.isEmpty() ? PlenarySession.words() : List.of();
    String prompt = session.isBlank() ? "" : "> ";
    return console
        .canvas()
        .map(canvas -> new Waiting(prompt, () -> lines(canvas, session, notice)))
        .map(waiting -> console.read(words, waiting))
        .orElseGet(() -> console.read(words));
  }

  /**
   * Shows a page of a screen.
   *
   * @param notice an answer to what was typed, in the place of the screen's hint; may be empty
   */
  void show(PlenarySession session, String notice) {
    Optional<Canvas> canvas = console.canvas();
    if (canvas.isPresent()) {
      canvas.get().draw(lines(canvas.get(), session, notice));
    } else {
      print(session, session.shown(), notice);
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

  /** The page with a countdown over it, closer together if need be; else the clock below it. */
  List<String> counting(Canvas canvas, PlenarySession session, String clock) {
    Sheet sheet = Sheet.on(canvas, console.style());
    List<Block> blocks = session.shown().blocks();
    List<String> body = new ArrayList<>(BigDigits.of(clock, sheet.style()));
    String stops = "Any key stops the countdown.";
    if (blocks.isEmpty()) {
      return lay(sheet, session, body, stops);
    }
    List<String> whole = page(session.shown(), sheet.style(), sheet.height());
    List<List<String>> closer =
        Pages.of(blocks, sheet.style(), Math.max(1, sheet.height() - body.size() - 1));
    if (closer.size() > pages) {
      return lay(sheet, session, whole, "**" + clock + "** · " + stops);
    }
    body.add("");
    body.addAll(closer.get(Math.min(page, closer.size() - 1)));
    return lay(sheet, session, body, stops);
  }

  /** A screen as lines; a dark one says nothing, whatever was typed on it. */
  private synchronized List<String> lines(Canvas canvas, PlenarySession session, String notice) {
    if (session.isBlank()) {
      pages = 1;
      page = 0;
      return List.of();
    }
    Sheet sheet = Sheet.on(canvas, console.style());
    List<String> body = page(session.shown(), sheet.style(), sheet.height());
    String words = notice.isEmpty() && !hasMore() ? session.shown().hint() : notice;
    return lay(sheet, session, body, words);
  }

  private List<String> lay(Sheet sheet, PlenarySession session, List<String> body, String words) {
    Slide slide = session.shown();
    String status = String.join(" · ", status(session, slide));
    String titled = session.title() + " · " + status;
    return sheet.lay(
        body,
        slide.isStill() ? Sheet.Place.MIDDLE : Sheet.Place.TOP,
        words.isEmpty() ? List.of() : List.of(new Block.Notice(words)),
        Columns.of(titled) <= sheet.style().width() ? titled : status);
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
