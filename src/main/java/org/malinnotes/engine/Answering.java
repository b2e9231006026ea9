package org.malinnotes.engine;

import java.util.List;
import org.malinnotes.story.Decision;
import org.malinnotes.story.Document;
import org.malinnotes.story.Option;
import org.malinnotes.story.Scene;

/**
 * Takes the player's answers at the decision at hand: the order, then what historian mode asks,
 * then the reveal and the way on.
 */
final class Answering implements Event.Visitor<Turn> {
  private final Walk walk;

  Answering(Walk walk) {
    this.walk = walk;
  }

  @Override
  public Turn order(Event.Order event) {
    Scene at = walk.at();
    Option option = Engine.decision(at).option(event.option()).orElseThrow();
    walk.take(at, option, true);
    walk.happened(new Happening.OrderGiven(at, option));
    if (!asks(at)) {
      return reveal(at);
    }
    return at.documents().isEmpty() ? askForecast(at) : askEvidence(at);
  }

  @Override
  public Turn evidence(Event.Evidence event) {
    walk.amendLast(walk.last().withEvidence(event.documents()));
    return askForecast(walk.at());
  }

  @Override
  public Turn forecast(Event.Forecast event) {
    walk.amendLast(walk.last().withGuess(event.guess()));
    return reveal(walk.at());
  }

  /** Nothing is asked where nothing can be guessed: off the record, or of a single option. */
  private boolean asks(Scene at) {
    Decision decision = Engine.decision(at);
    return walk.setup().historian() && !decision.counterfactual() && decision.options().size() > 1;
  }

  private Turn askEvidence(Scene at) {
    List<Document> offered = at.documents().stream().map(walk.story()::document).toList();
    walk.waitFor(Phase.EVIDENCE);
    walk.happened(new Happening.EvidenceAsked(at, offered));
    return walk.turn();
  }

  private Turn askForecast(Scene at) {
    walk.waitFor(Phase.FORECAST);
    walk.happened(new Happening.ForecastAsked(at, Engine.decision(at)));
    return walk.turn();
  }

  private Turn reveal(Scene at) {
    Decision decision = Engine.decision(at);
    Option option = decision.option(walk.last().option()).orElseThrow();
    walk.happened(new Happening.Consequence(at, option, walk.last(), walk.shown(option.text())));
    walk.happened(
        new Happening.Revealed(
            at,
            decision,
            walk.last(),
            walk.shown(decision.counterfactual() ? decision.analogy() : decision.reveal())));
    walk.goOn();
    return walk.turn();
  }
}
