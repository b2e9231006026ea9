package org.malinnotes.report.classroom;

import java.util.List;
import java.util.Optional;
import org.malinnotes.engine.Counting;
import org.malinnotes.lesson.figures.ClassFigures;
import org.malinnotes.report.Words;

/** What to talk about in the next lesson. */
final class TalkPart {
  private TalkPart() {}

  static Optional<Part> of(ClassFigures figures) {
    List<Topic> topics = Topics.of(figures);
    if (topics.isEmpty()) {
      return Optional.empty();
    }
    String heading =
        topics.size() == 1
            ? "One thing to talk about"
            : Words.capital(Counting.word(topics.size())) + " things to talk about";
    return Optional.of(new Part("talk", heading, List.of(new Piece.Points(topics))));
  }
}
