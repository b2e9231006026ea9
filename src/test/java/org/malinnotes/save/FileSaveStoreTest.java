package org.malinnotes.save;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.malinnotes.save.SaveProblem.Kind;
import org.malinnotes.story.Story;

class FileSaveStoreTest {
  private static final Story STORY = Doors.story().build();
  private static final SaveName GAME = new SaveName("game");
  private static final SaveFile FIRST = Games.play(STORY, "go");
  private static final SaveFile SECOND = Games.order(STORY, FIRST, "wait");

  @TempDir Path folder;

  @Test
  void makesTheFolderAndReadsBack() {
    SaveStore store = new FileSaveStore(folder.resolve("a/b"));
    assertThat(store.write(FIRST)).isEmpty();
    assertThat(store.read(GAME)).isEqualTo(Attempt.of(FIRST));
  }

  @Test
  void keepsTheGenerationBefore() throws IOException {
    SaveStore store = written();
    assertThat(SaveCodec.read(Files.readAllBytes(file("game.json.bak")), "").result())
        .contains(FIRST);
    assertThat(store.read(GAME).result()).contains(SECOND);
    assertThat(names()).containsExactlyInAnyOrder("game.json", "game.json.bak", "game.lock");
  }

  @Test
  void fallsBackOnTheGenerationBeforeAndSaysSo() throws IOException {
    SaveStore store = written();
    byte[] whole = Files.readAllBytes(file("game.json"));
    for (int length = 0; length < whole.length - 2; length += 37) {
      Files.write(file("game.json"), Arrays.copyOf(whole, length));
      Attempt<SaveFile> read = store.read(GAME);
      assertThat(read.result()).contains(FIRST);
      assertThat(read.problems().get(0).kind()).isEqualTo(Kind.RECOVERED);
      assertThat(read.problems().get(0).message()).contains("game.json", "copy kept before");
    }
    Files.delete(file("game.json"));
    assertThat(store.read(GAME).result()).contains(FIRST);
    assertThat(store.list()).extracting(SaveStore.Listed::name).containsExactly(GAME);
  }

  @Test
  void goingOnFromTheCopyLosesNothing() throws IOException {
    written();
    Files.writeString(file("game.json"), "{\"kind\"");
    SaveStore later = new FileSaveStore(folder);
    SaveFile recovered = later.read(GAME).result().orElseThrow();
    assertThat(later.write(Games.order(STORY, recovered, "call"))).isEmpty();
    assertThat(Files.readString(file("game.json.damaged"))).isEqualTo("{\"kind\"");
    assertThat(SaveCodec.read(Files.readAllBytes(file("game.json.bak")), "").result())
        .contains(FIRST);
  }

  @Test
  void aCrashBetweenTheStepsLosesNothing() throws IOException {
    SaveStore store = written();
    Files.writeString(file("game.json.tmp"), "half a sa");
    assertThat(store.read(GAME).result()).contains(SECOND);
    Files.delete(file("game.json.bak"));
    assertThat(store.read(GAME).result()).contains(SECOND);
    assertThat(store.write(FIRST)).isEmpty();
    assertThat(names()).doesNotContain("game.json.tmp");
  }

  @Test
  void refusesToReplaceWhatIsNoSaveOrComesFromTheFuture() throws IOException {
    String other = "{\"name\": \"left-pad\"}";
    Files.writeString(file("game.json"), other);
    assertThat(new FileSaveStore(folder).write(FIRST).orElseThrow().kind())
        .isEqualTo(Kind.NOT_A_SAVE);
    assertThat(Files.readString(file("game.json"))).isEqualTo(other);
    String future = new String(SaveCodec.write(FIRST), UTF_8).replace("mat\": 1", "mat\": 9");
    Files.writeString(file("game.json"), future);
    assertThat(new FileSaveStore(folder).write(FIRST).orElseThrow().kind()).isEqualTo(Kind.NEWER);
    assertThat(new FileSaveStore(folder).read(GAME).problems().get(0).kind()).isEqualTo(Kind.NEWER);
    assertThat(Files.readString(file("game.json"))).isEqualTo(future);
  }

