package org.malinnotes.workbench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.malinnotes.format.LoadedStory;
import org.malinnotes.story.Chapter;
import org.malinnotes.story.Id;
import org.malinnotes.story.Seat;
import org.malinnotes.story.Story;
import org.malinnotes.text.SourceFile;
import org.malinnotes.text.Span;

/** Tells what differs between two readings of a story, file by file. */
public final class StoryChanges {
  private static final String FRAME = "story.json";

  private final LoadedStory before;
  private final LoadedStory now;

  private StoryChanges(LoadedStory before, LoadedStory now) {
    this.before = before;
    this.now = now;
  }

  /**
   * One for each file that differs, such as {@code scenes/01/noon.json: the text changed}; none if
   * all files are the same.
   *
   * @param before and {@code now} hold stories
   */
  public static List<String> between(LoadedStory before, LoadedStory now) {
    return new StoryChanges(before, now).files();
  }

  private List<String> files() {
    Map<String, SourceFile> old = before.places().files();
    Map<String, SourceFile> fresh = now.places().files();
    TreeSet<String> names = new TreeSet<>(old.keySet());
    names.addAll(fresh.keySet());
    List<String> told = new ArrayList<>();
    for (String name : names) {
      if (!old.containsKey(name)) {
        told.add(name + " is new");
      } else if (!fresh.containsKey(name)) {
        told.add(name + " is gone");
      } else if (!old.get(name).content().equals(fresh.get(name).content())) {
        told.add(changed(name));
      }
    }
    return List.copyOf(told);
  }

  private String changed(String file) {
    ChangeWords words = new ChangeWords();
    words.named(
        parts(file, before, "scene", Story::scenes),
        parts(file, now, "scene", Story::scenes),
        id -> "the scene " + id.value(),
        (told, id, old, fresh) -> SceneChanges.note(told, old, fresh));
    if (file.equals(FRAME)) {
      frame(words, before.story().orElseThrow(), now.story().orElseThrow());
    }
    named(words, file, "ending", Story::endings);
    named(words, file, "entry", Story::entries);
    named(words, file, "document", Story::documents);
    named(words, file, "lesson", Story::lessons);
    named(words, file, "person", Story::people);
    named(words, file, "variable", Story::variables);
    return words.isEmpty() ? file + " changed" : file + ": " + words.sentence();
  }

  private static void frame(ChangeWords words, Story before, Story now) {
    words
        .part("the id", before, now, Story::id)
        .part("the title", before, now, Story::title)
        .part("the subtitle", before, now, Story::subtitle)
        .part("the version", before, now, Story::version)
        .part("the language", before, now, Story::language)
        .part("the source", before, now, Story::source)
        .part("the measures", before, now, Story::measures)
        .part("the questions", before, now, Story::questions)
        .part("the reading", before, now, Story::reading);
    listed(words, "seat", before.seats(), now.seats(), Seat::id);
    listed(words, "chapter", before.chapters(), now.chapters(), Chapter::id);
  }

  private static <K extends Id, T> void listed(
      ChangeWords words, String kind, List<T> before, List<T> now, Function<T, K> id) {
    named(words, kind, byId(before, id), byId(now, id));
    List<K> order = before.stream().map(id).toList();
    List<K> fresh = now.stream().map(id).toList();
    if (!order.equals(fresh) && Set.copyOf(order).equals(Set.copyOf(fresh))) {
      words.changed("the order of the " + kind + "s");
    }
  }

  private static <K extends Id, T> Map<K, T> byId(List<T> things, Function<T, K> id) {
    Map<K, T> found = new LinkedHashMap<>();
    things.forEach(thing -> found.putIfAbsent(id.apply(thing), thing));
    return found;
  }

  private <K extends Id, T> void named(
      ChangeWords words, String file, String kind, Function<Story, Map<K, T>> part) {
    named(words, kind, parts(file, before, kind, part), parts(file, now, kind, part));
  }

  private static <K extends Id, T> void named(
      ChangeWords words, String kind, Map<K, T> before, Map<K, T> now) {
    Function<K, String> name = id -> "the " + kind + " " + id.value();
    words.named(before, now, name, (told, id, old, fresh) -> told.changed(name.apply(id)));
  }

  /** The parts of a kind that stand in a file. */
  private static <K extends Id, T> Map<K, T> parts(
      String file, LoadedStory loaded, String kind, Function<Story, Map<K, T>> part) {
    Map<K, T> found = new LinkedHashMap<>();
    part.apply(loaded.story().orElseThrow())
        .forEach(
            (id, value) -> {
              String at =
                  loaded
                      .places()
                      .find(kind, id.value(), "")
                      .map(Span::file)
                      .map(SourceFile::name)
                      .orElse("");
              if (at.equals(file)) {
                found.put(id, value);
              }
            });
    return found;
  }
}
