package org.malinnotes.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.malinnotes.engine.Shipped;
import org.malinnotes.save.RevealMode;
import org.malinnotes.terminal.PlainConsole;
import org.malinnotes.terminal.Style;
import org.malinnotes.terminal.StyleChoice;

/** Whatever a game shows it shows whole: nobody changes the game before all of it is shown. */
class UnsavedGameTest {
  private final AtomicReference<UnsavedGame> game = new AtomicReference<>();
  private final AtomicInteger unlocked = new AtomicInteger();
  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

  @Test
  void showsNothingThatCouldBeOvertaken() {
    Rehearsal.Begun begun =
        new Rehearsal(
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                false,
                RevealMode.NOW,
                List.of())
            .begin(Shipped.TWO_DOORS);
    Style style = new StyleChoice(false, false, false, 72).decide(Map.of(), "UTF-8", false, 0);
    ByteArrayInputStream typed =
        new ByteArrayInputStream("1\nsave\nquit\n".getBytes(StandardCharsets.UTF_8));
    try (PlainConsole console = new PlainConsole(typed, watched(), style, false)) {
      game.set(new UnsavedGame(console, begun));
      game.get().show(begun.shown());
      game.get().run(() -> false);
    }

    assertThat(printed.toString(StandardCharsets.UTF_8))
        .contains("Half a bucket", "The rope", "Nothing of this game is saved");
    assertThat(unlocked).hasValue(0);
  }

  private PrintStream watched() {
    OutputStream watching =
        new OutputStream() {
          @Override
          public void write(int one) {
            unlocked.addAndGet(Thread.holdsLock(game.get()) ? 0 : 1);
            printed.write(one);
          }
        };
    return new PrintStream(watching, true, StandardCharsets.UTF_8);
  }
}
