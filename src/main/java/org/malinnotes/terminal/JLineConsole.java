package org.malinnotes.terminal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntUnaryOperator;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.UserInterruptException;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.jspecify.annotations.Nullable;
import org.malinnotes.play.Block;

/**
 * The process's own terminal, with editing, history, completion and a stop when the screen is full.
 */
final class JLineConsole implements Console {
  private static final Character UNSEEN = 0;

  /** In less room a line that is being edited cannot be drawn. */
  private static final int LEAST_COLUMNS = 8;

  private static final int LEAST_ROWS = 2;

  private final Terminal terminal;
  private final LineReader reader;
  private final Style style;
  private final IntUnaryOperator wrapAt;
  private final WordCompleter completer = new WordCompleter();

  /** What the player pressed instead of Enter while the output stood still. */
  private @Nullable Input pending;

  /** Whether the next output answers a line: an empty one then stands between them. */
  private boolean answering;

  private JLineConsole(Terminal terminal, Style style, IntUnaryOperator wrapAt) {
    this.terminal = terminal;
    this.style = style;
    this.wrapAt = wrapAt;
    this.reader =
        LineReaderBuilder.builder()
            .terminal(terminal)
            .parser(new CommandLineParser())
            .completionMatcher(new FoldingMatcher())
            .completer(completer)
            .variable(LineReader.BELL_STYLE, "none")
            .option(LineReader.Option.DISABLE_EVENT_EXPANSION, true)
            .option(LineReader.Option.DISABLE_HIGHLIGHTER, true)
            .option(LineReader.Option.BRACKETED_PASTE, false)
            .option(LineReader.Option.CASE_INSENSITIVE, true)
            .option(LineReader.Option.AUTO_MENU, false)
            .build();
  }

  /**
   * Takes over the terminal.
   *
   * @param wrapAt the width of lines on a screen of so many columns
   * @throws IOException if there is no terminal to take over, or it has no room for a line
   * @throws IllegalStateException if no way to drive it works on this machine
   */
  static JLineConsole open(Style style, IntUnaryOperator wrapAt) throws IOException {
    TerminalBuilder builder =
        TerminalBuilder.builder().system(true).dumb(false).provider("jni").graphemeCluster(false);
    if (!style.ascii()) {
      builder.encoding(StandardCharsets.UTF_8);
    }
    String type = builder.computeType();
    if (type != null) {
      TerminalTypes.describe(type);
    }
    Terminal terminal = builder.build();
    if (terminal.getColumns() < LEAST_COLUMNS || terminal.getRows() < LEAST_ROWS) {
      terminal.close();
      throw new IOException("the terminal is too small, or does not know its size");
    }
    return new JLineConsole(terminal, style, wrapAt);
  }

  /**
   * Takes over a terminal made for the purpose, reads one line from what is typed there, and
   * leaves.
   *
   * @throws IOException if no such terminal can be made
   */
  static void rehearse(InputStream typed, Style style, IntUnaryOperator wrapAt) throws IOException {
    TerminalTypes.describe("xterm-256color");
    Terminal terminal =
        TerminalBuilder.builder()
            .system(false)
            .streams(typed, OutputStream.nullOutputStream())
            .provider("jni")
            .type("xterm-256color")
            .graphemeCluster(false)
            .encoding(StandardCharsets.UTF_8)
            .build();
    try (JLineConsole console = new JLineConsole(terminal, style, wrapAt)) {
      console.print(List.of("", console.style().toString()));
      console.read(before -> List.of());
    }
  }

  @Override
  public Input read(Completion completion) {
    completer.use(completion);
    if (pending != null) {
      Input input = pending;
      pending = null;
      return input;
    }
    Input input = ask("> ", null);
    answering = true;
    return input;
  }

  @Override
  public Input read(Completion completion, Waiting waiting) {
    completer.use(completion);
    reader.getWidgets().put(LineReader.CALLBACK_INIT, () -> listen(waiting));
    Input input = ask(waiting.prompt(), waiting.prompt().isEmpty() ? UNSEEN : null);
    reader.getWidgets().remove(LineReader.CALLBACK_INIT);
    answering = true;
    return input;
  }

  /** Until the line is read, which gives back the handler before. */
  private boolean listen(Waiting waiting) {
    Terminal.SignalHandler[] before = new Terminal.SignalHandler[1];
    before[0] =
        terminal.handle(
            Terminal.Signal.WINCH,
            signal -> {
              before[0].handle(signal);
              reader.printAbove(JLineCanvas.cleared(terminal, waiting.again().get()));
            });
    return true;
  }

  @Override
  public void print(List<String> lines) {
    int rows = terminal.getRows();
    int screenful = rows < 4 ? Integer.MAX_VALUE : rows - 2;
    if (answering && !lines.isEmpty()) {
      terminal.writer().println();
      answering = false;
    }
    for (int from = 0; from < lines.size() && pending == null; ) {
      int to = lines.size() - from <= screenful ? lines.size() : from + screenful;
      StringBuilder text = new StringBuilder();
      lines.subList(from, to).forEach(line -> text.append(line).append('\n'));
      terminal.writer().print(text);
      terminal.flush();
      from = to;
      if (from < lines.size()) {
        pause();
      }
    }
  }

  @Override
  public Optional<Consumer<List<Block>>> above() {
    return Optional.of(
        blocks ->
            reader.printAbove(String.join("\n", new BlockPrinter(style()).print(blocks)) + "\n"));
  }

  @Override
  public Optional<Canvas> canvas() {
    return Optional.of(new JLineCanvas(terminal));
  }

  /** Waits for Enter; whatever else is typed meanwhile is nobody's order. */
  private void pause() {
    reader.setOpt(LineReader.Option.ERASE_LINE_ON_FINISH);
    Input input = ask(style.ascii() ? "-- more, Enter --" : "— more, Enter —", UNSEEN);
    reader.unsetOpt(LineReader.Option.ERASE_LINE_ON_FINISH);
    pending = input instanceof Input.Line ? null : input;
  }

  private Input ask(String prompt, @Nullable Character mask) {
    String painted = style.colour() ? Face.ACCENT.paint(prompt) : prompt;
    try {
      String line = reader.readLine(painted, mask);
      boolean cut = line.length() > LONGEST_INPUT;
      return new Input.Line(cut ? line.substring(0, LONGEST_INPUT) : line, cut);
    } catch (UserInterruptException pressed) {
      return new Input.Interrupted();
    } catch (EndOfFileException ended) {
      return new Input.EndOfInput();
    }
  }

  @Override
  public Style style() {
    return style.withWidth(wrapAt.applyAsInt(terminal.getColumns()));
  }

  @Override
  public void close() {
    try {
      terminal.close();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
