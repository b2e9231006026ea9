package org.malinnotes;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.malinnotes.Launching.Ended;

/** The launcher around the packaged program, in a checkout of its own with a space in its path. */
@DisabledOnOs(OS.WINDOWS)
class LauncherIT {
  private static final String VERSION = "malin " + System.getProperty("malin.version") + "\n";

  @TempDir private Path folder;
  private Path checkout;
  private Launching malin;

  @BeforeEach
  void copyTheProgram() throws IOException {
    checkout = folder.resolve("a check out");
    Files.createDirectories(checkout.resolve("target"));
    for (String file : List.of("malin", "pom.xml", "target/malin.jar")) {
      Files.copy(Path.of(file), checkout.resolve(file));
      Files.setLastModifiedTime(
          checkout.resolve(file), FileTime.from(Instant.EPOCH.plusSeconds(1)));
    }
    malin = new Launching(checkout.resolve("malin"), folder);
    Archives.forbid(checkout.resolve("target"));
  }

  @Test
  void startsFromAnywhereThroughLinks() throws Exception {
    Path elsewhere = Files.createDirectories(folder.resolve("else where/bin"));
    Files.createSymbolicLink(folder.resolve("first"), checkout.resolve("malin"));
    Path second = elsewhere.resolve("malin");
    Files.createSymbolicLink(second, Path.of("../../first"));

    assertThat(new Launching(second, elsewhere).run("--version")).isEqualTo(Ended.well(VERSION));
    assertThat(new Launching(Path.of("bin/malin"), elsewhere.getParent()).run("--version"))
        .isEqualTo(Ended.well(VERSION));
  }

  @Test
  void passesOnArgumentsAndTheExitCode() throws Exception {
    Ended ended = malin.run("play", "--story", "no such * folder");

    assertThat(ended.code()).isEqualTo(1);
    assertThat(ended.err()).contains("no such * folder");
    assertThat(malin.run("--no-such-option").code()).isEqualTo(2);
  }

  @Test
  void twoFirstStartsAtOnceMakeOneArchiveAndADamagedOneIsMadeAgain() throws Exception {
    Archives.allow(checkout.resolve("target"));
    CompletableFuture<Ended> other = CompletableFuture.supplyAsync(() -> malin.go("--version"));
    assertThat(malin.run("--version")).isEqualTo(Ended.well(VERSION));
    assertThat(other.get()).isEqualTo(Ended.well(VERSION));

    Path target = checkout.resolve("target");
    String note = Archives.await(target, "");
    Path archive = Archives.only(target);
    assertThat(malin.run("--version")).isEqualTo(Ended.well(VERSION));

    assertThat(archive.toFile().setWritable(true)).isTrue();
    try (RandomAccessFile damaged = new RandomAccessFile(archive.toFile(), "rw")) {
      damaged.setLength(damaged.length() / 3);
    }
    assertThat(malin.run("--version")).isEqualTo(Ended.well(VERSION));
    assertThat(Archives.await(target, note)).isNotEqualTo(note);
    assertThat(Archives.only(target)).isEqualTo(archive);
  }

  @Test
  void aFolderNobodyMayWriteStartsAndKeepsItsArchiveInTheCache() throws Exception {
    Launching anyone = malin.asNobody();
    assumeTrue(anyone.works(), "needs another user than root");
    Path cache = Files.createDirectory(folder.resolve("cache"));
    Files.setPosixFilePermissions(cache, PosixFilePermissions.fromString("rwxrwxrwx"));
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    Path target = checkout.resolve("target");
    Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("r-xr-xr-x"));

    Ended ended = anyone.with("XDG_CACHE_HOME", cache.toString()).run("--version");
    Ended homeless = anyone.with("XDG_CACHE_HOME", "/nowhere").run("--version");

    Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rwxr-xr-x"));
    assertThat(ended).isEqualTo(Ended.well(VERSION));
    assertThat(homeless).isEqualTo(Ended.well(VERSION));
    Archives.await(cache.resolve("malin-notes"), "");
    assertThat(target).isDirectoryContaining("glob:**/malin.jar");
    assertThat(target).isDirectoryNotContaining("glob:**.jsa");
  }

  @Test
  void buildsWhatIsMissingOnceHoweverManyStart() throws Exception {
    Path jar = checkout.resolve("target/malin.jar");
    Files.move(jar, folder.resolve("built.jar"));
    Launching building =
        malin.withMaven("echo \"$@\" >>\"$0.log\"; sleep 1; cp ../built.jar target/malin.jar");

    CompletableFuture<Ended> other = CompletableFuture.supplyAsync(() -> building.go("--version"));
    Ended ended = building.run("--version");

    assertThat(List.of(ended.out(), other.get().out())).containsOnly(VERSION);
    assertThat(ended.err() + other.get().err()).contains("malin: building", "malin: waiting");
    assertThat(Files.readAllLines(building.mavenLog()))
        .containsExactly("-B -q -ntp -Dmaven.test.skip package");
  }

  @Test
  void buildsOnceWhereTheBuildChangesNothing() throws Exception {
    Files.createDirectories(checkout.resolve("src/main"));
    Files.writeString(checkout.resolve("src/main/Newer.java"), "");
    Launching building = malin.withMaven("echo \"$@\" >>\"$0.log\"");

    assertThat(building.run("--version").out()).isEqualTo(VERSION);
    assertThat(building.run("--version")).isEqualTo(Ended.well(VERSION));
    assertThat(Files.readAllLines(building.mavenLog())).hasSize(1);
  }

  @Test
  void saysWhyItCouldNotBeBuilt() throws Exception {
    Files.createDirectories(checkout.resolve("src/main"));
    Files.writeString(checkout.resolve("src/main/Newer.java"), "");

    Ended ended = malin.withMaven("echo this is why; exit 3").run("--version");

    assertThat(ended.code()).isEqualTo(1);
    assertThat(ended.out()).isEmpty();
    assertThat(ended.err()).contains("this is why\n", "malin: could not be built");
  }

  @Test
  void saysWhichJavaItNeeds() throws Exception {
    Path old = Files.createDirectories(folder.resolve("old java/bin"));
    Files.writeString(old.resolveSibling("release"), "JAVA_VERSION=\"11.0.2\"\n", UTF_8);
    Launching.script(old.resolve("java"), "exit 9");
    Launching olden = malin.with("JAVA_HOME", old.getParent().toString());

    assertThat(olden.run("--version").code()).as("the one on the path will do").isZero();

    Ended without = olden.withToolsAlone().run("--version");
    assertThat(without.code()).isEqualTo(1);
    assertThat(without.err()).contains("needs Java 17 or newer", "is Java 11.0.2");
    assertThat(olden.withToolsAlone().with("JAVA_HOME", "").run("--version").err())
        .contains("finds none");
  }
}
