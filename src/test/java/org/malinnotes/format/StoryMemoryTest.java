package org.malinnotes.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.malinnotes.story.LessonId;
import org.malinnotes.story.SceneId;
import org.malinnotes.story.Story;

class StoryMemoryTest {
  private static final Instant LONG_AGO = Instant.parse("1986-10-19T07:00:00Z");

  @TempDir private Path folder;
  private Path story;
  private Path notes;
  private StoryMemory memory;

  @BeforeEach
  void copyTheTutorial() throws IOException {
    story = folder.resolve("story");
    notes = Files.createDirectory(folder.resolve("notes"));
    memory = new StoryMemory(notes, "build");
    StoryCopy.in(story);
    age();
  }

  @ParameterizedTest
  @ValueSource(strings = {"two-doors", "october-1956"})
  void aRecalledStoryEqualsTheStoryReadWhole(String name) throws IOException {
    story = folder.resolve(name);
    StoryCopy.of(Path.of("story", name), story);
    age();
    Story whole = memory.load(story).story().orElseThrow();

    Story recalled = memory.recall(story).orElseThrow();
    assertThat(recalled).isEqualTo(whole).hasSameHashCodeAs(whole);
    assertThat(recalled.scenes().keySet()).containsExactlyElementsOf(whole.scenes().keySet());

    Story piecewise = memory.recall(story).orElseThrow();
    whole.scenes().forEach((id, scene) -> assertThat(piecewise.scene(id)).isEqualTo(scene));
    assertThat(piecewise.scenes()).doesNotContainKey(new SceneId("no-such-scene"));
  }

  @Test
  void knowsNothingBeforeAStoryWasReadAndNothingFromAnotherBuild() {
    assertThat(memory.recall(story)).isEmpty();
    memory.load(story);
    assertThat(memory.recall(story)).isPresent();
    assertThat(new StoryMemory(notes, "another build").recall(story)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"story.json", "people.json", "scenes/01-dry-week/half-a-bucket.json"})
  void aChangedFileIsReadAgain(String file) throws IOException {
    memory.load(story);
    assertThat(story.resolve(file)).exists();
    Files.writeString(story.resolve(file), "{}");

    assertThat(memory.recall(story)).isEmpty();
    assertThat(memory.load(story).story()).isEmpty();
    assertThat(memory.recall(story)).as("a story with errors").isEmpty();
  }

  @Test
  void aLessonIsReadWhenLessonsAreAskedFor() throws IOException {
    memory.load(story);
    Story begun = memory.recall(story).orElseThrow();
    begun.scenes().keySet().forEach(begun::scene);
    Path lesson = story.resolve("lessons/asking-first.json");
    Files.writeString(lesson, Files.readString(lesson).replace("Asking first", "Asking later"));

    assertThat(begun.lesson(new LessonId("asking-first")).title()).isEqualTo("Asking later");
  }

  @Test
  void anAddedAndARemovedFileAreNoticed() throws IOException {
    memory.load(story);
    Path added = story.resolve("documents/later.json");
    Files.writeString(added, "{\"documents\": []}");
    assertThat(memory.recall(story)).isEmpty();

    age();
    memory.load(story);
    assertThat(memory.recall(story)).isPresent();
    Files.delete(added);
    assertThat(memory.recall(story)).isEmpty();
  }

  @Test
  void aStoryBeingWrittenIsNotRemembered() throws IOException {
    Files.setLastModifiedTime(story.resolve("people.json"), FileTime.from(Instant.now()));
    memory.load(story);
    assertThat(memory.recall(story)).isEmpty();
  }

  @Test
  void aCutOrSpoiltNoteIsNoNote() throws IOException {
    memory.load(story);
    Path note = note();
    String whole = Files.readString(note);
    for (int length = 0; length < whole.length() - 1; length++) {
      Files.writeString(note, whole.substring(0, length));
      assertThat(memory.recall(story)).as("the first %d characters", length).isEmpty();
    }
    for (String[] spoilt :
        new String[][] {{"file\t", "file\tx"}, {"\t0\t\t", "\t99\t\t"}, {"folder", "\u0000"}}) {
      Files.writeString(note, whole.replaceFirst(spoilt[0], spoilt[1]));
      assertThat(memory.recall(story)).as(spoilt[1]).isEmpty();
    }
    Files.write(note, new byte[] {(byte) 0xff, '\n'});
    assertThat(memory.recall(story)).isEmpty();
  }

  @Test
  void withoutAFolderForNotesStoriesAreRead() {
    StoryMemory forgetful = new StoryMemory(folder.resolve("none"), "build");
    assertThat(forgetful.load(story).story()).isPresent();
    assertThat(forgetful.recall(story)).isEmpty();
    assertThat(forgetful.load(folder.resolve("no such story")).story()).isEmpty();
  }

  private Path note() throws IOException {
    try (Stream<Path> found = Files.list(notes)) {
      List<Path> all = found.toList();
      assertThat(all).hasSize(1);
      return all.get(0);
    }
  }

  /** Lets the files look as if nobody had touched them for long. */
  private void age() throws IOException {
    try (Stream<Path> paths = Files.walk(story)) {
      for (Path path : paths.toList()) {
        Files.setLastModifiedTime(path, FileTime.from(LONG_AGO));
      }
    }
  }
}
