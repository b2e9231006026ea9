package org.malinnotes.engine;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import org.malinnotes.story.Decision;
import org.malinnotes.story.Document;
import org.malinnotes.story.Document.Bearing;
import org.malinnotes.story.DocumentId;
import org.malinnotes.story.Option;
import org.malinnotes.story.OptionId;
import org.malinnotes.story.Scene;
import org.malinnotes.story.Story;

/**
 * How well the documents named for an order carry it (design, section 4): {@code 0.4·precision +
 * 0.3·[two independent origins speak for it] + 0.3·[one speaks against it]}, as 0 to 100. Precision
 * is the share of the documents named that bear on the order at all. Terms that no choice of
 * documents could earn are left out and the rest scaled up.
 *
 * @param bearing how many of the documents named bear on the order
 * @param origins whether two independent origins speak for it; empty where that cannot be earned
 * @param against whether one speaks against it; empty where that cannot be earned
 */
public record EvidenceScore(
    int named, int bearing, Optional<Boolean> origins, Optional<Boolean> against) {
  private static final double PRECISION = 0.4;
  private static final double ORIGINS = 0.3;
  private static final double AGAINST = 0.3;

  /**
   * The score of naming these documents for an option; empty if no document offered bears on it.
   */
  public static Optional<EvidenceScore> of(
      Story story, Scene scene, OptionId option, List<DocumentId> named) {
    return of(story, scene, option, named, List.of(option));
  }

  /**
   * The same for a grade: what not every order at the decision could earn is left out, so that the
   * same care earns the same whatever is ordered.
   */
  public static Optional<EvidenceScore> even(
      Story story, Scene scene, OptionId option, List<DocumentId> named) {
    List<Option> all = scene.decision().map(Decision::options).orElse(List.of());
    return of(story, scene, option, named, all.stream().map(Option::id).toList());
  }

  /**
   * The score with the terms that all of some options can earn; those that no document offered
   * bears on do not count among them.
   */
  private static Optional<EvidenceScore> of(
      Story story, Scene scene, OptionId option, List<DocumentId> named, List<OptionId> alike) {
    Bearings best = new Bearings(story, scene, option, scene.documents());
    if (best.bearing() == 0) {
      return Optional.empty();
    }
    List<Bearings> offered =
        alike.stream()
            .map(each -> new Bearings(story, scene, each, scene.documents()))
            .filter(each -> each.bearing() > 0)
            .toList();
    Bearings cited = new Bearings(story, scene, option, named);
    boolean origins = offered.stream().allMatch(each -> each.origins() >= 2);
    boolean against = offered.stream().allMatch(each -> each.against() >= 1);
    return Optional.of(
        new EvidenceScore(
            named.size(),
            cited.bearing(),
            origins ? Optional.of(cited.origins() >= 2) : Optional.empty(),
            against ? Optional.of(cited.against() >= 1) : Optional.empty()));
  }

  /** The score, 0 to 100, rounded. */
  public int points() {
    double possible =
        PRECISION + (origins.isPresent() ? ORIGINS : 0) + (against.isPresent() ? AGAINST : 0);
    double earned = named == 0 ? 0 : PRECISION * bearing / named;
    earned += origins.orElse(false) ? ORIGINS : 0;
    earned += against.orElse(false) ? AGAINST : 0;
    return (int) Math.round(100 * earned / possible);
  }

  /** The mean over the line's decisions for which evidence was asked; empty if there are none. */
  public static OptionalInt mean(Story story, GameState state) {
    double sum = 0;
    int scored = 0;
    for (Taken taken : state.ownLine()) {
      if (taken.evidence() != null) {
        Optional<EvidenceScore> one =
            of(story, story.scene(taken.scene()), taken.option(), taken.evidence());
        sum += one.map(EvidenceScore::points).orElse(0);
        scored += one.isPresent() ? 1 : 0;
      }
    }
    return scored == 0 ? OptionalInt.empty() : OptionalInt.of((int) Math.round(sum / scored));
  }

  /** What some documents say of an option, counted. */
  private record Bearings(int bearing, int against, int origins) {
    Bearings(Story story, Scene scene, OptionId option, List<DocumentId> documents) {
      this(of(story, scene, documents), option);
    }

    private Bearings(Map<Document, Bearing> bearings, OptionId option) {
      this(
          count(bearings, bearing -> speaks(bearing.speaksFor(), bearing.against(), option)),
          count(bearings, bearing -> bearing.against().contains(option)),
          origins(bearings, option));
    }

    private static Map<Document, Bearing> of(Story story, Scene scene, List<DocumentId> documents) {
      Map<Document, Bearing> bearings = new LinkedHashMap<>();
      for (DocumentId id : documents) {
        Document document = story.document(id);
        document.bearing(scene.id()).ifPresent(bearing -> bearings.put(document, bearing));
      }
      return bearings;
    }

    private static boolean speaks(
        List<OptionId> speaksFor, List<OptionId> against, OptionId option) {
      return speaksFor.contains(option) || against.contains(option);
    }

    private static int count(Map<Document, Bearing> bearings, Predicate<Bearing> test) {
      return (int) bearings.values().stream().filter(test).count();
    }

    private static int origins(Map<Document, Bearing> bearings, OptionId option) {
      Set<String> origins = new HashSet<>();
      bearings.forEach(
          (document, bearing) -> {
            if (bearing.speaksFor().contains(option)) {
              origins.add(document.origin());
            }
          });
      return origins.size();
    }
  }
}
