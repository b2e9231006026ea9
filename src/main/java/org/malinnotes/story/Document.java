package org.malinnotes.story;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Something that can be read before deciding.
 *
 * @param kind one word shown to the player, such as cable or press
 * @param origin where it comes from; two documents of one origin are not independent
 * @param known when each seat could know it; a seat that never could is absent
 * @param bears for which options of which decisions it speaks
 */
public record Document(
    DocumentId id,
    String title,
    String kind,
    String origin,
    Moment written,
    Map<SeatId, Moment> known,
    Text text,
    List<Bearing> bears,
    List<EntryId> cite) {

  /** The options of one decision that a document speaks for and against. */
  public record Bearing(SceneId decision, List<OptionId> speaksFor, List<OptionId> against) {}

  /** How it bears on a decision, if it does. */
  public Optional<Bearing> bearing(SceneId decision) {
    return bears.stream().filter(bearing -> bearing.decision().equals(decision)).findFirst();
  }
}
