package org.malinnotes.workbench.stats;

import org.malinnotes.story.Decision;
import org.malinnotes.story.Departure;
import org.malinnotes.story.Dispatch;
import org.malinnotes.story.Option;
import org.malinnotes.story.Scene;
import org.malinnotes.story.Standing;
import org.malinnotes.story.Weight;

/** Counts what is in a scene. */
final class SceneCount implements Dispatch.Visitor<Integer> {
  private final Printed printed;
  private final Figures figures;

  SceneCount(Printed printed, Figures figures) {
    this.printed = printed;
    this.figures = figures;
  }

  void scene(Scene scene) {
    figures.add(Figure.SCENES, 1);
    words(Figure.SCENE_WORDS, printed.words(scene.title()) + printed.words(scene.text()));
    if (scene.dispatch() != null) {
      words(Figure.NEWS_WORDS, scene.dispatch().accept(this));
    }
    scene.decision().ifPresent(this::decision);
  }

  private void decision(Decision decision) {
    boolean major = decision.weight() == Weight.MAJOR;
    Figure record = major ? Figure.RECORD_MAJOR : Figure.RECORD_MINOR;
    Figure other = major ? Figure.COUNTERFACTUAL_MAJOR : Figure.COUNTERFACTUAL_MINOR;
    figures.add(Figure.DECISIONS, decision.counterfactual() ? other : record, 1);
    words(Figure.SCENE_WORDS, printed.words(decision.question()));
    words(Figure.REVEAL_WORDS, printed.words(decision.reveal()));
    words(Figure.REVEAL_WORDS, printed.words(decision.analogy()));
    words(Figure.REVEAL_WORDS, printed.words(decision.hindsight()));
    words(Figure.REVEAL_WORDS, printed.words(decision.discussion()));
    decision.options().forEach(this::option);
  }

  private void option(Option option) {
    figures.add(Figure.OPTIONS, of(option.standing()), 1);
    if (option.departure() != null) {
      figures.add(Figure.DEPARTURES, of(option.departure().kind()), 1);
    }
    words(Figure.OPTION_WORDS, printed.words(option.label()) + printed.words(option.text()));
  }

  private void words(Figure part, int count) {
    figures.add(Figure.WORDS, part, count);
  }

  private static Figure of(Standing standing) {
    return switch (standing) {
      case DECIDED -> Figure.DECIDED;
      case CONSIDERED -> Figure.CONSIDERED;
      case VOICED -> Figure.VOICED;
      case CONJECTURE -> Figure.CONJECTURE;
    };
  }

  private static Figure of(Departure.Kind kind) {
    return switch (kind) {
      case ABSORBED -> Figure.ABSORBED;
      case DETOUR -> Figure.DETOUR;
      case BRANCH -> Figure.BRANCH;
    };
  }

  @Override
  public Integer sent(Dispatch.Sent dispatch) {
    return printed.words(dispatch.text());
  }

  @Override
  public Integer withheld(Dispatch.Withheld dispatch) {
    return 0;
  }
}
