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
import org.malinnotes.story.Decision;
import org.malinnotes.story.Ending;
import org.malinnotes.story.Id;
import org.malinnotes.story.Option;
import org.malinnotes.story.Outcome;
import org.malinnotes.story.Paragraph;
import org.malinnotes.story.Reply;
import org.malinnotes.story.Scene;
import org.malinnotes.story.Story;

/** Everything of a story that a line may meet, numbered. */
final class Claims {
  private final List<Claim> all = new ArrayList<>();

  /** Options, paragraphs and outcomes by identity, scenes and endings by themselves. */
  private final Map<Object, Integer> numbers = new IdentityHashMap<>();

  private final Map<String, Integer> parts = new HashMap<>();

  /** History's hand is at work only where there are chairs that the player may not hold. */
  private final boolean replies;

  Claims(Story story) {
    replies = story.seats().size() > 1;
    story.scenes().values().forEach(this::scene);
    story.endings().values().forEach(this::ending);
    Tour.of(story, new Paragraphs(story));
  }

  /** The claims by number. */
  List<Claim> all() {
    return all;
  }

  /**
   * The number of a scene, option, reply, paragraph, ending or outcome; -1 if nothing is claimed of
   * it.
   */
  int of(Object part) {
    return numbers.getOrDefault(part, -1);
  }

  private void scene(Scene scene) {
    int number = part(Claim.Kind.SCENE, scene.id(), scene);
    scene.decision().ifPresent(decision -> decision(decision, Where.of(scene), number));
  }

  private void decision(Decision decision, Where scene, int number) {
    for (int i = 0; i < decision.options().size(); i++) {
      Option option = decision.options().get(i);
      String id = option.id().value();
      Where where = scene.to("decision").to("options", i);
      String words = "the option " + id + " at " + scene.id();
      add(new Claim(Claim.Kind.OPTION, where, id, words, number), option);
    }
    for (int i = 0; i < decision.reply().size() && replies; i++) {
      Reply reply = decision.reply().get(i);
      if (reply.when() != Condition.ALWAYS) {
        Where where = scene.to("decision").to("reply", i);
        String words =
            "reply " + (i + 1) + " (" + reply.option().value() + ") of history's hand at ";
        add(new Claim(Claim.Kind.REPLY, where, where.pointer(), words + scene.id(), number), reply);
      }
    }
  }

  private void ending(Ending ending) {
    int number = part(Claim.Kind.ENDING, ending.id(), ending);
    Where whole = Where.part("ending", ending.id());
    for (int i = 0; i < ending.outcomes().size(); i++) {
      Outcome outcome = ending.outcomes().get(i);
      String id = outcome.measure().value();
      Where where = whole.to("outcomes", i);
      String words = "outcome " + (i + 1) + " (" + id + ") of the ending " + whole.id();
      add(new Claim(Claim.Kind.OUTCOME, where, id, words, number), outcome);
    }
  }

  private int part(Claim.Kind kind, Id id, Object part) {
    parts.put(kind.word() + " " + id.value(), all.size());
    String words = "the " + kind.word() + " " + id.value();
    return add(new Claim(kind, Where.part(kind.word(), id), id.value(), words, -1), part);
  }

  private int add(Claim claim, Object part) {
    numbers.put(part, all.size());
    all.add(claim);
    return all.size() - 1;
  }

  private final class Paragraphs implements StoryVisitor {
    private final Story story;

    Paragraphs(Story story) {
      this.story = story;
    }

    @Override
    public void paragraph(Paragraph paragraph, Where where) {
      if (paragraph.when() != Condition.ALWAYS && isFollowed(where)) {
        String words = ParagraphWords.of(story, where, paragraph);
        int within = parts.getOrDefault(where.kind() + " " + where.id(), -1);
        add(new Claim(Claim.Kind.PARAGRAPH, where, where.pointer(), words, within), paragraph);
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