  @Test
  void onlyOneStoreAtATimePlaysASave() {
    SaveStore mine = new FileSaveStore(folder);
    SaveStore other = new FileSaveStore(folder);
    SaveLock lock = mine.lock(GAME).result().orElseThrow();
    assertThat(other.lock(GAME).problems().get(0).kind()).isEqualTo(Kind.IN_USE);
    assertThat(other.write(FIRST).orElseThrow().message()).contains("another window", "--save");
    assertThat(other.delete(GAME)).isPresent();
    assertThat(mine.write(FIRST)).isEmpty();
    assertThat(other.read(GAME).result()).contains(FIRST);
    assertThat(other.lock(new SaveName("else")).result()).isPresent();
    lock.close();
    lock.close();
    assertThat(other.write(SECOND)).isEmpty();
  }

  @Test
  void anotherProcessIsKeptAway() throws IOException, InterruptedException {
    SaveStore store = new FileSaveStore(folder);
    try (SaveLock lock = store.lock(GAME).result().orElseThrow()) {
      assertThat(store.lock(GAME).result()).isEmpty();
      assertThat(inAnotherProcess()).isEqualTo("IN_USE");
      assertThat(lock).isNotNull();
    }
    assertThat(inAnotherProcess()).isEqualTo("taken");
  }

  private String inAnotherProcess() throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                LockProbe.class.getName(),
                folder.toString())
            .redirectErrorStream(true)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), UTF_8).strip();
    process.waitFor();
    return said;
  }

  @Test
  void deletesEverythingOfASave() throws IOException {
    SaveStore store = written();
    assertThat(store.delete(GAME)).isEmpty();
    assertThat(names()).isEmpty();
    assertThat(store.delete(GAME).orElseThrow().kind()).isEqualTo(Kind.MISSING);
  }

  @Test
  void listsTheNewestFirstAndWhatCannotBeRead() throws IOException {
    SaveStore store = new FileSaveStore(folder);
    store.write(FIRST.named(new SaveName("old")).stamped("0.1.0", "2026-01-01T00:00:00Z"));
    store.write(FIRST.named(new SaveName("new")).stamped("0.1.0", "2026-03-01T00:00:00Z"));
    Files.writeString(file("broken.json"), "{");
    Files.writeString(file("not a name.json"), "{}");
    assertThat(store.list())
        .extracting(one -> one.name().value(), one -> one.save().result().isPresent())
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("new", true),
            org.assertj.core.groups.Tuple.tuple("old", true),
            org.assertj.core.groups.Tuple.tuple("broken", false));
    assertThat(new FileSaveStore(folder.resolve("nowhere")).list()).isEmpty();
  }

  @Test
  void aCopiedFileIsASaveUnderItsNewName() throws IOException {
    written();
    Files.copy(file("game.json"), file("copy.json"));
    SaveName copy = new SaveName("copy");
    assertThat(new FileSaveStore(folder).read(copy).result()).contains(SECOND.named(copy));
  }

  @Test
  void saysThatAFolderCannotBeWritten() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "");
    SaveProblem problem = new FileSaveStore(file).write(FIRST).orElseThrow();
    assertThat(problem.kind()).isEqualTo(Kind.UNWRITABLE);
    assertThat(problem.message()).contains("a file stands where the folder should be", "--saves");
    assertThat(new FileSaveStore(file).lock(GAME).result()).isEmpty();
  }

  @Test
  void aFolderWithoutRightsIsTold() throws IOException {
    Path closed = Files.createDirectory(folder.resolve("closed"));
    assumeThat(closed.toFile().setWritable(false)).isTrue();
    assumeThat(Files.isWritable(closed)).as("not running as root").isFalse();
    assertThat(new FileSaveStore(closed).write(FIRST).orElseThrow().message())
        .contains("access is denied");
  }

  @Test
  void whatIsNotAFileIsTold() throws IOException {
    Files.createDirectory(file("game.json"));
    assertThat(new FileSaveStore(folder).read(GAME).problems().get(0).kind())
        .isEqualTo(Kind.UNREADABLE);
  }

  private SaveStore written() {
    SaveStore store = new FileSaveStore(folder);
    assertThat(store.write(FIRST)).isEmpty();
    assertThat(store.write(SECOND)).isEmpty();
    return store;
  }

  private Path file(String name) {
    return folder.resolve(name);
  }

  private Stream<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(one -> one.getFileName().toString()).toList().stream();
    }
  }
}
