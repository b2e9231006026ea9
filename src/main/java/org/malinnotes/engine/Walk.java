package org.malinnotes.engine;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.malinnotes.story.Chapter;
import org.malinnotes.story.ChapterId;
import org.malinnotes.story.Decision;
import org.malinnotes.story.Ending;
import org.malinnotes.story.EndingId;
import org.malinnotes.story.Onward;
import org.malinnotes.story.Option;
import org.malinnotes.story.OptionId;
import org.malinnotes.story.Paragraph;
import org.malinnotes.story.Scene;
import org.malinnotes.story.SceneId;
import org.malinnotes.story.SeatId;
import org.malinnotes.story.Step;
import org.malinnotes.story.Story;
import org.malinnotes.story.Target;
import org.malinnotes.story.Text;

/**
 * One step under way: starts from a state, walks scene by scene until an answer is needed or the
 * line ends, and gathers what happened. Used once.
 */
final class Walk {
  /**
   * So many scenes more than there are, without an answer, mean that the story goes in a circle.
   */
  private static final int MOST_SCENES = 10_000;

  /** Orders that most steps add to a line at the most, so that it seldom grows by copying. */
  private static final int ROOM = 4;

  private final Story story;
  private final Setup setup;
  private final List<Happening> happenings = new ArrayList<>();
  private final List<Taken> line;
  private final Post post;
  private final List<SeatId> situated;
  private final Values start;
  private Values values;
  private Phase phase = Phase.ORDER;
  private ChapterId chapter;
  private SceneId scene;
  private @Nullable EndingId ending;
  private @Nullable Away away;

  Walk(Story story, Setup setup, Values start) {
    this.story = story;
    this.setup = setup;
    this.start = start;
    this.values = start;
    this.line = new ArrayList<>();
    this.post = new Post(setup, List.of());
    this.situated = new ArrayList<>();
    this.chapter = setup.chapter();
    this.scene = new SceneId("");
  }

  Walk(Story story, GameState state) {
    this.story = story;
    this.setup = state.setup();
    this.start = state.start();
    this.values = state.values();
    this.line = new ArrayList<>(state.line().size() + ROOM);
    this.line.addAll(state.line());
    this.post = new Post(setup, state.pending());
    this.situated = new ArrayList<>(state.situated());
    this.chapter = state.chapter();
    this.scene = state.scene();
    this.away = state.away();
  }

  Turn turn() {
    GameState state =
        new GameState(
            setup,
            phase,
            chapter,
            scene,
            ending,
            start,
            values,
            // Not copied again: this walk ends here, and nothing else holds the list.
            Collections.unmodifiableList(line),
            post.pending(),
            List.copyOf(situated),
            away);
    return new Turn(state, List.copyOf(happenings));
  }

  /** Opens the game with a chapter, and walks on from a scene of it. */
  void begin(Chapter opened, SceneId first) {
    walk(open(opened, first));
  }

  private Target open(Chapter opened, SceneId first) {
    chapter = opened.id();
    situated.clear();
    happenings.add(new Happening.ChapterBegan(opened, Prose.shown(opened.prologue(), values)));
    return new Target.ToScene(first);
  }

  Setup setup() {
    return setup;
  }

  Scene at() {
    return story.scene(scene);
  }

  Story story() {
    return story;
  }

  List<Paragraph> shown(Text text) {
    return Prose.shown(text, values);
  }

  void happened(Happening happening) {
    happenings.add(happening);
  }

  void waitFor(Phase next) {
    phase = next;
  }

  Taken last() {
    return line.get(line.size() - 1);
  }

  void amendLast(Taken amended) {
    line.set(line.size() - 1, amended);
  }

  /** Leaves the decision at hand by the option taken there, on to whatever comes. */
  void goOn() {
    Option taken = Engine.decision(at()).option(last().option()).orElseThrow();
    walk(leave(at(), taken));
  }

  private void walk(Target first) {
    Target target = first;
    for (int i = 0; target != null; i++) {
      // How many scenes there are is asked late: it may be that few have been read so far.
      if (i > MOST_SCENES && i > MOST_SCENES + story.scenes().size()) {
        throw new StoryFaultException(
            "the scenes around " + scene.value() + " go round in a circle without a decision");
      }
      target = target.accept(new Arrival());
    }
  }

