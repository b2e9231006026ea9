package org.malinnotes.check.explore;

import java.util.ArrayList;
import java.util.List;
import org.malinnotes.check.StoryVisitor;
import org.malinnotes.check.Tour;
import org.malinnotes.check.Where;
import org.malinnotes.story.Condition;
import org.malinnotes.story.Ending;
import org.malinnotes.story.Option;
import org.malinnotes.story.Outcome;
import org.malinnotes.story.Paragraph;
import org.malinnotes.story.Scene;
import org.malinnotes.story.Story;

/** What no line meets, in words: the causes only, not what lies within a scene never met. */
final class Unmet implements StoryVisitor {
  private final Met met;
  private final List<String> all = new ArrayList<>();

  private Unmet(Met met) {
    this.met = met;
  }

  /** Everything of the story that was not met. */
  static List<String> of(Story story, Met met) {
    Unmet unmet = new Unmet(met);
    story.scenes().values().forEach(unmet::scene);
    story.endings().values().forEach(unmet::ending);
    Tour.of(story, unmet);
    return List.copyOf(unmet.all);
  }

  private void scene(Scene scene) {
    if (!met.scenes().contains(scene.id())) {
      all.add("the scene " + scene.id().value());
      return;
    }
    for (Option option : scene.decision().map(it -> it.options()).orElse(List.of())) {
      if (!met.options().contains(option)) {
        all.add("the option " + option.id().value() + " at " + scene.id().value());
      }
    }
  }

  private void ending(Ending ending) {
    if (!met.endings().contains(ending.id())) {
      all.add("the ending " + ending.id().value());
      return;
    }
    for (int i = 0; i < ending.outcomes().size(); i++) {
      Outcome outcome = ending.outcomes().get(i);
      if (!met.outcomes().contains(outcome)) {
        all.add("outcome " + i + " (" + outcome.measure().value() + ") of " + ending.id().value());
      }
    }
  }

  @Override
  public void paragraph(Paragraph paragraph, Where where) {
    if (paragraph.when() != Condition.ALWAYS
        && isFollowed(where)
        && !met.paragraphs().contains(paragraph)
        && !lostWithItsScene(where)) {
      all.add("the paragraph " + where.pointer() + " of " + where.kind() + " " + where.id());
    }
  }

  /** Reasons and chairs are shown whole, whatever their conditions; a map hangs on dates too. */
  private static boolean isFollowed(Where where) {
    return switch (where.kind()) {
      case "scene", "ending" -> !where.pointer().contains("/because/");
      case "story" -> where.pointer().startsWith("/chapters/");
      case "document" -> true;
      default -> false;
    };
  }

  private boolean lostWithItsScene(Where where) {
    return switch (where.kind()) {
      case "scene" -> met.scenes().stream().noneMatch(id -> id.value().equals(where.id()));
      case "ending" -> met.endings().stream().noneMatch(id -> id.value().equals(where.id()));
      default -> false;
    };
  }
}
