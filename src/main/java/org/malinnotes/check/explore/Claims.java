package org.malinnotes.check.explore;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.malinnotes.check.StoryVisitor;
import org.malinnotes.check.Tour;
import org.malinnotes.check.Where;
import org.malinnotes.story.Condition;
import org.malinnotes.story.Ending;
import org.malinnotes.story.Id;
import org.malinnotes.story.Option;
import org.malinnotes.story.Outcome;
import org.malinnotes.story.Paragraph;
import org.malinnotes.story.Scene;
import org.malinnotes.story.Story;

/** Everything of a story that a line may meet, numbered. */
final class Claims {
  private final List<Claim> all = new ArrayList<>();

  /** Options, paragraphs and outcomes by identity, scenes and endings by themselves. */
  private final Map<Object, Integer> numbers = new IdentityHashMap<>();

  private final Map<String, Integer> parts = new HashMap<>();

  Claims(Story story) {
    story.scenes().values().forEach(this::scene);
    story.endings().values().forEach(this::ending);
    Tour.of(story, new Paragraphs());
  }

  /** The claims by number. */
  List<Claim> all() {
    return all;
  }

  /**
   * The number of a scene, option, paragraph, ending or outcome; -1 if nothing is claimed of it.
   */
  int of(Object part) {
    return numbers.getOrDefault(part, -1);
  }

  private void scene(Scene scene) {
    int number = part(Claim.Kind.SCENE, scene.id(), scene);
    for (Option option : scene.decision().map(it -> it.options()).orElse(List.of())) {
      String id = option.id().value();
      String owner = scene.id().value();
      add(
          new Claim(Claim.Kind.OPTION, owner, id, "the option " + id + " at " + owner, number),
          option);
    }
  }

  private void ending(Ending ending) {
    int number = part(Claim.Kind.ENDING, ending.id(), ending);
    for (int i = 0; i < ending.outcomes().size(); i++) {
      Outcome outcome = ending.outcomes().get(i);
      String id = outcome.measure().value();
      String owner = ending.id().value();
      String words = "outcome " + i + " (" + id + ") of " + owner;
      add(new Claim(Claim.Kind.OUTCOME, owner, id, words, number), outcome);
    }
  }

  private int part(Claim.Kind kind, Id id, Object part) {
    parts.put(kind.word() + " " + id.value(), all.size());
    String words = "the " + kind.word() + " " + id.value();
    return add(new Claim(kind, id.value(), id.value(), words, -1), part);
  }

  private int add(Claim claim, Object part) {
    numbers.put(part, all.size());
    all.add(claim);
    return all.size() - 1;
  }

  private final class Paragraphs implements StoryVisitor {
    @Override
    public void paragraph(Paragraph paragraph, Where where) {
      if (paragraph.when() != Condition.ALWAYS && isFollowed(where)) {
        String words =
            ("the paragraph " + where.pointer() + " of " + where.kind() + " " + where.id()).strip();
        int within = parts.getOrDefault(where.kind() + " " + where.id(), -1);
        add(new Claim(Claim.Kind.PARAGRAPH, where.id(), where.pointer(), words, within), paragraph);
      }
    }

    /** Reasons and chairs are shown whole, whatever their conditions; a map hangs on dates too. */
    private boolean isFollowed(Where where) {
      return switch (where.kind()) {
        case "scene", "ending" -> !where.pointer().contains("/because/");
        case "story" -> where.pointer().startsWith("/chapters/");
        case "document" -> true;
        default -> false;
      };
    }
  }
}
