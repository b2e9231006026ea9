package org.malinnotes.lesson;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.malinnotes.engine.Event;
import org.malinnotes.engine.EvidenceScore;
import org.malinnotes.story.Document.Bearing;
import org.malinnotes.story.DocumentId;
import org.malinnotes.story.Option;
import org.malinnotes.story.OptionId;
import org.malinnotes.story.Scene;
import org.malinnotes.story.Story;

/** How a bot names documents: with the same care whatever it has ordered. */
enum Naming {
  /** As well as it can be done for its order. */
  BEST {
    @Override
    List<DocumentId> documents(Story story, Scene scene, OptionId ordered) {
      List<DocumentId> best = List.of();
      int most = -1;
      for (List<DocumentId> some : choices(scene.documents())) {
        int points =
            EvidenceScore.of(story, scene, ordered, some).map(EvidenceScore::points).orElse(0);
        if (points > most) {
          most = points;
          best = some;
        }
      }
      return best;
    }
  },

  /** None. */
  NONE {
    @Override
    List<DocumentId> documents(Story story, Scene scene, OptionId ordered) {
      return List.of();
    }
  },

  /** One that speaks against the order where every order has one; else one that bears on it. */
  ONE_AGAINST {
    @Override
    List<DocumentId> documents(Story story, Scene scene, OptionId ordered) {
      return one(story, scene, ordered, Bearing::against);
    }
  },

  /** One that speaks for the order where every order has one; else one against it, or any. */
  ONE_FOR {
    @Override
    List<DocumentId> documents(Story story, Scene scene, OptionId ordered) {
      boolean all = everyOrderHas(story, scene, Bearing::speaksFor);
      return one(story, scene, ordered, all ? Bearing::speaksFor : Bearing::against);
    }
  };

  abstract List<DocumentId> documents(Story story, Scene scene, OptionId ordered);

  private static List<DocumentId> one(
      Story story, Scene scene, OptionId ordered, Function<Bearing, List<OptionId>> how) {
    List<DocumentId> such = such(story, scene, ordered, how);
    if (!everyOrderHas(story, scene, how)) {
      such =
          scene.documents().stream()
              .filter(
                  id ->
                      such(story, scene, ordered, Bearing::speaksFor).contains(id)
                          || such(story, scene, ordered, Bearing::against).contains(id))
              .toList();
    }
    return such.subList(0, 1);
  }

  private static boolean everyOrderHas(
      Story story, Scene scene, Function<Bearing, List<OptionId>> how) {
    return scene.decision().orElseThrow().options().stream()
        .map(Option::id)
        .noneMatch(option -> such(story, scene, option, how).isEmpty());
  }

  private static List<DocumentId> such(
      Story story, Scene scene, OptionId option, Function<Bearing, List<OptionId>> how) {
    return scene.documents().stream()
        .filter(
            id -> {
              Optional<Bearing> bearing = story.document(id).bearing(scene.id());
              return bearing.map(how).orElse(List.of()).contains(option);
            })
        .toList();
  }

  /** All ways to name documents, none first. */
  private static List<List<DocumentId>> choices(List<DocumentId> documents) {
    List<List<DocumentId>> all = new ArrayList<>();
    all.add(List.of());
    for (DocumentId document : documents) {
      for (List<DocumentId> before : List.copyOf(all)) {
        if (before.size() < Event.Evidence.MOST) {
          List<DocumentId> more = new ArrayList<>(before);
          more.add(document);
          all.add(more);
        }
      }
    }
    return all;
  }
}
