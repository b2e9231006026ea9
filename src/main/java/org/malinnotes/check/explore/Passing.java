package org.malinnotes.check.explore;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.malinnotes.engine.Setup;
import org.malinnotes.story.Condition;
import org.malinnotes.story.Paragraph;
import org.malinnotes.story.Scene;
import org.malinnotes.story.SeatId;
import org.malinnotes.story.Story;
import org.malinnotes.story.Text;

/**
 * What a state holds, beside the variables, for the length of a chapter: no more of it than what is
 * told can hang on.
 */
final class Passing {
  private final Goals goals;
  private final Packing packing;
  private final List<Packing.Field> fields = new ArrayList<>();
  private final Packing.@Nullable Field[] situated;
  private final Packing.@Nullable Field[] ordered;
  private final int[] deciding;

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
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < scenes.size(); i++) {
      Scene scene = scenes.get(i);
      if (setup.holds(scene.seat())
          && scene.decision().map(decision -> varies(decision.hindsight())).orElse(false)) {
        ordered[i] = field();
        places.add(i);
      }
    }
    deciding = places.stream().mapToInt(Integer::intValue).toArray();
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

  /** The scenes whose hindsight varies. */
  int[] deciding() {
    return deciding;
  }

  /** Forgets it all, as a new chapter does. */
  void clear(long[] row) {
    for (int i = 0; i < fields.size(); i++) {
      fields.get(i).set(row, 0);
    }
  }
}
