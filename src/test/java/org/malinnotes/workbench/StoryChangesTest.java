package org.malinnotes.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.malinnotes.format.LoadedStory;
import org.malinnotes.format.StoryCopy;
import org.malinnotes.format.StoryLoader;

/** What is told of a change to a file of a story. */
class StoryChangesTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "scenes/01-dry-week/dawn.json|three threads|two threads|: the text changed",
        "scenes/01-dry-week/dawn.json|fifteen|15|: the text changed",
        "scenes/01-dry-week/dawn.json|\"title\": \"The rope\"|\"title\": \"Rope\"|: the title changed",
        "scenes/01-dry-week/dawn.json|[\"almanac\"]|[]|: the documents changed",
        "scenes/01-dry-week/dawn.json|\"id\": \"dawn\"|\"id\": \"dusk-2\"|: the scene dusk-2 is new; the scene dawn is gone",
        "scenes/01-dry-week/dawn.json|What do you do about it?|What now?|: the question changed",
        "scenes/01-dry-week/dawn.json|Splice it yourself, and|Splice it and|: the label of mend-it changed",
        "scenes/01-dry-week/dawn.json|The rope is dry;|It is dry;|: the unavailable of ask-about-the-night changed",
        "scenes/01-dry-week/dawn.json|\"id\": \"share-the-cost\"|\"id\": \"share\"|: the option share is new; the option share-the-cost is gone",
        "scenes/01-dry-week/dawn.json|in no mood|in a mood|: the reply changed",
        "scenes/01-dry-week/dawn.json|\"weight\": \"minor\"|\"weight\": \"major\"|: the weight changed",
        "scenes/01-dry-week/dawn.json|\"id\": \"dawn\",|\"id\":  \"dawn\",|' changed'",
        "scenes/01-dry-week/market.json|\"goto\": \"digger\"|\"goto\": \"dusk\"|: the way on changed",
        "lessons/asking-first.json|\"minutes\": 30|\"minutes\": 31|: the lesson asking-first changed",
        "story.json|\"label\": \"Water in the well\"|\"label\": \"Water\"|: the variable water changed",
        "story.json|\"title\": \"Two Doors\"|\"title\": \"Doors\"|: the title changed",
        "story.json|\"name\": \"Marta Holl\"|\"name\": \"Marta\"|: the seat marta changed",
        "story.json|\"title\": \"The dry week\"|\"title\": \"Dry\"|: the chapter dry-week changed",
      })
  void isNamed(String file, String old, String now, String words) throws IOException {
    StoryCopy copy = StoryCopy.of(StoryCopy.TUTORIAL, folder.resolve("story"));
    LoadedStory before = StoryLoader.load(copy.folder());
    LoadedStory after = StoryLoader.load(copy.replace(file, old, now).folder());

    assertThat(StoryChanges.between(before, after)).containsExactly(file + words);
    assertThat(StoryChanges.between(before, before)).isEmpty();
  }

  @Test
  void allThatChangedInAFileIsNamed() throws IOException {
    StoryCopy copy = StoryCopy.of(StoryCopy.TUTORIAL, folder.resolve("story"));
    LoadedStory before = StoryLoader.load(copy.folder());
    copy.replace("story.json", "\"label\": \"Water in the well\"", "\"label\": \"Water\"");
    copy.replace("story.json", "\"title\": \"The dry week\"", "\"title\": \"Dry\"");
    copy.replace("story.json", "\"name\": \"Marta Holl\"", "\"name\": \"Marta\"");

    assertThat(StoryChanges.between(before, StoryLoader.load(copy.folder())))
        .containsExactly(
            "story.json: the seat marta, the chapter dry-week and the variable water changed");
  }

  @Test
  void theOrderOfTheOptionsIsNamedBesideWhatElseChanged() throws IOException {
    StoryCopy copy = StoryCopy.of(StoryCopy.TUTORIAL, folder.resolve("story"));
    String dawn = "scenes/01-dry-week/dawn.json";
    LoadedStory before = StoryLoader.load(copy.folder());
    copy.replace(dawn, "\"title\": \"The rope\"", "\"title\": \"Rope\"");
    copy.replace(dawn, "\"mend-it\"", "\"x\"");
    copy.replace(dawn, "\"share-the-cost\"", "\"mend-it\"");
    copy.replace(dawn, "\"x\"", "\"share-the-cost\"");

    assertThat(StoryChanges.between(before, StoryLoader.load(copy.folder())).toString())
        .contains("the title", " more changed");
  }
}
