package org.malinnotes.save;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Finds the folder in which saves are kept. */
public final class SaveFolders {
  private SaveFolders() {}

  /**
   * What the folder depends on; null or empty for what is not given.
   *
   * @param explicit the folder named on the command line
   * @param variable the environment's {@code MALIN_SAVES}
   * @param checkout the folder the program was started from
   * @param system the operating system's name
   * @param home the user's home folder
   * @param dataHome the environment's {@code XDG_DATA_HOME}
   * @param appData the environment's {@code APPDATA}
   */
  public record Given(
      @Nullable String explicit,
      @Nullable String variable,
      @Nullable String checkout,
      String system,
      String home,
      @Nullable String dataHome,
      @Nullable String appData) {}

  /**
   * The folder named on the command line, else the environment's, else {@code saves} in the
   * checkout where that can be written, else the platform's folder for a user's data. Fails only
   * for a name that cannot be a folder's.
   *
   * @param writable whether a folder can be written to, or made
   */
  public static Attempt<Path> resolve(Given given, Predicate<Path> writable) {
    try {
      if (isGiven(given.explicit())) {
        return Attempt.of(Path.of(given.explicit()));
      }
      if (isGiven(given.variable())) {
        return Attempt.of(Path.of(given.variable()));
      }
      if (isGiven(given.checkout())) {
        Path saves = Path.of(given.checkout(), "saves");
        if (writable.test(saves)) {
          return Attempt.of(saves);
        }
      }
      return Attempt.of(platform(given));
    } catch (InvalidPathException invalid) {
      return Attempt.failed(
          new SaveProblem(
              SaveProblem.Kind.UNWRITABLE,
              "“" + Printable.of(invalid.getInput()) + "” cannot be the name of a folder",
              "",
              "Name another folder with --saves DIR."));
    }
  }

  /** What this process was given. */
  public static Given given(@Nullable String explicit) {
    return new Given(
        explicit,
        System.getenv("MALIN_SAVES"),
        System.getProperty("malin.home"),
        System.getProperty("os.name", ""),
        System.getProperty("user.home", "."),
        System.getenv("XDG_DATA_HOME"),
        System.getenv("APPDATA"));
  }

  /** Whether files can be put into a folder, or into the nearest one above it that exists. */
  public static boolean isWritable(Path folder) {
    Path nearest = folder.toAbsolutePath();
    while (nearest != null && !Files.exists(nearest)) {
      nearest = nearest.getParent();
    }
    return nearest != null && Files.isDirectory(nearest) && Files.isWritable(nearest);
  }

  private static Path platform(Given given) {
    String system = given.system().toLowerCase(Locale.ROOT);
    if (system.contains("win") && !system.contains("darwin")) {
      return isGiven(given.appData())
          ? Path.of(given.appData(), "malin-notes", "saves")
          : Path.of(given.home(), "AppData", "Roaming", "malin-notes", "saves");
    }
    if (system.contains("mac") || system.contains("darwin")) {
      return Path.of(given.home(), "Library", "Application Support", "malin-notes", "saves");
    }
    if (isGiven(given.dataHome()) && Path.of(given.dataHome()).isAbsolute()) {
      return Path.of(given.dataHome(), "malin-notes", "saves");
    }
    return Path.of(given.home(), ".local", "share", "malin-notes", "saves");
  }

  private static boolean isGiven(@Nullable String text) {
    return text != null && !text.isEmpty();
  }
}
