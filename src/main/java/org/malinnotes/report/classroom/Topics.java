package org.malinnotes.report.classroom;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.malinnotes.lesson.figures.ClassFigures;
import org.malinnotes.lesson.figures.RoundFigures;
import org.malinnotes.story.SceneId;

/** Chooses what is most worth talking about with a class. */
final class Topics {
  /** What a lesson has room for. */
  static final int MOST = 3;

  private Topics() {}

  /**
   * The strongest topics, no two of one kind, and about different decisions as far as that goes;
   * fewer than three where there is no more to say. None asks what another asks.
   */
  static List<Topic> of(ClassFigures figures) {
    List<Topic> all =
        Stream.concat(
                figures.rounds().stream().flatMap(Topics::about), AnswerTopic.of(figures).stream())
            .sorted(Comparator.comparingDouble(Topic::strength).reversed())
            .toList();
    List<Topic> chosen = new ArrayList<>();
    choose(all, chosen, true);
    choose(all, chosen, false);
    return asking(figures, chosen);
  }

  private static Stream<Topic> about(RoundFigures round) {
    Stream<Topic> orders =
        Stream.of(
                SplitTopic.of(round),
                SureTopic.of(round),
                MisjudgedTopic.of(round),
                OtherwiseTopic.of(round),
                OneMindTopic.of(round))
            .flatMap(Optional::stream);
    return Stream.concat(orders, DocumentTopics.of(round));
  }

  private static void choose(List<Topic> all, List<Topic> chosen, boolean elsewhere) {
    Set<Topic.Kind> kinds = EnumSet.noneOf(Topic.Kind.class);
    Set<SceneId> places = new HashSet<>();
    for (Topic topic : chosen) {
      kinds.add(topic.kind());
      places.add(topic.at());
    }
    for (Topic topic : all) {
      boolean fresh = !elsewhere || topic.at() == null || !places.contains(topic.at());
      if (chosen.size() < MOST && fresh && kinds.add(topic.kind())) {
        chosen.add(topic);
        places.add(topic.at());
      }
    }
  }

  /** Where two would ask the same, the later asks what the lesson inquires into, or its exit. */
  private static List<Topic> asking(ClassFigures figures, List<Topic> chosen) {
    Set<String> asked = new HashSet<>();
    List<Topic> asking = new ArrayList<>();
    for (Topic topic : chosen) {
      String question =
          Stream.of(topic.question(), figures.lesson().question(), figures.lesson().exit())
              .filter(candidate -> !candidate.isBlank() && !asked.contains(candidate))
              .findFirst()
              .orElse(topic.question());
      asked.add(question);
      asking.add(new Topic(topic.kind(), topic.strength(), topic.at(), topic.sentence(), question));
    }
    return List.copyOf(asking);
  }
}
