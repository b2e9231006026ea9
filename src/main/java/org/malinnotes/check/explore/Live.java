package org.malinnotes.check.explore;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.malinnotes.check.Graph;
import org.malinnotes.check.StoryVisitor;
import org.malinnotes.check.Tour;
import org.malinnotes.check.Variables;
import org.malinnotes.check.Where;
import org.malinnotes.engine.Setup;
import org.malinnotes.story.Chapter;
import org.malinnotes.story.ChapterId;
import org.malinnotes.story.Condition;
import org.malinnotes.story.DocumentId;
import org.malinnotes.story.Id;
import org.malinnotes.story.Paragraph;
import org.malinnotes.story.Scene;
import org.malinnotes.story.SceneId;
import org.malinnotes.story.SeatId;
import org.malinnotes.story.Story;
import org.malinnotes.story.VariableId;

/**
 * Which variables can still be read from a scene on: there, in the papers on its desk, or at
 * anything that may follow. States of a scene that agree in these are one for all that follows.
 */
final class Live {
  private final Story story;
  private final Map<String, Set<VariableId>> read = new HashMap<>();
  private final Graph graph;
  private final Set<Id> beyond;
  private final Goals goals;

  Live(Story story, Setup setup, Goals goals) {
    this.goals = goals;
    this.story = story;
    this.graph = new Graph(story);
    this.beyond = setup.alone() ? startsBeyond(story, setup) : Set.of();
    Tour.of(story, new Reads());
  }

  /** The variables read from the scene on. */
  Set<VariableId> from(SceneId scene) {
    Set<VariableId> all = new LinkedHashSet<>();
    for (Id node : graph.from(List.of(scene), at -> !beyond.contains(at))) {
      if (!beyond.contains(node)) {
        all.addAll(at(node));
      }
    }
    return all;
  }

  private Set<VariableId> at(Id node) {
    Scene scene = story.scenes().get(node);
    if (scene == null) {
      return read.getOrDefault("ending " + node.value(), Set.of());
    }
    Set<VariableId> all = new LinkedHashSet<>(read.getOrDefault("scene " + node.value(), Set.of()));
    for (DocumentId document : scene.documents()) {
      all.addAll(read.getOrDefault("document " + document.value(), Set.of()));
    }
    return all;
  }

  /** Where a game of one chapter does not come, though the graph leads there. */
  private static Set<Id> startsBeyond(Story story, Setup setup) {
    Set<Id> starts = new HashSet<>();
    for (Chapter chapter : story.chapters()) {
      if (!chapter.id().equals(setup.chapter())) {
        chapter.starts().forEach(start -> starts.add(start.scene()));
      }
    }
    return starts;
  }

  private final class Reads implements StoryVisitor {
    private @Nullable Where telling;

    @Override
    public void paragraph(Paragraph paragraph, Where where) {
      telling = where.to("when");
    }

    @Override
    public void condition(Condition condition, Where where) {
      boolean tells = where.equals(telling) || where.pointer().startsWith("/outcomes/");
      if (tells && !goals.follow(condition)) {
        return;
      }
      if (where.kind().equals("story")) {
        chapter(condition, where.pointer().split("/"));
      } else if (where.pointer().startsWith("/decision/hindsight/")) {
        ChapterId chapter = story.scene(new SceneId(where.id())).chapter();
        throughout(scene -> scene.chapter().equals(chapter), condition);
      } else {
        reads(where.kind(), where.id(), condition);
      }
    }

    /**
     * What opens a chapter is read where it starts; how matters stand for a chair, at the first of
     * its scenes that a line comes to; what closes the chapter, after any of its scenes.
     */
    private void chapter(Condition condition, String[] pointer) {
      if (!pointer[1].equals("chapters")) {
        return;
      }
      Chapter chapter = story.chapters().get(Integer.parseInt(pointer[2]));
      if (pointer[3].equals("exits")) {
        throughout(scene -> scene.chapter().equals(chapter.id()), condition);
      } else if (pointer[3].equals("starts")) {
        SeatId seat = chapter.starts().get(Integer.parseInt(pointer[4])).seat();
        throughout(
            scene -> scene.chapter().equals(chapter.id()) && scene.seat().equals(seat), condition);
      } else {
        chapter.starts().forEach(start -> reads("scene", start.scene().value(), condition));
      }
    }

    private void throughout(Predicate<Scene> scenes, Condition condition) {
      story.scenes().values().stream()
          .filter(scenes)
          .forEach(scene -> reads("scene", scene.id().value(), condition));
    }

    private void reads(String kind, String id, Condition condition) {
      read.computeIfAbsent(kind + " " + id, key -> new LinkedHashSet<>())
          .addAll(Variables.in(condition));
    }
  }
}
