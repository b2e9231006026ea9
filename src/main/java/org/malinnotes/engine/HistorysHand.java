package org.malinnotes.engine;

import org.malinnotes.story.Decision;
import org.malinnotes.story.Option;
import org.malinnotes.story.OptionId;
import org.malinnotes.story.Reply;
import org.malinnotes.story.Scene;

/** Orders in a chair that the player does not hold: the first reply that holds, else the record. */
final class HistorysHand {
  private HistorysHand() {}

  static OptionId choose(Decision decision, Values values, Scene at) {
    return decision.reply().stream()
        .filter(reply -> Truth.of(reply.when(), values))
        .map(Reply::option)
        .findFirst()
        .or(() -> decision.decided().map(Option::id))
        .orElseThrow(
            () ->
                new StoryFaultException(
                    "history's hand has no answer at the scene " + at.id().value()));
  }
}
