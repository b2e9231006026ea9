package org.malinnotes.check.explore;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;
import org.malinnotes.engine.Setup;
import org.malinnotes.story.Chapter;
import org.malinnotes.story.Decision;
import org.malinnotes.story.Ending;
import org.malinnotes.story.Onward;
import org.malinnotes.story.Route;
import org.malinnotes.story.Scene;
import org.malinnotes.story.Step;
import org.malinnotes.story.Story;
import org.malinnotes.story.Target;
import org.malinnotes.story.Text;

/**
 * What belongs to one way of beginning a game, whether a line meets it or not: the scenes of its
 * chapters in the chairs held, with all that stands in them, what these chairs are told of others,
 * what history's hand replies in the others, and the endings to which these scenes and the
 * chapters' exits lead.
 */
final class Part {
  private final Story story;
  private final Setup setup;
  private final Claims claims;
  private final BitSet all = new BitSet();

  private Part(Story story, Setup setup, Claims claims) {
    this.story = story;
    this.setup = setup;
    this.claims = claims;
  }

  /** The numbers of the claims that belong to it. */
  static BitSet of(Story story, Setup setup, Claims claims) {
    Part part = new Part(story, setup, claims);
    story.chapters().stream().filter(part::isPlayed).forEach(part::chapter);
    story.scenes().values().stream()
        .filter(scene -> part.isPlayed(story.chapter(scene.chapter())))
        .forEach(part::scene);
    return part.all;
  }

  private boolean isPlayed(Chapter chapter) {
    return !setup.alone() || chapter.id().equals(setup.chapter());
  }

  private void add(Object claimed) {
    int claim = claims.of(claimed);
    if (claim >= 0) {
      all.set(claim);
    }
  }

  private void text(Text text) {
    text.paragraphs().forEach(this::add);
  }

  private void chapter(Chapter chapter) {
    text(chapter.prologue());
    chapter.starts().stream()
        .filter(start -> setup.holds(start.seat()))
        .forEach(start -> text(start.situation()));
    for (Chapter.Exit exit : chapter.exits()) {
      if (setup.alone() || exit.to() == null) {
        ending(story.ending(exit.alone()));
      }
    }
  }

  private void ending(Ending ending) {
    add(ending);
    text(ending.text());
    ending.outcomes().forEach(this::add);
  }

  private void scene(Scene scene) {
    text(RoomMaker.sent(scene, setup.held()));
    if (setup.holds(scene.seat())) {
      add(scene);
      text(scene.text());
      scene.documents().forEach(id -> text(story.document(id).text()));
      scene.step().accept(new Held());
    } else {
      scene.decision().ifPresent(decision -> decision.reply().forEach(this::add));
    }
  }

  /** Takes in how a held scene goes on. */
  private final class Held implements Step.Visitor<@Nullable Void> {
    @Override
    public @Nullable Void onward(Onward onward) {
      route(onward.route());
      return null;
    }

    @Override
    public @Nullable Void decision(Decision decision) {
      text(decision.counterfactual() ? decision.analogy() : decision.reveal());
      text(decision.hindsight());
      decision
          .options()
          .forEach(
              option -> {
                add(option);
                text(option.text());
                route(option.route());
              });
      return null;
    }

    private void route(Route route) {
      route.ways().forEach(way -> way.to().accept(new Endings()));
    }
  }

  private final class Endings implements Target.Visitor<@Nullable Void> {
    @Override
    public @Nullable Void scene(Target.ToScene target) {
      return null;
    }

    @Override
    public @Nullable Void ending(Target.ToEnding target) {
      Part.this.ending(story.ending(target.ending()));
      return null;
    }

    @Override
    public @Nullable Void exit(Target.ToExit target) {
      return null;
    }

    @Override
    public @Nullable Void unknown(Target.Unknown target) {
      return null;
    }
  }
}
