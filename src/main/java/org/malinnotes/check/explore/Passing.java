package org.malinnotes.check.explore;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.malinnotes.engine.Setup;
import org.malinnotes.story.Chapter;
import org.malinnotes.story.ChapterId;
import org.malinnotes.story.Condition;
import org.malinnotes.story.Paragraph;
import org.malinnotes.story.Scene;
import org.malinnotes.story.SeatId;
import org.malinnotes.story.Story;
import org.malinnotes.story.Text;

/**
 * What a state holds, beside the variables, for as long as a chapter that is going on or to come
 * may tell it: no more of it than what is told can hang on.
 */
final class Passing {
  private final Goals goals;
  private final Packing packing;
  private final List<Packing.Field> fields = new ArrayList<>();
  private final List<Packing.Field> situations;
  private final Packing.@Nullable Field[] situated;
  private final Packing.@Nullable Field[] ordered;
  private final int[][] deciding;
  private final boolean[] comesAgain;

  Passing(Story story, Setup setup, Goals goals, Packing packing) {
    this.goals = goals;
    this.packing = packing;
    List<Scene> scenes = List.copyOf(story.scenes().values());
    situated = new Packing.Field[scenes.size()];
    ordered = new Packing.Field[scenes.size()];
    for (SeatId seat : setup.held()) {
      boolean varies =
          story.chapters().stream()
              .flatMap(chapter -> chapter.start(seat).stream())
              .anyMatch(start -> varies(start.situation()));
      Packing.Field field = varies ? field() : null;
      for (int i = 0; i < scenes.size(); i++) {
        if (scenes.get(i).seat().equals(seat)) {
          situated[i] = field;
        }
      }
    }
    situations = List.copyOf(fields);
    deciding = new int[story.chapters().size()][];
    comesAgain = new boolean[deciding.length];
    for (int chapter = 0; chapter < deciding.length; chapter++) {
      ChapterId id = story.chapters().get(chapter).id();
      deciding[chapter] =
          IntStream.range(0, scenes.size())
              .filter(
                  i -> scenes.get(i).chapter().equals(id) && isToldAtAnEnd(scenes.get(i), setup))
              .toArray();
      for (int place : deciding[chapter]) {
        ordered[place] = field();
      }
      comesAgain[chapter] = !setup.alone() && leadsBack(story, id);
    }
  }

  private boolean isToldAtAnEnd(Scene scene, Setup setup) {
    return setup.holds(scene.seat())
        && (!setup.alone() || scene.chapter().equals(setup.chapter()))
        && scene.decision().map(decision -> varies(decision.hindsight())).orElse(false);
  }

  private static boolean leadsBack(Story story, ChapterId chapter) {
    Set<ChapterId> after = new HashSet<>();
    Deque<ChapterId> open = new ArrayDeque<>(List.of(chapter));
    while (!open.isEmpty()) {
      for (Chapter.Exit exit : story.chapter(open.remove()).exits()) {
        if (exit.to() != null && after.add(exit.to())) {
          open.add(exit.to());
        }
      }
    }
    return after.contains(chapter);
  }

  private boolean varies(Text text) {
    return text.paragraphs().stream()
        .map(Paragraph::when)
        .anyMatch(when -> when != Condition.ALWAYS && goals.follow(when));
  }

  private Packing.Field field() {
    Packing.Field field = packing.field(0, 1);
    fields.add(field);
    return field;
  }

  /** All of it. */
  List<Packing.Field> fields() {
    return fields;
  }

  /** Whether its chair's situation was told, for a scene; null if it is the same in any state. */
  Packing.@Nullable Field situated(int place) {
    return situated[place];
  }

  /** Whether the player has ordered at a scene; null if its hindsight is the same in any state. */
  Packing.@Nullable Field ordered(int place) {
    return ordered[place];
  }

  /** The scenes filed under a chapter whose hindsight varies. */
  int[] deciding(int chapter) {
    return deciding[chapter];
  }

  /** A chapter opens: no chair's situation was told in it. */
  void open(long[] row) {
    for (int i = 0; i < situations.size(); i++) {
      situations.get(i).set(row, 0);
    }
  }

  /** A chapter is closed: what was ordered in it counts only if it can come again. */
  void close(int chapter, long[] row) {
    for (int i = 0; i < deciding[chapter].length && !comesAgain[chapter]; i++) {
      ordered(deciding[chapter][i]).set(row, 0);
    }
  }
}
