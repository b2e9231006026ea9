package org.malinnotes.report.classroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.malinnotes.engine.Shipped;
import org.malinnotes.lesson.Course;
import org.malinnotes.lesson.Opened;
import org.malinnotes.lesson.Pupil;
import org.malinnotes.lesson.Run;
import org.malinnotes.lesson.figures.ClassFigures;
import org.malinnotes.story.DocumentId;
import org.malinnotes.story.Lesson;

/** What is chosen to talk about. */
class TopicsTest {
  private static final Lesson LESSON = Shipped.OCTOBER.lessons().values().iterator().next();
  private static final Course COURSE = new Course(Shipped.OCTOBER, LESSON);

  @Test
  void threeOfDifferentKindsWithQuestionsOfTheirOwn() {
    for (Lesson lesson : Shipped.OCTOBER.lessons().values()) {
      for (int pupils : new int[] {2, 5, 12, 30}) {
        List<Topic> topics = Topics.of(SampleClass.figures(lesson, pupils));
        assertThat(topics).as("%s %s", lesson.id(), pupils).hasSize(Topics.MOST);
        assertThat(topics).extracting(Topic::kind).doesNotHaveDuplicates();
        assertThat(topics).extracting(Topic::question).doesNotHaveDuplicates().doesNotContain("");
        assertThat(topics).allMatch(topic -> topic.strength() > 0 && topic.strength() <= 1);
      }
    }
  }

  @Test
  void whatNobodyOpenedIsTold() {
    DocumentId unread = LESSON.decisions().get(0).documents().get(0);
    List<Pupil> pupils = new ArrayList<>();
    for (Pupil pupil : SampleClass.pupils(COURSE, 20)) {
      Set<Opened> opened = new LinkedHashSet<>(pupil.run().opened());
      opened.removeIf(one -> one.document().equals(unread));
      Run run = new Run(pupil.run().events(), opened, pupil.run().answers());
      pupils.add(Pupil.of(COURSE, pupil.name(), run));
    }
    assertThat(Topics.of(ClassFigures.of(COURSE, pupils, List.of())))
        .anyMatch(
            topic ->
                topic.kind() == Topic.Kind.UNREAD
                    && topic.sentence().contains("**Nobody opened**")
                    && topic.sentence().contains(Shipped.OCTOBER.document(unread).title()));
  }

  @Test
  void aClassThatWentWithTheRecordIsAskedAboutIt() {
    Run record = new Run(COURSE.asOnRecord(), Set.of(), Map.of());
    List<Pupil> pupils = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      pupils.add(Pupil.of(COURSE, "p" + i, record));
    }
    assertThat(Topics.of(ClassFigures.of(COURSE, pupils, List.of())))
        .extracting(Topic::kind)
        .contains(Topic.Kind.OF_ONE_MIND, Topic.Kind.UNREAD);
  }

  @Test
  void nobodyIsNoReasonToTalk() {
    assertThat(Topics.of(ClassFigures.of(COURSE, List.of(), List.of()))).isEmpty();
  }
}
