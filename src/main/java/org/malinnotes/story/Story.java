package org.malinnotes.story;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A whole story. The maps keep the order of the files. Look-ups by id throw {@link
 * UnknownNameException} for a name the story does not have: a checked story never causes that.
 *
 * @param source null for an invented story, which is free of the rules of evidence
 */
public record Story(
    String id,
    String title,
    String subtitle,
    String version,
    String language,
    @Nullable Source source,
    List<Seat> seats,
    Map<VariableId, Variable> variables,
    List<Measure> measures,
    List<Chapter> chapters,
    List<String> questions,
    List<String> reading,
    Map<SceneId, Scene> scenes,
    Map<EndingId, Ending> endings,
    Map<EntryId, Entry> entries,
    Map<DocumentId, Document> documents,
    Map<PersonId, Person> people,
    List<Term> glossary,
    List<TimelineEvent> timeline,
    List<Plate> maps,
    Map<LessonId, Lesson> lessons) {

  /** The same story with other chapters. */
  public Story withChapters(List<Chapter> others) {
    return new Story(
        id, title, subtitle, version, language, source, seats, variables, measures, others,
        questions, reading, scenes, endings, entries, documents, people, glossary, timeline, maps,
        lessons);
  }

  /** The same story with other scenes. */
  public Story withScenes(Map<SceneId, Scene> others) {
    return new Story(
        id, title, subtitle, version, language, source, seats, variables, measures, chapters,
        questions, reading, others, endings, entries, documents, people, glossary, timeline, maps,
        lessons);
  }

  /** The scene with this id. */
  public Scene scene(SceneId scene) {
    return known(scenes.get(scene), scene);
  }

  /** The ending with this id. */
  public Ending ending(EndingId ending) {
    return known(endings.get(ending), ending);
  }

  /** The record entry with this id. */
  public Entry entry(EntryId entry) {
    return known(entries.get(entry), entry);
  }

  /** The document with this id. */
  public Document document(DocumentId document) {
    return known(documents.get(document), document);
  }

  /** The person with this id. */
  public Person person(PersonId person) {
    return known(people.get(person), person);
  }

  /** The variable with this id. */
  public Variable variable(VariableId variable) {
    return known(variables.get(variable), variable);
  }

  /** The lesson with this id. */
  public Lesson lesson(LessonId lesson) {
    return known(lessons.get(lesson), lesson);
  }

  /** The seat with this id. */
  public Seat seat(SeatId seat) {
    return seats.stream()
        .filter(candidate -> candidate.id().equals(seat))
        .findFirst()
        .orElseThrow(() -> new UnknownNameException(seat.value()));
  }

  /** The chapter with this id. */
  public Chapter chapter(ChapterId chapter) {
    return chapters.stream()
        .filter(candidate -> candidate.id().equals(chapter))
        .findFirst()
        .orElseThrow(() -> new UnknownNameException(chapter.value()));
  }

  private static <T> T known(@Nullable T found, Id id) {
    if (found == null) {
      throw new UnknownNameException(id.value());
    }
    return found;
  }
}
