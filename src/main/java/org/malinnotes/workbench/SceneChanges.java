package org.malinnotes.workbench;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.malinnotes.story.Decision;
import org.malinnotes.story.Option;
import org.malinnotes.story.OptionId;
import org.malinnotes.story.Scene;
import org.malinnotes.story.Step;

/** Names the parts in which two versions of a scene differ, by the words of the format. */
final class SceneChanges {
  private SceneChanges() {}

  static void note(ChangeWords words, Scene before, Scene now) {
    words
        .part("the seat", before, now, Scene::seat)
        .part("the date", before, now, Scene::date)
        .part("the time", before, now, Scene::time)
        .part("the place", before, now, Scene::place)
        .part("the title", before, now, Scene::title)
        .part("who is present", before, now, Scene::present)
        .part("the text", before, now, Scene::text)
        .part("the documents", before, now, Scene::documents)
        .part("the basis", before, now, Scene::basis)
        .part("the because", before, now, Scene::because)
        .part("the dispatch", before, now, Scene::dispatch)
        .part("the effects", before, now, Scene::effects);
    Optional<Decision> old = before.decision();
    Optional<Decision> fresh = now.decision();
    if (old.isPresent() && fresh.isPresent()) {
      decision(words, old.get(), fresh.get());
    } else {
      words.part("the way on", before.step(), now.step(), Step.class::cast);
    }
  }

  private static void decision(ChangeWords words, Decision before, Decision now) {
    words
        .part("the question", before, now, Decision::question)
        .part("the weight", before, now, Decision::weight)
        .named(
            options(before), options(now), id -> "the option " + id.value(), SceneChanges::option)
        .part("the reply", before, now, Decision::reply)
        .part("the record", before, now, Decision::record)
        .part("the reveal", before, now, Decision::reveal)
        .part("the analogy", before, now, Decision::analogy)
        .part("the hindsight", before, now, Decision::hindsight)
        .part("the discussion", before, now, Decision::discussion);
    words.part("the counterfactual", before, now, Decision::counterfactual);
    if (!order(before, now).equals(order(now, before))) {
      words.changed("the order of the options");
    }
  }

  /** The options of the one that the other has too, in order. */
  private static List<OptionId> order(Decision one, Decision other) {
    Map<OptionId, Option> kept = options(other);
    return options(one).keySet().stream().filter(kept::containsKey).toList();
  }

  private static void option(ChangeWords words, OptionId id, Option before, Option now) {
    String of = " of " + id.value();
    words
        .part("the label" + of, before, now, Option::label)
        .part("the standing" + of, before, now, Option::standing)
        .part("the by" + of, before, now, Option::by)
        .part("the cite" + of, before, now, Option::cite)
        .part("the when" + of, before, now, Option::when)
        .part("the unavailable" + of, before, now, Option::unavailable)
        .part("the effects" + of, before, now, Option::effects)
        .part("the text" + of, before, now, Option::text)
        .part("the departure" + of, before, now, Option::departure)
        .part("the goto" + of, before, now, Option::route);
  }

  private static Map<OptionId, Option> options(Decision decision) {
    Map<OptionId, Option> options = new LinkedHashMap<>();
    decision.options().forEach(option -> options.putIfAbsent(option.id(), option));
    return options;
  }
}