  /** Enters a target; the next one, or null when an answer is needed or the line has ended. */
  private final class Arrival implements Target.Visitor<@Nullable Target> {
    @Override
    public @Nullable Target scene(Target.ToScene target) {
      return enter(story.scene(target.scene()));
    }

    @Override
    public @Nullable Target ending(Target.ToEnding target) {
      end(story.ending(target.ending()));
      return null;
    }

    @Override
    public @Nullable Target exit(Target.ToExit target) {
      return leaveChapter();
    }

    @Override
    public @Nullable Target unknown(Target.Unknown target) {
      throw new StoryFaultException(
          "the scene " + scene.value() + " leads to " + target.name() + ", which does not exist");
    }
  }

  private @Nullable Target enter(Scene entered) {
    scene = entered.id();
    if (away != null && entered.id().equals(away.rejoin())) {
      happenings.add(new Happening.Rejoined(away));
      away = null;
    }
    boolean seen = setup.holds(entered.seat());
    if (seen) {
      situate(entered.seat());
      post.deliver(entered).forEach(news -> happenings.add(new Happening.NewsArrived(news)));
    }
    values = values.after(entered.effects());
    if (seen) {
      happenings.add(
          new Happening.SceneEntered(entered, Prose.shown(entered.text(), values), away));
    }
    return entered
        .step()
        .accept(
            new Step.Visitor<@Nullable Target>() {
              @Override
              public @Nullable Target onward(Onward onward) {
                post.send(entered, values);
                return Routes.follow(onward.route(), values);
              }

              @Override
              public @Nullable Target decision(Decision decision) {
                return seen ? pose(entered, decision) : historyDecides(entered, decision);
              }
            });
  }

  private void situate(SeatId seat) {
    if (!situated.contains(seat)) {
      situated.add(seat);
      story
          .chapter(chapter)
          .start(seat)
          .ifPresent(
              at ->
                  happenings.add(
                      new Happening.SituationTold(
                          story.seat(seat), Prose.shown(at.situation(), values))));
    }
  }

  private @Nullable Target pose(Scene at, Decision decision) {
    phase = Phase.ORDER;
    happenings.add(new Happening.DecisionPosed(at, decision, Engine.choices(decision, values)));
    return null;
  }

  private Target historyDecides(Scene at, Decision decision) {
    OptionId named = HistorysHand.choose(decision, values, at);
    Option option =
        decision
            .option(named)
            .orElseThrow(
                () ->
                    new StoryFaultException(
                        "history's hand at "
                            + at.id().value()
                            + " names the option "
                            + named.value()
                            + ", which does not exist"));
    take(at, option, false);
    return leave(at, option);
  }

  void take(Scene at, Option option, boolean byPlayer) {
    boolean decidedOpen =
        Engine.decision(at)
            .decided()
            .map(decided -> Truth.of(decided.when(), values))
            .orElse(false);
    values = values.after(option.effects());
    line.add(
        new Taken(at.id(), option.id(), byPlayer, away != null, decidedOpen, values, null, null));
    if (away == null && option.departure() != null && option.departure().leavesRecord()) {
      away = new Away(at.id(), option.id(), option.departure().rejoin());
    }
  }

  private Target leave(Scene at, Option option) {
    post.send(at, values);
    return Routes.follow(option.route(), values);
  }

  private Target leaveChapter() {
    Chapter left = story.chapter(chapter);
    Chapter.Exit exit = Routes.exit(left, values);
    if (setup.alone() || exit.to() == null) {
      return new Target.ToEnding(exit.alone());
    }
    closeChapter(story.ending(exit.alone()));
    Chapter next = story.chapter(exit.to());
    return open(next, Routes.first(next, setup).scene());
  }

  private void end(Ending reached) {
    closeChapter(null);
    ending = reached.id();
    phase = Phase.ENDED;
    happenings.add(new Happening.EndingReached(reached, Prose.shown(reached.text(), values)));
  }

  private void closeChapter(@Nullable Ending standing) {
    List<Scene> decided =
        line.stream()
            .filter(Taken::byPlayer)
            .map(taken -> story.scene(taken.scene()))
            .filter(at -> at.chapter().equals(chapter))
            .toList();
    happenings.add(new Happening.ChapterEnded(story.chapter(chapter), decided, values, standing));
  }
}
