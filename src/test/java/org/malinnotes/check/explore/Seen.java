package org.malinnotes.check.explore;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.malinnotes.engine.Engine;
import org.malinnotes.engine.Event;
import org.malinnotes.engine.GameState;
import org.malinnotes.engine.Happening;
import org.malinnotes.engine.Ledger;
import org.malinnotes.engine.News;
import org.malinnotes.engine.Prose;
import org.malinnotes.engine.Setup;
import org.malinnotes.engine.Turn;
import org.malinnotes.engine.Values;
import org.malinnotes.story.Ending;
import org.malinnotes.story.OptionId;
import org.malinnotes.story.Paragraph;
import org.malinnotes.story.Scene;
import org.malinnotes.story.Text;

/** A line that the engine plays, and the numbers of the claims that it meets. */
final class Seen implements Happening.Visitor<Boolean> {
  private final Engine engine;
  private final Claims claims;
  private final Set<Integer> met;
  private GameState state;

  private Seen(Engine engine, Claims claims, Set<Integer> met, Turn turn) {
    this.engine = engine;
    this.claims = claims;
    this.met = met;
    this.state = turn.state();
    turn.happenings().forEach(happening -> happening.accept(this));
    // A dispatch counts as met when it is sent.
    state.pending().stream().map(News::text).forEach(this::text);
  }

  static Seen begin(Engine engine, Claims claims, Setup setup) {
    return new Seen(engine, claims, new HashSet<>(), engine.begin(setup));
  }

  /** The line after one more order. */
  Seen order(OptionId order) {
    return new Seen(engine, claims, new HashSet<>(met), engine.step(state, new Event.Order(order)));
  }

  GameState state() {
    return state;
  }

  Set<Integer> met() {
    return met;
  }

  /** What can be ordered; nothing at an ending. */
  List<OptionId> open() {
    List<OptionId> open = new ArrayList<>();
    if (state.ending() == null) {
      engine.choices(state).stream()
          .filter(choice -> choice.open())
          .forEach(choice -> open.add(choice.option().id()));
    }
    return open;
  }

  private Boolean text(List<Paragraph> paragraphs) {
    paragraphs.forEach(this::see);
    return true;
  }

  private void see(Object part) {
    if (claims.of(part) >= 0) {
      met.add(claims.of(part));
    }
  }

  private void outcomes(Ending ending, Values values) {
    Ledger.of(engine.story(), ending, values).rows().forEach(row -> see(row.outcome()));
  }

  @Override
  public Boolean chapterBegan(Happening.ChapterBegan happening) {
    return text(happening.prologue());
  }

  @Override
  public Boolean situationTold(Happening.SituationTold happening) {
    return text(happening.text());
  }

  @Override
  public Boolean newsArrived(Happening.NewsArrived happening) {
    return text(happening.news().text());
  }

  @Override
  public Boolean sceneEntered(Happening.SceneEntered happening) {
    see(happening.scene());
    return text(happening.text());
  }

  @Override
  public Boolean rejoined(Happening.Rejoined happening) {
    return true;
  }

  @Override
  public Boolean decisionPosed(Happening.DecisionPosed happening) {
    happening
        .scene()
        .documents()
        .forEach(id -> text(Prose.shown(engine.story().document(id).text(), state.values())));
    return true;
  }

  @Override
  public Boolean orderGiven(Happening.OrderGiven happening) {
    see(happening.option());
    return true;
  }

  @Override
  public Boolean consequence(Happening.Consequence happening) {
    return text(happening.text());
  }

  @Override
  public Boolean evidenceAsked(Happening.EvidenceAsked happening) {
    return true;
  }

  @Override
  public Boolean forecastAsked(Happening.ForecastAsked happening) {
    return true;
  }

  @Override
  public Boolean revealed(Happening.Revealed happening) {
    return text(happening.text());
  }

  @Override
  public Boolean chapterEnded(Happening.ChapterEnded happening) {
    for (Scene decided : happening.decided()) {
      text(Prose.shown(hindsight(decided), happening.values()));
    }
    if (happening.standing() != null) {
      outcomes(happening.standing(), happening.values());
    }
    return true;
  }

  private static Text hindsight(Scene scene) {
    return scene.decision().orElseThrow().hindsight();
  }

  @Override
  public Boolean endingReached(Happening.EndingReached happening) {
    see(happening.ending());
    outcomes(happening.ending(), state.values());
    return text(happening.text());
  }
}
