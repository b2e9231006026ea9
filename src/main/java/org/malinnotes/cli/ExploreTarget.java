package org.malinnotes.cli;

import java.util.List;
import java.util.stream.Stream;
import org.malinnotes.check.explore.Claim;
import org.malinnotes.check.explore.ClaimFound;
import org.malinnotes.check.explore.Survey;

/** What {@code --to} asks for: an id, or an option of one scene as {@code scene/option}. */
final class ExploreTarget {
  private ExploreTarget() {}

  /**
   * All that bears an id or belongs to what bears it.
   *
   * @throws ComplaintException if there is nothing, naming the nearest
   */
  static List<ClaimFound> of(Survey survey, String id) {
    List<ClaimFound> named =
        survey.claims().stream().filter(found -> names(found.claim(), id)).toList();
    if (named.isEmpty()) {
      List<String> known = survey.claims().stream().flatMap(it -> ids(it.claim())).toList();
      throw new ComplaintException(
          "The story has no scene, option, ending or document "
              + Shown.of(id)
              + "."
              + Wanted.near(id, known),
          Exit.USAGE);
    }
    return named;
  }

  private static boolean names(Claim claim, String id) {
    return claim.id().equals(id)
        || claim.owner().equals(id)
        || claim.kind() == Claim.Kind.OPTION && path(claim).equals(id);
  }

  private static Stream<String> ids(Claim claim) {
    return claim.kind() == Claim.Kind.OPTION
        ? Stream.of(claim.id(), path(claim))
        : Stream.of(claim.owner()).filter(owner -> !owner.isEmpty());
  }

  private static String path(Claim option) {
    return option.owner() + "/" + option.id();
  }
}
