package org.malinnotes.lesson;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.malinnotes.story.QuestionId;

/**
 * All that one pupil did in a lesson. Immutable.
 *
 * @param events in order
 * @param opened the documents opened, each once for a decision
 * @param answers to the lesson's questions, in the order given
 */
public record Run(List<LessonEvent> events, Set<Opened> opened, Map<QuestionId, Answer> answers) {
  /** The most events, opened documents and answers that a file of a run may hold, of each. */
  public static final int MOST = 1_000;

  /** So many events are left for a lesson's own decisions when its line has gone on for so long. */
  private static final int LEFT = 200;

  /** Nothing done yet. */
  public static final Run EMPTY = new Run(List.of(), Set.of(), Map.of());

  /** Keeps the parts as they are now, whatever becomes of the collections given. */
  public Run {
    events = List.copyOf(events);
    opened = Collections.unmodifiableSet(new LinkedHashSet<>(opened));
    answers = Collections.unmodifiableMap(new LinkedHashMap<>(answers));
  }

  /** Whether a line off the record has gone on for so long that it must be left. */
  public boolean isLong() {
    return events.size() >= MOST - LEFT;
  }

  /** With one more event. */
  public Run with(LessonEvent event) {
    List<LessonEvent> more = new ArrayList<>(events);
    more.add(event);
    return new Run(more, opened, answers);
  }

  /** With a document opened. */
  public Run with(Opened document) {
    Set<Opened> more = new LinkedHashSet<>(opened);
    more.add(document);
    return new Run(events, more, answers);
  }

  /** With an answer, in the place of an earlier one to the same question. */
  public Run with(QuestionId question, Answer answer) {
    Map<QuestionId, Answer> more = new LinkedHashMap<>(answers);
    more.put(question, answer);
    return new Run(events, opened, more);
  }
}
