package org.malinnotes.play;

import java.util.ArrayList;
import java.util.List;
import org.malinnotes.engine.Event;
import org.malinnotes.lesson.Opened;
import org.malinnotes.story.DocumentId;
import org.malinnotes.story.Scene;

/** Says which documents were named without having been opened at that decision. */
final class Unopened implements Event.Visitor<List<DocumentId>> {
  private static final Unopened NAMED = new Unopened();

  private Unopened() {}

  /** A word about an event before it is taken; nothing where there is nothing to say. */
  static List<Block> said(LessonLine line, Event event) {
    Scene scene = line.story().scene(line.state().game().scene());
    List<String> numbers = new ArrayList<>();
    for (DocumentId document : event.accept(NAMED)) {
      if (!line.run().opened().contains(new Opened(scene.id(), document))) {
        numbers.add(String.valueOf(scene.documents().indexOf(document) + 1));
      }
    }
    return numbers.isEmpty()
        ? List.of()
        : Answers.notice(
            "You have not opened "
                + (numbers.size() == 1 ? "document " : "documents ")
                + String.join(" and ", numbers)
                + ".");
  }

  @Override
  public List<DocumentId> order(Event.Order event) {
    return List.of();
  }

  @Override
  public List<DocumentId> evidence(Event.Evidence event) {
    return event.documents();
  }

  @Override
  public List<DocumentId> forecast(Event.Forecast event) {
    return List.of();
  }
}
