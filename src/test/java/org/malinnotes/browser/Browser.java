package org.malinnotes.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A real browser without a window, where the machine has one: what the variable CHROME names, or
 * Chromium or Chrome on the PATH. A test that needs one is skipped where there is none.
 */
public final class Browser {
  private static final List<String> NAMES =
      List.of("chromium", "google-chrome", "chromium-browser", "google-chrome-stable", "chrome");

  /** A loaded machine may take its time. */
  private static final int MOST_SECONDS = 120;

  private static final Pattern PAGE = Pattern.compile("/Type\\s*/Page(?![a-zA-Z])");

  private final Path program;
  private final Path folder;

  private Browser(Path program, Path folder) {
    this.program = program;
    this.folder = folder;
  }

  /**
   * The browser.
   *
   * @param folder an empty one, for what it writes
   */
  public static Browser in(Path folder) {
    Optional<Path> program = find();
    assumeTrue(
        program.isPresent(),
        "skipped: there is no Chromium or Chrome; name one in the variable CHROME");
    return new Browser(program.orElseThrow(), folder);
  }

  /** The page as it stands when its scripts have run. */
  public String dom(String html, Look look) {
    Path page = write(html);
    List<String> options = new ArrayList<>(look.options());
    options.addAll(List.of("--virtual-time-budget=20000", "--dump-dom"));
    return run(options, page);
  }

  /** How many pages a page takes on paper. */
  public int printed(String html, Sheet sheet) {
    Path pdf = folder.resolve("printed.pdf");
    Path page = write(html.replaceFirst("</style>", sheet.css() + "</style>"));
    run(List.of("--no-pdf-header-footer", "--print-to-pdf=" + pdf), page);
    try {
      String bytes = Files.readString(pdf, StandardCharsets.ISO_8859_1);
      int pages = (int) PAGE.matcher(bytes).results().count();
      assertThat(pages).as("pages of the PDF").isPositive();
      return pages;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private Path write(String html) {
    try {
      return Files.writeString(folder.resolve("page.html"), html);
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  private String run(List<String> options, Path page) {
    List<String> command = new ArrayList<>();
    command.add(program.toString());
    command.addAll(
        List.of(
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-extensions",
            "--disable-dev-shm-usage",
            "--no-first-run",
            "--user-data-dir=" + folder.resolve("profile")));
    command.addAll(options);
    command.add(page.toUri().toString());
    try {
      Path out = folder.resolve("out.txt");
      Process process =
          new ProcessBuilder(command)
              .redirectOutput(out.toFile())
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      if (!process.waitFor(MOST_SECONDS, TimeUnit.SECONDS)) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        throw new AssertionError("the browser did not end: " + command);
      }
      assertThat(process.exitValue()).as("exit of %s", command).isZero();
      return Files.readString(out);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new AssertionError(interrupted);
    }
  }

  private static Optional<Path> find() {
    String named = System.getenv("CHROME");
    if (named != null && !named.isBlank()) {
      return Optional.of(Path.of(named));
    }
    return Stream.of(
            Optional.ofNullable(System.getenv("PATH")).orElse("").split(File.pathSeparator))
        .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }
}
