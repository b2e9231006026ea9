package org.malinnotes.play;

import java.util.List;
import org.malinnotes.engine.Happening;

/** Shows nothing of anything; extend it to show a little. */
class Quiet implements Happening.Visitor<List<Block>> {
  @Override
  public List<Block> chapterBegan(Happening.ChapterBegan happening) {
    return List.of();
  }

  @Override
  public List<Block> situationTold(Happening.SituationTold happening) {
    return List.of();
  }

  @Override
  public List<Block> newsArrived(Happening.NewsArrived happening) {
    return List.of();
  }

  @Override
  public List<Block> sceneEntered(Happening.SceneEntered happening) {
    return List.of();
  }

  @Override
  public List<Block> rejoined(Happening.Rejoined happening) {
    return List.of();
  }

  @Override
  public List<Block> decisionPosed(Happening.DecisionPosed happening) {
    return List.of();
  }

  @Override
  public List<Block> orderGiven(Happening.OrderGiven happening) {
    return List.of();
  }

  @Override
  public List<Block> evidenceAsked(Happening.EvidenceAsked happening) {
    return List.of();
  }

  @Override
  public List<Block> forecastAsked(Happening.ForecastAsked happening) {
    return List.of();
  }

  @Override
  public List<Block> revealed(Happening.Revealed happening) {
    return List.of();
  }

  @Override
  public List<Block> chapterEnded(Happening.ChapterEnded happening) {
    return List.of();
  }

  @Override
  public List<Block> endingReached(Happening.EndingReached happening) {
    return List.of();
  }
}
