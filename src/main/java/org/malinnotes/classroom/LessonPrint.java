package org.malinnotes.classroom;

import org.malinnotes.save.Fingerprint;
import org.malinnotes.save.SceneHash;
import org.malinnotes.story.Document;
import org.malinnotes.story.Id;
import org.malinnotes.story.Lesson;
import org.malinnotes.story.Question;
import org.malinnotes.story.SceneId;
import org.malinnotes.story.Story;

/**
 * Tells one version of a lesson from another: by all that a result depends on, the scenes of its
 * decisions and how its documents bear on them among it, and not by what is only told. Decisions
 * off the record are not: whoever is asked there has left what the lesson counts.
 */
public final class LessonPrint implements Question.Visitor<Void> {
  private final StringBuilder text = new StringBuilder();

  private LessonPrint() {}

  /** The fingerprint of a lesson of the story, 32 hexadecimal digits. */
  public static String of(Story story, Lesson lesson) {
    LessonPrint print = new LessonPrint();
    print.lesson(story, lesson);
    return Fingerprint.of(print.text.toString());
  }

  private void lesson(Story story, Lesson lesson) {
    add(lesson.id());
    add(lesson.chapter());
    add(lesson.reveal().word());
    add("" + lesson.forecast());
    add("" + lesson.evidence());
    lesson.seats().forEach(this::add);
    end();
    for (Lesson.Round round : lesson.decisions()) {
      add(round.scene());
      add(SceneHash.of(story.scene(round.scene())));
      round.documents().forEach(document -> document(story.document(document), round.scene()));
      end();
    }
    end();
    lesson.questions().forEach(question -> question.accept(this));
  }

  /** What a score of evidence depends on. */
  private void document(Document document, SceneId decision) {
    add(document.id());
    add(document.origin());
    for (Document.Bearing bearing : document.bearing(decision).stream().toList()) {
      bearing.speaksFor().forEach(this::add);
      end();
      bearing.against().forEach(this::add);
    }
    end();
  }

  @Override
  public Void free(Question.Free question) {
    add(question.id());
    add("free");
    return null;
  }

  /** A choice is kept by its number, so that its place and its text are what it means. */
  @Override
  public Void choice(Question.Choice question) {
    add(question.id());
    add("choice");
    question.choices().forEach(this::add);
    end();
    return null;
  }

  @Override
  public Void scale(Question.Scale question) {
    add(question.id());
    add("scale");
    add("" + question.steps());
    return null;
  }

  private void add(Id id) {
    add(id.value());
  }

  private void add(String part) {
    text.append(part);
    end();
  }

  private void end() {
    text.append('\0');
  }
}
