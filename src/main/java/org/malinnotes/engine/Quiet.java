package org.malinnotes.engine;

/** Makes nothing of any happening; extend it to make something of a few. */
public abstract class Quiet<R> implements Happening.Visitor<R> {
  private final R nothing;

  /** Answers every happening with this. */
  protected Quiet(R nothing) {
    this.nothing = nothing;
  }

  @Override
  public R chapterBegan(Happening.ChapterBegan happening) {
    return nothing;
  }

  @Override
  public R situationTold(Happening.SituationTold happening) {
    return nothing;
  }

  @Override
  public R newsArrived(Happening.NewsArrived happening) {
    return nothing;
  }

  @Override
  public R sceneEntered(Happening.SceneEntered happening) {
    return nothing;
  }

  @Override
  public R rejoined(Happening.Rejoined happening) {
    return nothing;
  }

  @Override
  public R decisionPosed(Happening.DecisionPosed happening) {
    return nothing;
  }

  @Override
  public R orderGiven(Happening.OrderGiven happening) {
    return nothing;
  }

  @Override
  public R consequence(Happening.Consequence happening) {
    return nothing;
  }

  @Override
  public R evidenceAsked(Happening.EvidenceAsked happening) {
    return nothing;
  }

  @Override
  public R forecastAsked(Happening.ForecastAsked happening) {
    return nothing;
  }

  @Override
  public R revealed(Happening.Revealed happening) {
    return nothing;
  }

  @Override
  public R chapterEnded(Happening.ChapterEnded happening) {
    return nothing;
  }

  @Override
  public R endingReached(Happening.EndingReached happening) {
    return nothing;
  }
}
