package org.malinnotes.workbench.graph;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.malinnotes.engine.Engine;
import org.malinnotes.engine.Happening;
import org.malinnotes.engine.Quiet;
import org.malinnotes.engine.RecordCourse;
import org.malinnotes.engine.Setup;
import org.malinnotes.engine.StoryFaultException;
import org.malinnotes.engine.Turn;
import org.malinnotes.engine.Values;
import org.malinnotes.story.Chapter;
import org.malinnotes.story.ChapterId;
import org.malinnotes.story.Option;
import org.malinnotes.story.Scene;
import org.malinnotes.story.Story;
import org.malinnotes.story.UnknownNameException;

/** Notes the way that is gone when all is done as it was done, in every chair, from every start. */
final class Recorded extends Quiet<@Nullable Void> {
  private final Story story;
  private final RecordCourse course;
  private final RecordWay way = new RecordWay();

  /** Where the line stands; null before its first scene. */
  private @Nullable String last;

  private @Nullable Scene scene;
  private @Nullable Option ordered;

  private Recorded(Story story) {
    super(null);
    this.story = story;
    this.course = new RecordCourse(new Engine(story));
  }

  /** The record's way; where it cannot be played on, its way until then. */
  static RecordWay of(Story story) {
    Recorded recorded = new Recorded(story);
    for (Chapter chapter : story.chapters()) {
      chapter.starts().forEach(start -> recorded.from(chapter, start));
    }
    return recorded.way;
  }

  /** The chapter alone, and on into the next; through all of them from the first. */
  private void from(Chapter chapter, Chapter.Start start) {
    play(Setup.together(story, chapter.id(), true, start.seat()), Optional.empty());
    if (chapter.exits().stream().anyMatch(exit -> exit.to() != null)) {
      boolean first = chapter == story.chapters().get(0);
      Optional<ChapterId> only = first ? Optional.empty() : Optional.of(chapter.id());
      play(Setup.together(story, chapter.id(), false, start.seat()), only);
    }
  }

  private void play(Setup setup, Optional<ChapterId> only) {
    last = null;
    scene = null;
    try {
      course.play(
          setup,
          turn -> {
            note(turn);
            return only.isEmpty() || only.get().equals(turn.state().chapter());
          });
    } catch (StoryFaultException | UnknownNameException fault) {
      // The story leads nowhere here: the check says so. What was met until then is drawn.
    }
  }

  private void note(Turn turn) {
    turn.happenings().forEach(happening -> happening.accept(this));
  }

  private void come(String node) {
    if (last == null) {
      way.come(node);
    } else {
      way.go(last, node);
    }
    last = node;
  }

  @Override
  public @Nullable Void sceneEntered(Happening.SceneEntered happening) {
    come(Names.of(happening.scene().id()));
    scene = happening.scene();
    ordered = null;
    return null;
  }

  @Override
  public @Nullable Void orderGiven(Happening.OrderGiven happening) {
    ordered = happening.option();
    return null;
  }

  @Override
  public @Nullable Void chapterEnded(Happening.ChapterEnded happening) {
    if (happening.standing() != null || isByExit(happening.values())) {
      come(Names.exit(happening.chapter().id()));
    }
    return null;
  }

  /** A line may end at the end of its chapter, or at an ending that a scene itself leads to. */
  private boolean isByExit(Values values) {
    return scene != null
        && SceneLinks.taken(scene, ordered, values).equals(Names.exit(scene.chapter()));
  }

  @Override
  public @Nullable Void endingReached(Happening.EndingReached happening) {
    come(Names.of(happening.ending().id()));
    return null;
  }
}
