package org.malinnotes.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.malinnotes.story.Chapter;
import org.malinnotes.story.Decision;
import org.malinnotes.story.Option;
import org.malinnotes.story.Scene;
import org.malinnotes.story.Story;

/**
 * Plays a story: {@code begin} and {@code step} lead from state to state, pure and without chance,
 * so that the same events always give the same line. A story that was not checked may lead nowhere;
 * then both throw {@link StoryFaultException}.
 */
public final class Engine {
  private final Story story;

  /** An engine for a story. */
  public Engine(Story story) {
    this.story = story;
  }

  /** The story it plays. */
  public Story story() {
    return story;
  }

  /**
   * Opens a game up to its first decision. A chapter played alone begins at the start of a chair
   * that is held; a longer game may begin where another chair does and walk its scenes unseen.
   */
  public Turn begin(Setup setup) {
    Chapter chapter = story.chapter(setup.chapter());
    Chapter.Start start = Routes.first(chapter, setup);
    Values values = Values.initial(story).after(start.set());
    Walk walk = new Walk(story, setup, values);
    walk.begin(chapter, start.scene());
    return walk.turn();
  }

  /**
   * Takes an event.
   *
   * @throws IllegalArgumentException if {@link #refusal} is present for it
   */
  public Turn step(GameState state, Event event) {
    refusal(state, event)
        .ifPresent(
            refusal -> {
              throw new IllegalArgumentException(refusal.words());
            });
    return event.accept(new Answering(new Walk(story, state)));
  }

  /** Why the event cannot be taken in the state; empty when it can. */
  public Optional<Refusal> refusal(GameState state, Event event) {
    return event.accept(new Referee(story, state));
  }

  /** The options at the decision at hand, open and closed, in the story's order. */
  public List<Choice> choices(GameState state) {
    return choices(decision(state), state.values());
  }

  /**
   * What was decided at the decision at hand; empty where no order is awaited, where nothing was
   * decided, and where the engine would refuse it.
   */
  public Optional<Option> asDecided(GameState state) {
    return state.phase() == Phase.ORDER
        ? decision(state).decided().filter(it -> refusal(state, new Event.Order(it.id())).isEmpty())
        : Optional.empty();
  }

  /** The decision at hand. */
  public Decision decision(GameState state) {
    return decision(story.scene(state.scene()));
  }

  static List<Choice> choices(Decision decision, Values values) {
    List<Choice> choices = new ArrayList<>(decision.options().size());
    for (Option option : decision.options()) {
      choices.add(new Choice(option, Truth.of(option.when(), values)));
    }
    return List.copyOf(choices);
  }

  static Decision decision(Scene scene) {
    return scene
        .decision()
        .orElseThrow(
            () -> new StoryFaultException("the scene " + scene.id().value() + " has no decision"));
  }
}
