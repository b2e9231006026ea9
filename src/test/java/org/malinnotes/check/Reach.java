package org.malinnotes.check;

import java.math.BigInteger;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.malinnotes.engine.Choice;
import org.malinnotes.engine.Engine;
import org.malinnotes.engine.Event;
import org.malinnotes.engine.GameState;
import org.malinnotes.engine.Happening;
import org.malinnotes.engine.Phase;
import org.malinnotes.engine.Prose;
import org.malinnotes.engine.Quiet;
import org.malinnotes.engine.Setup;
import org.malinnotes.engine.Truth;
import org.malinnotes.engine.Turn;
import org.malinnotes.engine.Values;
import org.malinnotes.story.Decision;
import org.malinnotes.story.Ending;
import org.malinnotes.story.EndingId;
import org.malinnotes.story.MeasureId;
import org.malinnotes.story.Option;
import org.malinnotes.story.Outcome;
import org.malinnotes.story.Paragraph;
import org.malinnotes.story.Scene;
import org.malinnotes.story.SceneId;
import org.malinnotes.story.Story;
import org.malinnotes.story.Text;

/**
 * Every state that a game can come to, from one beginning. States of one scene that differ only in
 * what nothing later reads are one; so all is met, and lines can be counted, without walking each.
 */
final class Reach {
  private final Story story;
  private final Engine engine;
  private Later later;
  private final Map<Key, BigInteger> lines = new HashMap<>();
  private final Set<Paragraph> shown = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<Option> open = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<Outcome> given = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<SceneId> scenes = new LinkedHashSet<>();
  private final Set<EndingId> endings = new LinkedHashSet<>();

  private record Key(Object place, List<Integer> values) {}

  Reach(Story story) {
    this.story = story;
    this.engine = new Engine(story);
  }

  /** Adds all that can be met from a beginning; the number of distinct lines from there. */
  BigInteger add(Setup setup) {
    lines.clear();
    later = new Later(story, setup);
    Turn opening = engine.begin(setup);
    note(opening);
    return count(opening.state());
  }

  int states() {
    return lines.size();
  }

  Set<Paragraph> shown() {
    return shown;
  }

  Set<Option> open() {
    return open;
  }

  Set<Outcome> given() {
    return given;
  }

  Set<SceneId> scenes() {
    return scenes;
  }

  Set<EndingId> endings() {
    return endings;
  }

  private BigInteger count(GameState state) {
    if (state.phase() == Phase.ENDED) {
      return BigInteger.ONE;
    }
    Key key = new Key(state.scene(), later.read(state.scene(), state.values()));
    BigInteger known = lines.get(key);
    if (known != null) {
      return known;
    }
    BigInteger sum = BigInteger.ZERO;
    Decision decision = engine.decision(state);
    for (Choice choice : engine.choices(state)) {
      if (choice.open()) {
        open.add(choice.option());
        Turn turn = engine.step(forgetful(state), new Event.Order(choice.option().id()));
        note(turn);
        show(decision.hindsight(), turn.state().values());
        sum = sum.add(count(turn.state()));
      }
    }
    if (sum.signum() == 0) {
      throw new IllegalStateException("nothing can be ordered at " + state.scene().value());
    }
    lines.put(key, sum);
    return sum;
  }

  /** The state without what no way on depends on. */
  private GameState forgetful(GameState state) {
    return new GameState(
        state.setup(),
        state.phase(),
        state.chapter(),
        state.scene(),
        null,
        state.start(),
        state.values(),
        List.of(),
        List.of(),
        state.situated(),
        state.away());
  }

  private void note(Turn turn) {
    for (Happening happening : turn.happenings()) {
      happening.accept(new Noting());
    }
    turn.state().pending().forEach(news -> shown.addAll(news.text()));
    Scene at = story.scene(turn.state().scene());
    at.documents().forEach(id -> show(story.document(id).text(), turn.state().values()));
    scenes.add(at.id());
    if (turn.state().ending() != null) {
      Ending ending = story.ending(turn.state().ending());
      endings.add(ending.id());
      Set<MeasureId> told = new HashSet<>();
      for (Outcome outcome : ending.outcomes()) {
        if (Truth.of(outcome.when(), turn.state().values()) && told.add(outcome.measure())) {
          given.add(outcome);
        }
      }
    }
  }

  private void show(Text text, Values values) {
    shown.addAll(Prose.shown(text, values));
  }

  private final class Noting extends Quiet<Boolean> {
    Noting() {
      super(true);
    }

    private Boolean show(List<Paragraph> text) {
      return shown.addAll(text);
    }

    @Override
    public Boolean chapterBegan(Happening.ChapterBegan happening) {
      return show(happening.prologue());
    }

    @Override
    public Boolean situationTold(Happening.SituationTold happening) {
      return show(happening.text());
    }

    @Override
    public Boolean newsArrived(Happening.NewsArrived happening) {
      return show(happening.news().text());
    }

    @Override
    public Boolean sceneEntered(Happening.SceneEntered happening) {
      scenes.add(happening.scene().id());
      return show(happening.text());
    }

    @Override
    public Boolean orderGiven(Happening.OrderGiven happening) {
      return show(happening.text());
    }

    @Override
    public Boolean revealed(Happening.Revealed happening) {
      return show(happening.text());
    }

    @Override
    public Boolean endingReached(Happening.EndingReached happening) {
      return show(happening.text());
    }
  }
}
