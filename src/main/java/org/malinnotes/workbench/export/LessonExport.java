package org.malinnotes.workbench.export;

import java.util.List;
import org.malinnotes.story.Lesson;
import org.malinnotes.story.Quoting;
import org.malinnotes.story.Scene;

/** Writes the lessons. */
final class LessonExport {
  private final Pen pen;

  private LessonExport(Pen pen) {
    this.pen = pen;
  }

  static void write(Pen pen) {
    LessonExport lessons = new LessonExport(pen);
    pen.objects("lessons", pen.story().lessons().values(), lessons::lesson);
  }

  private void lesson(Lesson lesson) {
    pen.id("id", lesson.id());
    pen.string("title", lesson.title());
    pen.string("question", lesson.question());
    pen.number("minutes", lesson.minutes());
    pen.id("chapter", pen.story().chapter(lesson.chapter()).id());
    pen.seats("seats", lesson.seats());
    pen.string("reveal", lesson.reveal().word());
    pen.bool("forecast", lesson.forecast());
    pen.bool("evidence", lesson.evidence());
    pen.objects(
        "aims",
        lesson.aims(),
        aim -> {
          pen.string("skill", aim.skill().word());
          prose("text", aim.text());
        });
    paragraphs("framing", lesson.framing());
    paragraphs("observer", lesson.observer());
    paragraphs("care", lesson.care());
    paragraphs("background", lesson.background());
    pen.objects("decisions", lesson.decisions(), this::round);
    pen.objects(
        "skips",
        lesson.skips(),
        skip -> {
          pen.scene("scene", skip.scene());
          paragraphs("told", skip.told());
        });
    paragraphs("afterwards", lesson.afterwards());
    pen.objects(
        "questions", lesson.questions(), question -> question.accept(new QuestionExport(this)));
    prose("exit", lesson.exit());
    pen.objects("plan", lesson.plan(), this::step);
  }

  private void round(Lesson.Round round) {
    Scene scene = pen.story().scene(round.scene());
    pen.id("scene", scene.id());
    pen.objects(
        "documents",
        round.documents(),
        document -> {
          pen.id("id", document);
          pen.string("title", pen.story().document(document).title());
        });
    pen.objects(
        "arguments",
        round.arguments(),
        argument -> {
          pen.id("option", Declared.options(scene, List.of(argument.option())).get(0));
          prose("text", argument.text());
        });
    paragraphs("misperception", round.misperception());
    paragraphs("wavering", round.wavering());
  }

  private void step(Lesson.Step step) {
    pen.number("minutes", step.minutes());
    pen.string("part", step.part().word());
    pen.scene("scene", step.scene());
    prose("text", step.text());
  }

  /** Paragraphs as written, and with their quotations in them. */
  private void paragraphs(String name, List<String> paragraphs) {
    pen.objects(name, paragraphs, this::paragraph);
  }

  /** One paragraph, likewise. */
  void prose(String name, String markdown) {
    pen.object(name, () -> paragraph(markdown));
  }

  private void paragraph(String markdown) {
    pen.string("markdown", markdown);
    pen.string("shown", Quoting.expand(pen.story(), markdown));
  }

  /** What the values are written with. */
  Pen pen() {
    return pen;
  }
}
