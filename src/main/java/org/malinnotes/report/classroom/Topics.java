package org.malinnotes.report.classroom;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.malinnotes.lesson.figures.ClassFigures;
import org.malinnotes.lesson.figures.RoundFigures;

/** Chooses what is most worth talking about with a class. */
final class Topics {
  /** What a lesson has room for. */
  static final int MOST = 3;

  /** Fewer answers than this are no class to talk about. */
  static final int FEWEST = 4;

  /** So much stronger must a topic be to be chosen before one about another decision. */
  private static final double SAME_DECISION = 0.15;

  /** The same, before one about another side: two about forecasts say nearly the same. */
  private static final double SAME_SIDE = 0.25;

  private Topics() {}

  /**
   * The strongest topics, no two of one kind; of about equal ones, those about another decision and
   * another side of the lesson than the topics before. Fewer than three where there is no more to
   * say.
   */
  static List<Topic> of(ClassFigures figures) {
    List<Topic> left =
        new ArrayList<>(
            Stream.concat(
                    figures.rounds().stream().map(Topics::seen).flatMap(Topics::about),
                    whole(figures))
                .toList());
    List<Topic> chosen = new ArrayList<>();
    while (!left.isEmpty() && chosen.size() < MOST) {
      // Of equals the first, which is about the earlier decision.
      Topic next =
          left.stream()
              .sorted(Comparator.comparingDouble((Topic topic) -> -worth(topic, chosen)))
              .findFirst()
              .orElseThrow();
      chosen.add(next);
      left.removeIf(topic -> topic.kind() == next.kind());
    }
    return List.copyOf(chosen);
  }

  /** Where hardly anybody has a file, the hands of all say more. */
  private static RoundFigures seen(RoundFigures round) {
    return round.met() < FEWEST ? round.together() : round;
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

  private static Stream<Topic> whole(ClassFigures figures) {
    return Stream.of(
            CalibrationTopic.of(figures.calibration()),
            KnewTopic.of(figures),
            AnswerTopic.of(figures))
        .flatMap(Optional::stream);
  }

  /** The strength, less where something like it was chosen. */
  private static double worth(Topic topic, List<Topic> chosen) {
    boolean where = chosen.stream().anyMatch(topic::isWhere);
    boolean side = chosen.stream().anyMatch(other -> other.kind().side() == topic.kind().side());
    return topic.strength() - (where ? SAME_DECISION : 0) - (side ? SAME_SIDE : 0);
  }
}
