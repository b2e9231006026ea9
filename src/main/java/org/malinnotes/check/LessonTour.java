package org.malinnotes.check;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.malinnotes.story.DocumentId;
import org.malinnotes.story.Lesson;
import org.malinnotes.story.Question;

/** Leads a visitor through the lessons of a story. */
final class LessonTour {
  private final StoryVisitor visitor;
  private final Tour tour;

  LessonTour(StoryVisitor visitor, Tour tour) {
    this.visitor = visitor;
    this.tour = tour;
  }

  void lesson(Lesson lesson) {
    Where where = Where.of(lesson);
    tour.plain(lesson.title(), where.to("title"));
    tour.plain(lesson.question(), where.to("question"));
    visitor.chapter(lesson.chapter(), where.to("chapter"));
    for (int i = 0; i < lesson.seats().size(); i++) {
      visitor.seat(lesson.seats().get(i), where.to("seats", i));
    }
    for (int i = 0; i < lesson.aims().size(); i++) {
      tour.prose(lesson.aims().get(i).text(), where.to("aims", i).to("text"));
    }
    prose(lesson.framing(), where.to("framing"));
    prose(lesson.observer(), where.to("observer"));
    prose(lesson.care(), where.to("care"));
    prose(lesson.background(), where.to("background"));
    for (int i = 0; i < lesson.decisions().size(); i++) {
      round(lesson.decisions().get(i), where.to("decisions", i));
    }
    for (int i = 0; i < lesson.skips().size(); i++) {
      Lesson.Skip skip = lesson.skips().get(i);
      visitor.scene(skip.scene(), where.to("skips", i).to("scene"));
      prose(skip.told(), where.to("skips", i).to("told"));
    }
    prose(lesson.afterwards(), where.to("afterwards"));
    for (int i = 0; i < lesson.questions().size(); i++) {
      lesson.questions().get(i).accept(new Asked(where.to("questions", i)));
    }
    tour.prose(lesson.exit(), where.to("exit"));
    for (int i = 0; i < lesson.plan().size(); i++) {
      step(lesson.plan().get(i), where.to("plan", i));
    }
  }

  private void round(Lesson.Round round, Where where) {
    visitor.scene(round.scene(), where.to("scene"));
    List<DocumentId> documents = round.documents();
    for (int i = 0; i < documents.size(); i++) {
      visitor.document(documents.get(i), where.to("documents", i));
    }
    for (int i = 0; i < round.arguments().size(); i++) {
      tour.prose(round.arguments().get(i).text(), where.to("arguments", i).to("text"));
    }
    prose(round.misperception(), where.to("misperception"));
    prose(round.wavering(), where.to("wavering"));
  }

  private void step(Lesson.Step step, Where where) {
    if (step.scene() != null) {
      visitor.scene(step.scene(), where.to("scene"));
    }
    tour.prose(step.text(), where.to("text"));
  }

  private void prose(List<String> paragraphs, Where where) {
    for (int i = 0; i < paragraphs.size(); i++) {
      tour.prose(paragraphs.get(i), where.item(i));
    }
  }

  private final class Asked implements Question.Visitor<@Nullable Void> {
    private final Where where;

    Asked(Where where) {
      this.where = where;
    }

    @Override
    public @Nullable Void free(Question.Free question) {
      tour.prose(question.ask(), where.to("ask"));
      return null;
    }

    @Override
    public @Nullable Void choice(Question.Choice question) {
      tour.prose(question.ask(), where.to("ask"));
      for (int i = 0; i < question.choices().size(); i++) {
        tour.plain(question.choices().get(i), where.to("choices", i));
      }
      return null;
    }

    @Override
    public @Nullable Void scale(Question.Scale question) {
      tour.prose(question.ask(), where.to("ask"));
      tour.plain(question.low(), where.to("low"));
      tour.plain(question.high(), where.to("high"));
      return null;
    }
  }
}
