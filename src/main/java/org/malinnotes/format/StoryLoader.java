package org.malinnotes.format;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.malinnotes.diagnostic.Diagnostics;
import org.malinnotes.story.Story;
import org.malinnotes.text.Places;
import org.malinnotes.text.SourceFile;

/** Reads the folder of a story. */
public final class StoryLoader {
  private final Diagnostics findings = new Diagnostics();
  private final Places places = new Places();
  private final Names names = new Names(places);
  private final Map<StoryFile, Reading> readings = new LinkedHashMap<>();

  private StoryLoader() {}

  /**
   * Reads every file of a story once. What is wrong is told by the findings; nothing is thrown for
   * what a file or a folder holds.
   */
  public static LoadedStory load(Path folder) {
    return new StoryLoader().read(folder);
  }

  private LoadedStory read(Path folder) {
    Story story = null;
    parse(StoryFolder.list(folder, findings));
    Reading frame = frame();
    if (frame == null || StoryFrame.readable(frame)) {
      collectNames(frame);
      StoryFrame read = frame == null ? StoryFrame.NONE : StoryFrame.read(frame);
      story = new StoryParts(read, names, findings).story(readings);
    }
    boolean sound = story != null && frame != null && !findings.hasErrors();
    return new LoadedStory(
        sound ? Optional.of(story) : Optional.empty(), places, findings.sorted());
  }

  private void parse(List<StoryFile> files) {
    for (StoryFile file : files) {
      SourceFile source = SourceReader.read(file.path(), file.name(), findings);
      if (source != null) {
        places.file(source);
        JsonTree tree = TreeBuilder.build(source, findings);
        if (tree != null) {
          readings.put(
              file, new Reading(source, tree, TreePointers.of(source, tree), findings, names));
        }
      }
    }
  }

  private @Nullable Reading frame() {
    for (Map.Entry<StoryFile, Reading> file : readings.entrySet()) {
      if (file.getKey().role() == Role.STORY) {
        return file.getValue();
      }
    }
    return null;
  }

  /** A goto may name what a later file holds, so the names come first. */
  private void collectNames(@Nullable Reading frame) {
    if (frame != null) {
      places.put("story", "", frame.pointers(), "");
      collect(Peek.property(frame.tree(), "seats"), names.seats());
    }
    for (Map.Entry<StoryFile, Reading> file : readings.entrySet()) {
      JsonTree tree = file.getValue().tree();
      if (file.getKey().role() == Role.SCENE) {
        note(Peek.string(Peek.property(tree, "id")), names.scenes());
      } else if (file.getKey().role() == Role.ENDINGS) {
        collect(Peek.property(tree, "endings"), names.endings());
      }
    }
  }

  private static void collect(@Nullable JsonTree list, Set<String> into) {
    JsonTree.Arr array = Peek.array(list);
    if (array != null) {
      for (JsonTree item : array.items()) {
        note(Peek.string(Peek.property(item, "id")), into);
      }
    }
  }

  private static void note(@Nullable String id, Set<String> into) {
    if (id != null) {
      into.add(id);
    }
  }
}
