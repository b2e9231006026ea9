package org.malinnotes.workbench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import org.malinnotes.format.LoadedStory;
import org.malinnotes.story.Id;
import org.malinnotes.story.Story;
import org.malinnotes.text.SourceFile;
import org.malinnotes.text.Span;

/** Tells what differs between two readings of a story, file by file. */
public final class StoryChanges {
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
    named(words, file, "ending", Story::endings);
    named(words, file, "entry", Story::entries);
    named(words, file, "document", Story::documents);
    named(words, file, "person", Story::people);
    named(words, file, "variable", Story::variables);
    return words.isEmpty() ? file + " changed" : file + ": " + words.sentence();
  }

  private <K extends Id, T> void named(
      ChangeWords words, String file, String kind, Function<Story, Map<K, T>> part) {
    Function<K, String> name = id -> "the " + kind + " " + id.value();
    words.named(
        parts(file, before, kind, part),
        parts(file, now, kind, part),
        name,
        (told, id, old, fresh) -> told.changed(name.apply(id)));
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
