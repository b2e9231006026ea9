package org.malinnotes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.malinnotes.Launching.Ended;

/** The launcher in an unpacked release: a folder without a {@code pom.xml}, its jar in lib. */
@DisabledOnOs(OS.WINDOWS)
class ReleasedLauncherIT {
  private static final String VERSION = "malin " + System.getProperty("malin.version") + "\n";

  @TempDir private Path folder;
  private Path release;
  private Launching malin;

  @BeforeEach
  void unpack() throws IOException {
    release = folder.resolve("it's \"R&D\" $1 100%");
    copyTo(release);
    malin = new Launching(release.resolve("malin"), folder);
  }

  @Test
  void isNeverBuilt() throws Exception {
    Files.createDirectories(release.resolve("src/main"));
    Files.writeString(release.resolve("src/main/Newer.java"), "");
    Launching building = malin.withMaven("echo \"$@\" >>\"$0.log\"");

    assertThat(building.run("--version")).isEqualTo(Ended.well(VERSION));
    assertThat(building.mavenLog()).doesNotExist();
  }

  @Test
  void saysThatItsJarIsMissing() throws Exception {
    Files.delete(release.resolve("lib/malin.jar"));

    Ended ended = malin.run("--version");
    assertThat(ended.code()).isEqualTo(1);
    assertThat(ended.err()).contains("lib/malin.jar is missing. Unpack the whole zip");
  }

  @Test
  void prefersTheJavaThatCameWithIt() throws Exception {
    bringJava(thisPlatform());

    assertThat(malin.run("--version")).isEqualTo(new Ended(0, VERSION, "the one that came\n"));
    assertThat(malin.withToolsAlone().with("JAVA_HOME", "").run("--version").out())
        .isEqualTo(VERSION);
  }

  @Test
  void leavesAJavaForOtherMachines() throws Exception {
    bringJava("macos-riscv64");

    assertThat(malin.run("--version")).isEqualTo(Ended.well(VERSION));
    Ended without = malin.withToolsAlone().with("JAVA_HOME", "").run("--version");
    assertThat(without.code()).isEqualTo(1);
    assertThat(without.err())
        .contains("the one that came with it is for macos-riscv64, and this is " + thisPlatform());
  }

  /** Such as one that was built against a newer C library than the machine has. */
  @Test
  void goesOnToTheNextJavaWhereItsOwnDoesNotStart() throws Exception {
    bringJava(thisPlatform());
    Launching.script(release.resolve("runtime/bin/java"), "echo GLIBC_2.34 not found >&2; exit 1");

    assertThat(malin.run("--version")).isEqualTo(Ended.well(VERSION));
    Ended without = malin.withToolsAlone().with("JAVA_HOME", "").run("--version");
    assertThat(without.code()).isEqualTo(1);
    assertThat(without.err()).contains("but does not run on this machine", "adoptium.net");
  }

  /** In a plain folder and without a locale, as a service or an old terminal has it. */
  @Test
  void keepsTheLettersOfAName() throws Exception {
    assumeTrue("UTF-8".equals(System.getProperty("sun.jnu.encoding")), "Java cannot pass them on");
    copyTo(folder.resolve("plain"));

    Ended ended =
        new Launching(folder.resolve("plain/malin"), folder)
            .with("LC_ALL", "")
            .with("LC_CTYPE", "")
            .with("LANG", "")
            .run("class", "guide", "x", "--story", "Blätter");
    assertThat(ended.err()).contains("Blätter");
  }

  @Test
  void saysThatItsJavaMayNotBeRun() throws Exception {
    bringJava(thisPlatform());
    assertThat(release.resolve("runtime/bin/java").toFile().setExecutable(false)).isTrue();

    Ended ended = malin.withToolsAlone().with("JAVA_HOME", "").run("--version");
    assertThat(ended.code()).isEqualTo(1);
    assertThat(ended.err()).contains("runtime/bin/java may not be run");
  }

  @Test
  void saysThatAColonStandsInItsPath() throws Exception {
    copyTo(folder.resolve("a:b"));

    Ended ended = new Launching(folder.resolve("a:b/malin"), folder).run("--version");
    assertThat(ended.code()).isEqualTo(1);
    assertThat(ended.err()).contains("cannot run in a folder with a colon in its path");
  }

  private static void copyTo(Path place) throws IOException {
    Files.createDirectories(place.resolve("lib"));
    Files.copy(Path.of("malin"), place.resolve("malin"));
    Files.copy(Path.of("target/malin.jar"), place.resolve("lib/malin.jar"));
    Archives.forbid(place.resolve("lib"));
  }

  /** Puts a Java into the release that speaks up and then does as the one running the tests. */
  private void bringJava(String platform) throws IOException {
    Path runtime = release.resolve("runtime");
    Files.createDirectories(runtime.resolve("bin"));
    Files.writeString(runtime.resolve("platform"), platform + "\n");
    Files.writeString(
        runtime.resolve("release"),
        "JAVA_VERSION=\"" + System.getProperty("java.version") + "\"\n");
    Launching.script(
        runtime.resolve("bin/java"),
        "echo the one that came >&2; exec '"
            + System.getProperty("java.home")
            + "/bin/java' \"$@\"");
  }

  private static String thisPlatform() {
    String system = System.getProperty("os.name").startsWith("Mac") ? "macos" : "linux";
    return system + "-" + System.getProperty("os.arch").replace("amd64", "x86_64");
  }
}
