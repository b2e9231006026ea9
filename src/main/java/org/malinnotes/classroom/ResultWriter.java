package org.malinnotes.classroom;

import org.malinnotes.lesson.Answer;
import org.malinnotes.lesson.LessonEvent;
import org.malinnotes.lesson.Opened;
import org.malinnotes.lesson.Run;
import org.malinnotes.save.SavedEvents;
import org.malinnotes.story.QuestionId;
import tools.jackson.core.JsonGenerator;

/** Writes a result as JSON. */
final class ResultWriter implements LessonEvent.Visitor<Void>, Answer.Visitor<Void> {
  private final JsonGenerator json;

  ResultWriter(JsonGenerator json) {
    this.json = json;
  }

  /** Writes all properties but the kind and the format. */
  void result(Result result) {
    json.writeStringProperty("program", result.program());
    json.writeStringProperty("pseudonym", result.pseudonym());
    json.writeStringProperty("token", result.token());
    json.writeObjectPropertyStart("lesson");
    json.writeStringProperty("id", result.lesson().value());
    json.writeStringProperty("print", result.lessonPrint());
    json.writeEndObject();
    json.writeObjectPropertyStart("story");
    json.writeStringProperty("id", result.story());
    json.writeStringProperty("version", result.storyVersion());
    json.writeEndObject();
    json.writeObjectPropertyStart("scores");
    json.writeNumberProperty("completion", result.scores().completion());
    json.writeNumberProperty("evidence", result.scores().evidence());
    json.writeNumberProperty("foresight", result.scores().foresight());
    json.writeEndObject();
    run(result.run());
  }

  private void run(Run run) {
    json.writeArrayPropertyStart("events");
    for (LessonEvent event : run.events()) {
      json.writeStartObject();
      event.accept(this);
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayPropertyStart("opened");
    run.opened().forEach(this::opened);
    json.writeEndArray();
    json.writeArrayPropertyStart("answers");
    run.answers().forEach(this::answer);
    json.writeEndArray();
  }

  @Override
  public Void play(LessonEvent.Play event) {
    SavedEvents.write(json, event.event());
    return null;
  }

  @Override
  public Void goBack(LessonEvent.GoBack event) {
    json.writeBooleanProperty(ResultReader.GO_BACK, true);
    return null;
  }

  private void opened(Opened opened) {
    json.writeStartObject();
    json.writeStringProperty("at", opened.at().value());
    json.writeStringProperty("document", opened.document().value());
    json.writeEndObject();
  }

  private void answer(QuestionId question, Answer answer) {
    json.writeStartObject();
    json.writeStringProperty("question", question.value());
    answer.accept(this);
    json.writeEndObject();
  }

  @Override
  public Void words(Answer.Words answer) {
    json.writeStringProperty("words", answer.text());
    return null;
  }

  @Override
  public Void number(Answer.Number answer) {
    json.writeNumberProperty("number", answer.value());
    return null;
  }
}
