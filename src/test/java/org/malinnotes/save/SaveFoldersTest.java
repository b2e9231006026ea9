package org.malinnotes.save;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.malinnotes.save.SaveFolders.Given;

class SaveFoldersTest {
  private static final String HOME = Path.of("home").toAbsolutePath().toString();
  private static final String DATA = Path.of("data").toAbsolutePath().toString();

  @Test
  void theCommandLineComesFirst() {
    assertThat(resolve(new Given("x", "y", "z", "Linux", HOME, DATA, null), true))
        .isEqualTo(Path.of("x"));
  }

  @Test
  void thenTheEnvironment() {
    assertThat(resolve(new Given(null, "y", "z", "Linux", HOME, DATA, null), true))
        .isEqualTo(Path.of("y"));
  }

  @Test
  void thenTheCheckoutWhereItCanBeWritten() {
    Given given = new Given(null, "", "z", "Linux", HOME, DATA, null);
    assertThat(resolve(given, true)).isEqualTo(Path.of("z", "saves"));
    assertThat(resolve(given, false)).isEqualTo(Path.of(DATA, "malin-notes", "saves"));
  }

  @Test
  void thenThePlatformsFolder() {
    assertThat(resolve(on("Linux", null, null), true))
        .isEqualTo(Path.of(HOME, ".local", "share", "malin-notes", "saves"));
    assertThat(resolve(on("Linux", "relative", null), true).startsWith(HOME)).isTrue();
    assertThat(resolve(on("Mac OS X", DATA, null), true))
        .isEqualTo(Path.of(HOME, "Library", "Application Support", "malin-notes", "saves"));
    assertThat(resolve(on("Windows 11", null, DATA), true))
        .isEqualTo(Path.of(DATA, "malin-notes", "saves"));
  }

  @Test
  void aNameNoFolderCanHaveIsTold() {
    Given given = new Given("a\0b", null, null, "Linux", HOME, null, null);
    assertThat(SaveFolders.resolve(given, folder -> true).problems().get(0).message())
        .contains("cannot be the name of a folder")
        .doesNotContain("\0");
  }

  @Test
  void aFolderNotYetThereIsWritableWhereItsParentIs(@TempDir Path folder) throws IOException {
    assertThat(SaveFolders.isWritable(folder.resolve("a/b/c"))).isTrue();
    Path file = Files.writeString(folder.resolve("file"), "");
    assertThat(SaveFolders.isWritable(file.resolve("a"))).isFalse();
  }

  private static Given on(String system, String dataHome, String appData) {
    return new Given(null, null, null, system, HOME, dataHome, appData);
  }

  private static Path resolve(Given given, boolean writable) {
    return SaveFolders.resolve(given, folder -> writable).result().orElseThrow();
  }
}
