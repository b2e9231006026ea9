package org.malinnotes.workbench.stats;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.malinnotes.check.StoryVisitor;
import org.malinnotes.check.Tour;
import org.malinnotes.check.Where;
import org.malinnotes.story.Chapter;
import org.malinnotes.story.Document;
import org.malinnotes.story.DocumentId;
import org.malinnotes.story.Ending;
import org.malinnotes.story.EndingId;
import org.malinnotes.story.Entry;
import org.malinnotes.story.EntryId;
import org.malinnotes.story.SceneId;
import org.malinnotes.story.Story;

/**
 * Counts a story, place by place. Paragraphs count whatever their conditions, lessons not at all.
 */
final class Counts implements StoryVisitor {
  private final Story story;
  private final Homes homes;
  private final Printed printed;
  private final Map<Place, Figures> figures = new HashMap<>();
  private final Map<Place, Map<Integer, Integer>> pages = new HashMap<>();

  private Counts(Story story) {
    this.story = story;
    this.homes = new Homes(story);
    this.printed = new Printed(story);
  }

  static Counts of(Story story) {
    Counts counts = new Counts(story);
    for (Chapter chapter : story.chapters()) {
      counts.opening(chapter);
      Homes.of(story, chapter)
          .forEach(
              scene ->
                  counts
                      .homes
                      .of(scene.id())
                      .ifPresent(at -> new SceneCount(counts.printed, counts.at(at)).scene(scene)));
    }
    story.documents().values().forEach(counts::document);
    story.endings().values().forEach(counts::ending);
    Tour.of(story, counts);
    return counts;
  }

  /** The figures of each place. */
  Map<Place, Figures> figures() {
    return figures;
  }

  /** How often each place mentions each page of the source. */
  Map<Place, Map<Integer, Integer>> pages() {
    return pages;
  }

  private Figures at(Place place) {
    return figures.computeIfAbsent(place, key -> new Figures());
  }

  private void opening(Chapter chapter) {
    int words = printed.words(chapter.prologue());
    for (Chapter.Start start : chapter.starts()) {
      words += printed.words(start.situation());
    }
    Figures here = at(new Place(chapter.id(), Place.NO_SEAT));
    here.add(Figure.WORDS, Figure.OPENING_WORDS, words);
  }

  private void document(Document document) {
    int words = printed.words(document.title()) + printed.words(document.text());
    at(homes.of(document.id()).orElse(Place.NOWHERE))
        .add(Figure.WORDS, Figure.DOCUMENT_WORDS, words);
  }

  private void ending(Ending ending) {
    int words =
        printed.words(ending.title())
            + printed.words(ending.text())
            + ending.outcomes().stream().mapToInt(it -> printed.words(it.text())).sum();
    Figures here = at(homes.of(ending.id()).orElse(Place.NOWHERE));
    here.add(Figure.ENDINGS, 1);
    here.add(Figure.HISTORY_ENDINGS, ending.record() ? 1 : 0);
    here.add(Figure.WORDS, Figure.ENDING_WORDS, words);
  }

  @Override
  public void entry(EntryId id, Where where) {
    Entry entry = story.entries().get(id);
    if (entry != null && !where.kind().equals("lesson")) {
      Place place = home(where).orElse(Place.NOWHERE);
      at(place).cite(id);
      Map<Integer, Integer> here = pages.computeIfAbsent(place, key -> new TreeMap<>());
      entry.pages().forEach(page -> here.merge(page, 1, Integer::sum));
    }
  }

  private Optional<Place> home(Where where) {
    return switch (where.kind()) {
      case "scene" -> homes.of(new SceneId(where.id()));
      case "document" -> homes.of(new DocumentId(where.id()));
      case "ending" -> homes.of(new EndingId(where.id()));
      default -> chapter(where.pointer());
    };
  }

  /** The chapter whose opening a place in the story's own file is in, if it is. */
  private Optional<Place> chapter(String pointer) {
    for (int i = 0; i < story.chapters().size(); i++) {
      if (pointer.startsWith("/chapters/" + i + "/")) {
        return Optional.of(new Place(story.chapters().get(i).id(), Place.NO_SEAT));
      }
    }
    return Optional.empty();
  }
}
