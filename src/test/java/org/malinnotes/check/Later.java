package org.malinnotes.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.malinnotes.engine.Setup;
import org.malinnotes.engine.Values;
import org.malinnotes.story.Chapter;
import org.malinnotes.story.Condition;
import org.malinnotes.story.DocumentId;
import org.malinnotes.story.Id;
import org.malinnotes.story.Scene;
import org.malinnotes.story.SceneId;
import org.malinnotes.story.Story;
import org.malinnotes.story.VariableId;

/** Which variables can still be read from a scene on, here or at whatever may follow. */
final class Later {
  private final Map<SceneId, List<VariableId>> read = new HashMap<>();

  Later(Story story, Setup setup) {
    Reads reads = new Reads(story);
    Tour.of(story, reads);
    Graph graph = new Graph(story);
    Set<Id> beyond = setup.alone() ? startsBeyond(story, setup) : Set.of();
    for (SceneId scene : story.scenes().keySet()) {
      Set<VariableId> all = new LinkedHashSet<>();
      for (Id node : graph.from(List.of(scene), at -> !beyond.contains(at))) {
        if (!beyond.contains(node)) {
          all.addAll(reads.at(node));
        }
      }
      read.put(scene, List.copyOf(all));
    }
  }

  /** The values of what can still be read. */
  List<Integer> read(SceneId scene, Values values) {
    List<Integer> live = new ArrayList<>();
    for (VariableId variable : read.get(scene)) {
      live.add(values.get(variable));
    }
    return live;
  }

  private static Set<Id> startsBeyond(Story story, Setup setup) {
    Set<Id> starts = new HashSet<>();
    for (Chapter chapter : story.chapters()) {
      if (!chapter.id().equals(setup.chapter())) {
        chapter.starts().forEach(start -> starts.add(start.scene()));
      }
    }
    return starts;
  }

  private static final class Reads implements StoryVisitor {
    private final Story story;
    private final Map<String, Set<VariableId>> at = new HashMap<>();

    Reads(Story story) {
      this.story = story;
    }

    @Override
    public void condition(Condition condition, Where where) {
      if (where.kind().equals("story")) {
        chapter(condition, where.pointer().split("/"));
      } else {
        read(where.kind(), where.id(), condition);
      }
    }

    /** What is read at a scene, its documents included, or at an ending. */
    private Set<VariableId> at(Id node) {
      Scene scene = story.scenes().get(node);
      if (scene == null) {
        return at.getOrDefault("ending " + node.value(), Set.of());
      }
      Set<VariableId> all = new LinkedHashSet<>(at.getOrDefault("scene " + node.value(), Set.of()));
      for (DocumentId document : scene.documents()) {
        all.addAll(at.getOrDefault("document " + document.value(), Set.of()));
      }
      return all;
    }

    /** What opens a chapter is read where it starts; what closes it, at any of its scenes. */
    private void chapter(Condition condition, String[] pointer) {
      Chapter chapter = story.chapters().get(Integer.parseInt(pointer[2]));
      if (pointer[3].equals("exits")) {
        story.scenes().values().stream()
            .filter(scene -> scene.chapter().equals(chapter.id()))
            .forEach(scene -> read("scene", scene.id().value(), condition));
      } else {
        chapter.starts().forEach(start -> read("scene", start.scene().value(), condition));
      }
    }

    private void read(String kind, String id, Condition condition) {
      at.computeIfAbsent(kind + " " + id, key -> new LinkedHashSet<>())
          .addAll(Variables.in(condition));
    }
  }
}
