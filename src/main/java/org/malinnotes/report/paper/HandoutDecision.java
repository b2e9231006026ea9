package org.malinnotes.report.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.malinnotes.engine.Choice;
import org.malinnotes.engine.Foresight;
import org.malinnotes.report.Words;
import org.malinnotes.story.Document;
import org.malinnotes.story.DocumentId;
import org.malinnotes.story.Lesson;
import org.malinnotes.story.Letter;
import org.malinnotes.story.Scene;
import org.malinnotes.story.Seat;

/** One decision as pupils get it, without anything that is known only afterwards. */
record HandoutDecision(Wording wording, Lesson lesson, Arrival arrival) {
  /** Where the record stands. */
  List<Item> situation() {
    List<Item> items = new ArrayList<>();
    if (!arrival.before().isEmpty()) {
      items.add(new Item.Heading(3, "Meanwhile"));
      items.add(wording.prose(arrival.before()));
    }
    items.add(new Item.Heading(3, "Where you are"));
    items.add(new Item.Prose("*" + where() + "*"));
    items.add(wording.told(arrival.text()));
    return items;
  }

  /** The documents, the question with its options, and room to answer. */
  List<Item> task() {
    List<Item> items = new ArrayList<>();
    documents(items);
    items.add(new Item.Heading(3, arrival.decision().question()));
    items.add(options(arrival));
    answers(items);
    return items;
  }

  private String where() {
    Scene scene = arrival.scene();
    String day = scene.date().inWords() + (scene.time() == null ? "" : ", " + scene.time());
    return day + " · " + scene.place() + " · You are " + seat().name() + ".";
  }

  private Seat seat() {
    return wording.story().seat(arrival.scene().seat());
  }

  private void documents(List<Item> items) {
    List<DocumentId> offered = arrival.scene().documents();
    if (offered.isEmpty()) {
      return;
    }
    items.add(new Item.Heading(3, "On the desk"));
    for (int place = 0; place < offered.size(); place++) {
      Document document = wording.story().document(offered.get(place));
      items.add(
          new Item.Document(
              (place + 1) + ". " + document.title(),
              Words.capital(document.kind())
                  + " · from: "
                  + document.origin()
                  + " · written "
                  + document.written().inWords(),
              wording.shown(document.text(), arrival.values()).markdown()));
    }
  }

  /** The options as cards; of a closed one why it is closed. */
  static Item.Options options(Arrival arrival) {
    List<Item.Card> cards = new ArrayList<>();
    for (Choice choice : arrival.choices()) {
      String reason = choice.option().unavailable();
      cards.add(
          new Item.Card(
              Letter.of(cards.size()),
              choice.option().label(),
              choice.open() ? "" : reason == null ? "Closed." : "Closed: " + reason));
    }
    return new Item.Options(cards);
  }

  private void answers(List<Item> items) {
    items.add(new Item.Heading(3, "Your answers"));
    if (lesson.forecast()) {
      items.addAll(forecast(arrival, seat()));
    }
    items.add(new Item.Ticks("**What do you order?**", open()));
    int documents = arrival.scene().documents().size();
    if (lesson.evidence() && documents > 0) {
      items.add(
          new Item.Ticks(
              "**Which papers does it rest on?** Four at most.",
              IntStream.rangeClosed(1, documents).mapToObj(Integer::toString).toList()));
    }
    items.add(new Item.Lines("**One reason:**", 2));
  }

  private List<String> open() {
    return IntStream.range(0, arrival.choices().size())
        .filter(place -> arrival.choices().get(place).open())
        .mapToObj(Letter::of)
        .toList();
  }

  /** What he ordered, and how sure one is of it; bands below chance are left out. */
  static List<Item> forecast(Arrival arrival, Seat seat) {
    return List.of(
        new Item.Ticks("**Guess: what did " + seat.name() + " order?**", arrival.letters()),
        new Item.Ticks(
            "**How sure are you, in percent?**",
            Stream.concat(
                    Foresight.bands(arrival.choices().size()).stream().map(String::valueOf),
                    Stream.of("I knew"))
                .toList()));
  }
}
