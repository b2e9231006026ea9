package org.malinnotes.play;

import java.util.ArrayList;
import java.util.List;
import org.malinnotes.engine.Happening;
import org.malinnotes.engine.Quiet;
import org.malinnotes.engine.Turn;

/** Shows turns: all that happened, or only where the player stands. */
final class Showing {
  private Showing() {}

  static List<Block> turn(Desk desk, Turn turn) {
    HappeningView view = new HappeningView(desk);
    List<Block> blocks = new ArrayList<>();
    for (Happening happening : turn.happenings()) {
      blocks.addAll(happening.accept(view));
    }
    return blocks;
  }

  /** The scene at hand and what it asks. */
  static List<Block> look(Desk desk) {
    return look(desk, new HappeningView(desk));
  }

  /** The same as a view of its own shows it. */
  static List<Block> look(Desk desk, HappeningView view) {
    Latest latest = new Latest(view);
    for (Turn turn : desk.turns()) {
      turn.happenings().forEach(happening -> happening.accept(latest));
    }
    return List.copyOf(latest.blocks);
  }

  /** Keeps what was shown since the last scene began or the last question was put. */
  private static final class Latest extends Quiet<List<Block>> {
    private final HappeningView view;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Block> news = new ArrayList<>();

    Latest(HappeningView view) {
      super(List.of());
      this.view = view;
    }

    private List<Block> afresh(List<Block> shown) {
      blocks.clear();
      blocks.addAll(shown);
      return shown;
    }

    @Override
    public List<Block> newsArrived(Happening.NewsArrived happening) {
      List<Block> shown = view.newsArrived(happening);
      news.addAll(shown);
      return shown;
    }

    @Override
    public List<Block> sceneEntered(Happening.SceneEntered happening) {
      List<Block> shown = view.sceneEntered(happening);
      afresh(news);
      news.clear();
      blocks.addAll(shown);
      return shown;
    }

    @Override
    public List<Block> decisionPosed(Happening.DecisionPosed happening) {
      List<Block> shown = view.decisionPosed(happening);
      blocks.addAll(shown);
      return shown;
    }

    @Override
    public List<Block> evidenceAsked(Happening.EvidenceAsked happening) {
      return afresh(view.evidenceAsked(happening));
    }

    @Override
    public List<Block> forecastAsked(Happening.ForecastAsked happening) {
      return afresh(view.forecastAsked(happening));
    }

    @Override
    public List<Block> endingReached(Happening.EndingReached happening) {
      return afresh(view.endingReached(happening));
    }
  }
}
