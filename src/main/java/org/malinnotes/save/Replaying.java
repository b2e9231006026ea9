package org.malinnotes.save;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.malinnotes.engine.Engine;
import org.malinnotes.engine.GameState;
import org.malinnotes.engine.Phase;
import org.malinnotes.engine.Setup;
import org.malinnotes.engine.StoryFaultException;
import org.malinnotes.engine.Turn;
import org.malinnotes.story.Chapter;
import org.malinnotes.story.SceneId;
import org.malinnotes.story.Seat;
import org.malinnotes.story.Story;
import org.malinnotes.story.UnknownNameException;

/**
 * Replays a save's active line event by event, and finds the first that no longer holds. Used once.
 */
final class Replaying {
  private final Engine engine;
  private final Story story;
  private final SaveFile save;
  private final List<Turn> turns = new ArrayList<>();

  Replaying(Engine engine, SaveFile save) {
    this.engine = engine;
    this.story = engine.story();
    this.save = save;
  }

  Attempt<Resumption> run() {
    if (!save.story().equals(story.id())) {
      return Attempt.failed(foreign());
    }
    Optional<String> lost = lostStart();
    if (lost.isPresent()) {
      return Attempt.failed(changed(lost.get()));
    }
    try {
      turns.add(engine.begin(save.setup()));
      List<SavedEvent> events = save.activeLine().events();
      for (SavedEvent event : events) {
        Optional<String> why = refusal(event);
        if (why.isPresent()) {
          return Attempt.of(shortened(event, why.get()));
        }
        turns.add(engine.step(turns.get(turns.size() - 1).state(), event.event()));
      }
      return Attempt.of(whole());
    } catch (StoryFaultException | UnknownNameException fault) {
      return Attempt.failed(changed(fault.getMessage()));
    }
  }

  /** Why the save could not even begin; empty if it can. */
  private Optional<String> lostStart() {
    Setup setup = save.setup();
    Optional<Chapter> chapter =
        story.chapters().stream().filter(one -> one.id().equals(setup.chapter())).findFirst();
    if (chapter.isEmpty()) {
      return Optional.of("the chapter " + setup.chapter().value() + " is gone");
    }
    List<Seat> seats = story.seats();
    if (!seats.stream().map(Seat::id).toList().containsAll(setup.held())) {
      return Optional.of("a chair it was played from is gone");
    }
    return setup.alone()
            && setup.held().stream().allMatch(seat -> chapter.get().start(seat).isEmpty())
        ? Optional.of("the chapter no longer starts in that chair")
        : Optional.empty();
  }

  private Optional<String> refusal(SavedEvent event) {
    GameState state = turns.get(turns.size() - 1).state();
    if (state.phase() == Phase.ENDED) {
      return Optional.of("the story now ends before it");
    }
    if (!state.scene().equals(event.at())) {
      return Optional.of(
          "the story now comes to *" + story.scene(state.scene()).title() + "* instead");
    }
    return engine.refusal(state, event.event()).map(refusal -> refusal.words());
  }

  private Resumption shortened(SavedEvent event, String why) {
    int kept = turns.size() - 1;
    long orders =
        save.activeLine().events().subList(0, kept).stream().filter(Wording::isOrder).count();
    Wording wording = new Wording(story);
    String lost = wording.ordinal(event, (int) orders) + " no longer holds: " + why + ".";
    String message =
        "The story has changed since this game was saved. "
            + lost
            + " "
            + (orders == 0 ? "You begin again" : "You go on from the order before it")
            + "; the rest stays in the save as line "
            + save.active()
            + ".";
    return result(save.rewound(kept), Optional.of(lost), List.of(message));
  }

  private Resumption whole() {
    Map<SceneId, String> now = hashes();
    List<String> titles =
        now.entrySet().stream()
            .filter(scene -> save.scenes().containsKey(scene.getKey()))
            .filter(scene -> !save.scenes().get(scene.getKey()).equals(scene.getValue()))
            .map(scene -> "*" + story.scene(scene.getKey()).title() + "*")
            .toList();
    List<String> messages =
        titles.isEmpty()
            ? List.of()
            : List.of(
                "The story has changed since this game was saved, in "
                    + Wording.list(titles)
                    + ". All your orders still hold.");
    return result(save, Optional.empty(), messages);
  }

  private Resumption result(SaveFile goOn, Optional<String> lost, List<String> messages) {
    GameState state = turns.get(turns.size() - 1).state();
    SaveFile seen = goOn.seen(story.version(), SaveKeeper.summary(story, state), hashes());
    return new Resumption(seen, List.copyOf(turns), lost, messages);
  }

  private Map<SceneId, String> hashes() {
    Visited visited = new Visited(story, new LinkedHashMap<>());
    turns.forEach(visited::add);
    return visited.found();
  }

  private SaveProblem foreign() {
    return new SaveProblem(
        SaveProblem.Kind.FOREIGN,
        "The save “"
            + save.name().value()
            + "” belongs to the story "
            + save.story()
            + ", and this is "
            + story.id(),
        "",
        "Name that story's folder with --story DIR, or begin a new game under another name.");
  }

  private SaveProblem changed(String why) {
    return new SaveProblem(
        SaveProblem.Kind.STORY_CHANGED,
        "The save “"
            + save.name().value()
            + "” cannot be played on this version of the story: "
            + Printable.of(why),
        "",
        "It is kept as it is; play it with the story it was made with, or begin a new game.");
  }
}
