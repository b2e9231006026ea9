package org.malinnotes.save;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.malinnotes.engine.Event;
import org.malinnotes.story.Option;
import org.malinnotes.story.OptionId;
import org.malinnotes.story.Scene;
import org.malinnotes.story.Story;

/** Puts saved events into words for a player, as far as the story still knows them. */
final class Wording {
  private final Story story;

  Wording(Story story) {
    this.story = story;
  }

  /** Such as: Your order no. 3 (Halt the columns), at The flight,. */
  String ordinal(SavedEvent event, int ordersBefore) {
    Scene scene = story.scenes().get(event.at());
    String place =
        scene == null
            ? "a scene that is gone (" + event.at().value() + ")"
            : "*" + scene.title() + "*";
    return event
        .event()
        .accept(
            new Event.Visitor<String>() {
              @Override
              public String order(Event.Order order) {
                return "Your order no. "
                    + (ordersBefore + 1)
                    + ", at "
                    + place
                    + ": "
                    + label(scene, order.option())
                    + ",";
              }

              @Override
              public String evidence(Event.Evidence evidence) {
                return "The evidence you named at " + place;
              }

              @Override
              public String forecast(Event.Forecast forecast) {
                return "Your guess at " + place;
              }
            });
  }

  private static String label(@Nullable Scene scene, OptionId option) {
    return Optional.ofNullable(scene)
        .flatMap(Scene::decision)
        .flatMap(decision -> decision.option(option))
        .map(Option::label)
        .map(label -> "*" + label.replaceFirst("[.!]$", "") + "*")
        .orElse("*" + option.value() + "*");
  }

  static boolean isOrder(SavedEvent event) {
    return event
        .event()
        .accept(
            new Event.Visitor<Boolean>() {
              @Override
              public Boolean order(Event.Order order) {
                return true;
              }

              @Override
              public Boolean evidence(Event.Evidence evidence) {
                return false;
              }

              @Override
              public Boolean forecast(Event.Forecast forecast) {
                return false;
              }
            });
  }

  /** Such as: a, b and c. */
  static String list(List<String> parts) {
    int last = parts.size() - 1;
    return last == 0
        ? parts.get(0)
        : String.join(", ", parts.subList(0, last)) + " and " + parts.get(last);
  }
}
