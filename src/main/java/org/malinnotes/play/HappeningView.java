package org.malinnotes.play;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.malinnotes.engine.Away;
import org.malinnotes.engine.Happening;
import org.malinnotes.story.Ending;
import org.malinnotes.story.Option;
import org.malinnotes.story.Scene;
import org.malinnotes.story.Story;

/** Shows what a step brought about. */
class HappeningView implements Happening.Visitor<List<Block>> {
  private final Desk desk;

  HappeningView(Desk desk) {
    this.desk = desk;
  }

  @Override
  public List<Block> chapterBegan(Happening.ChapterBegan happening) {
    return List.of(
        new Block.Rule(
            List.of(
                "Chapter " + happening.chapter().number(),
                happening.chapter().title(),
                happening.chapter().dates()),
            true),
        new Block.Prose(desk.markdown(happening.prologue())));
  }

  @Override
  public List<Block> situationTold(Happening.SituationTold happening) {
    if (happening.text().isEmpty()) {
      return List.of();
    }
    return List.of(
        new Block.Rule(List.of(happening.seat().name(), happening.seat().standing()), false),
        new Block.Prose(desk.markdown(happening.text())));
  }

  @Override
  public List<Block> newsArrived(Happening.NewsArrived happening) {
    return List.of(
        new Block.Prose("**News reaches you.** " + desk.markdown(happening.news().text())));
  }

  @Override
  public List<Block> sceneEntered(Happening.SceneEntered happening) {
    Scene scene = happening.scene();
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Rule(SceneHead.parts(desk.story(), scene), true));
    if (happening.away() != null) {
      blocks.add(new Block.Prose("*" + off(happening.away()) + "*"));
    }
    title(scene).ifPresent(title -> blocks.add(new Block.Prose("**" + title + "**")));
    blocks.add(new Block.Prose(desk.markdown(happening.text())));
    return blocks;
  }

  /** What stands over a scene; empty for nothing. */
  Optional<String> title(Scene scene) {
    return Optional.of(scene.title());
  }

  @Override
  public List<Block> rejoined(Happening.Rejoined happening) {
    return List.of(
        new Block.Notice(
            "Your detour is over. The scenes of the record go on, with what it has changed."));
  }

  @Override
  public List<Block> decisionPosed(Happening.DecisionPosed happening) {
    return DecisionView.pose(happening);
  }

  @Override
  public List<Block> orderGiven(Happening.OrderGiven happening) {
    return List.of(
        new Block.Rule(List.of("Your order"), false),
        new Block.Prose("**" + happening.option().label() + "**"));
  }

  @Override
  public List<Block> consequence(Happening.Consequence happening) {
    Block told = new Block.Prose(desk.markdown(happening.text()));
    boolean asked = happening.taken().guess() != null;
    return asked ? List.of(new Block.Rule(List.of("What follows"), false), told) : List.of(told);
  }

  @Override
  public List<Block> evidenceAsked(Happening.EvidenceAsked happening) {
    return AskView.evidence(happening);
  }

  @Override
  public List<Block> forecastAsked(Happening.ForecastAsked happening) {
    return AskView.forecast(desk, happening);
  }

  @Override
  public List<Block> revealed(Happening.Revealed happening) {
    return desk.revealNow() ? RevealView.blocks(desk, happening) : List.of();
  }

  @Override
  public List<Block> chapterEnded(Happening.ChapterEnded happening) {
    if (!desk.revealNow()) {
      return List.of();
    }
    List<Block> blocks = new ArrayList<>(HindsightView.blocks(desk, happening));
    blocks.addAll(CheckpointView.blocks(desk, happening));
    return blocks;
  }

  @Override
  public List<Block> endingReached(Happening.EndingReached happening) {
    List<Block> blocks = new ArrayList<>(ending(desk, happening));
    if (!desk.revealNow()) {
      blocks.addAll(LateReveal.blocks(desk));
    }
    return blocks;
  }

  /** An ending as it is told, whenever what was decided is shown. */
  static List<Block> ending(Desk desk, Happening.EndingReached happening) {
    Ending ending = happening.ending();
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Rule(List.of("The end of this line", ending.date().inWords()), true));
    blocks.add(new Block.Prose("**" + ending.title() + "**"));
    blocks.add(new Block.Prose(desk.markdown(happening.text())));
    (desk.reasons() ? EndingBasis.whole(desk.story(), ending) : EndingBasis.bare(ending))
        .ifPresent(basis -> blocks.add(new Block.Prose(basis)));
    return blocks;
  }

  private String off(Away away) {
    Story story = desk.story();
    Scene scene = story.scene(away.scene());
    Option option =
        scene.decision().flatMap(decision -> decision.option(away.option())).orElseThrow();
    return "Off the record since "
        + scene.date().inWords()
        + ", when this was ordered: "
        + option.label()
        + (option.label().endsWith(".") ? "" : ".");
  }
}
