package org.malinnotes.workbench.ink;

import java.util.List;
import org.malinnotes.engine.Setup;
import org.malinnotes.engine.StoryFaultException;
import org.malinnotes.story.Chapter;
import org.malinnotes.story.Scene;
import org.malinnotes.story.SceneId;
import org.malinnotes.story.Seat;
import org.malinnotes.story.SeatId;
import org.malinnotes.story.Story;

/** How chapters open and close, and how matters stand for a chair at its first scene in one. */
final class InkChapters {
  private final InkPen pen;
  private final Story story;
  private final Setup setup;
  private final InkLines ink;

  InkChapters(InkPen pen) {
    this.pen = pen;
    this.story = pen.story();
    this.setup = pen.setup();
    this.ink = pen.ink();
  }

  /** A variable per chair for whether it has been told how matters stand, where one is needed. */
  void declare() {
    story.seats().stream()
        .map(Seat::id)
        .filter(seat -> story.chapters().stream().anyMatch(one -> isToldLater(one, seat)))
        .forEach(seat -> ink.add("VAR " + told(seat) + " = false"));
  }

  /** The knot that opens a chapter. */
  void opening(Chapter chapter, String knot) {
    pen.knot(knot);
    ink.add("# chapter: " + InkText.line(chapter.id().value()));
    pen.say("Chapter " + chapter.number() + " · " + chapter.title() + " · " + chapter.dates());
    List<SeatId> later = setup.held().stream().filter(seat -> isToldLater(chapter, seat)).toList();
    later.forEach(seat -> ink.add("~ " + told(seat) + " = false"));
    pen.prose().write(chapter.prologue(), ink);
    Scene first = first(chapter);
    if (setup.holds(first.seat())) {
      situation(chapter, first.seat());
    }
    ink.add("-> " + pen.places().scene(first.id()));
    for (SeatId seat : later) {
      ink.gap();
      ink.add("= " + telling(seat));
      ink.add("~ " + told(seat) + " = true");
      situation(chapter, seat);
      ink.add("->->");
    }
  }

  /** On entering a scene of a chair that the player holds. */
  void enter(Scene scene) {
    Chapter chapter = story.chapter(scene.chapter());
    if (isToldLater(chapter, scene.seat())) {
      String told = told(scene.seat());
      ink.add(
          "{ not "
              + told
              + ": -> "
              + pen.places().chapter(chapter)
              + "."
              + telling(scene.seat())
              + " -> }");
    }
  }

  /** The knot that leads out of a chapter. */
  void exit(Chapter chapter, String knot) {
    pen.knot(knot);
    InkBranches branches = new InkBranches(pen.conditions());
    chapter.exits().forEach(exit -> branches.on(exit.when(), () -> ink.add("-> " + to(exit))));
    branches.write(ink);
  }

  private String to(Chapter.Exit exit) {
    return setup.alone() || exit.to() == null
        ? pen.places().ending(exit.alone())
        : pen.places().chapter(story.chapter(exit.to()));
  }

  private void situation(Chapter chapter, SeatId seat) {
    chapter
        .start(seat)
        .filter(start -> !start.situation().isEmpty())
        .ifPresent(
            start -> {
              Seat chair = story.seat(seat);
              pen.say(chair.name() + " · " + chair.title());
              pen.prose().write(start.situation(), ink);
            });
  }

  /** Whether the chair is told how matters stand at a scene that is not the chapter's first. */
  private boolean isToldLater(Chapter chapter, SeatId seat) {
    return setup.holds(seat)
        && chapter.start(seat).filter(start -> !start.situation().isEmpty()).isPresent()
        && setup.start(chapter).isPresent()
        && !first(chapter).seat().equals(seat);
  }

  private Scene first(Chapter chapter) {
    SceneId first =
        setup
            .start(chapter)
            .map(Chapter.Start::scene)
            .orElseThrow(
                () ->
                    new StoryFaultException(
                        "the chapter " + chapter.id().value() + " has no start for that chair"));
    return story.scene(first);
  }

  /** The part of a chapter that tells a chair how matters stand. */
  private String telling(SeatId seat) {
    return pen.names().of("telling", seat);
  }

  private String told(SeatId seat) {
    return pen.names().of("told", seat);
  }
}
