package org.malinnotes.classroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.malinnotes.engine.Shipped;
import org.malinnotes.format.StoryCopy;
import org.malinnotes.lesson.SampleLesson;
import org.malinnotes.story.Lesson;
import org.malinnotes.story.Scene;
import org.malinnotes.story.SceneId;
import org.malinnotes.story.Story;

class LessonPrintTest {
  private static final Lesson LESSON = SampleLesson.REVERSAL;
  private static final String PRINT = LessonPrint.of(Shipped.OCTOBER, LESSON);

  @Test
  void theSameLessonHasTheSamePrint() {
    assertThat(PRINT).matches("[0-9a-f]{32}");
    assertThat(LessonPrint.of(Shipped.OCTOBER, SampleLesson.REVERSAL)).isEqualTo(PRINT);
    assertThat(Results.of(LESSON, 1, "fox").isOf(Shipped.OCTOBER, LESSON)).isTrue();
  }

  @Test
  void otherDecisionsDocumentsOrQuestionsHaveAnother() {
    assertThat(SampleLesson.all().map(one -> LessonPrint.of(Shipped.OCTOBER, one)))
        .doesNotHaveDuplicates();
    Lesson fewer = SampleLesson.offering(LESSON, 1, 2);
    assertThat(LessonPrint.of(Shipped.OCTOBER, fewer)).isNotEqualTo(PRINT);
    assertThat(Results.of(fewer, 1, "fox").isOf(Shipped.OCTOBER, LESSON)).isFalse();
  }

  @Test
  void aStoryInWhichADecisionIsAnotherHasAnother() {
    SceneId id = LESSON.decisions().get(0).scene();
    assertThat(LessonPrint.of(without(id, 1), LESSON)).isNotEqualTo(PRINT);
    SceneId aside = new SceneId("columns-and-flight");
    assertThat(LessonPrint.of(without(aside, 1), LESSON)).isEqualTo(PRINT);
  }

  @Test
  void howTheDocumentsBearOnADecisionIsPartOfIt(@TempDir Path temporary) throws IOException {
    StoryCopy copy = StoryCopy.of(StoryCopy.TUTORIAL, temporary.resolve("story"));
    List<String> prints = new ArrayList<>(List.of(print(copy)));
    copy.replace("documents/yard.json", "\"origin\": \"the well-book\"", "\"origin\": \"Marta\"");
    prints.add(print(copy));
    copy.replace(
        "documents/yard.json",
        "[\"take-turns\"], \"against\": [\"draw-first\"]",
        "[\"draw-first\"]");
    prints.add(print(copy));
    assertThat(prints).doesNotHaveDuplicates();
    copy.replace("documents/yard.json", "The book on the nail", "The book");
    assertThat(print(copy)).isEqualTo(prints.get(2));
  }

  private static String print(StoryCopy copy) {
    Story story = copy.story();
    return LessonPrint.of(story, story.lessons().values().iterator().next());
  }

  /** The story in which a scene offers its first so many documents. */
  private static Story without(SceneId id, int documents) {
    Map<SceneId, Scene> scenes = new LinkedHashMap<>(Shipped.OCTOBER.scenes());
    Scene scene = scenes.get(id);
    assertThat(scene.documents()).hasSizeGreaterThan(documents);
    scenes.put(id, scene.offering(scene.documents().subList(0, documents)));
    return Shipped.OCTOBER.withScenes(scenes);
  }
}
