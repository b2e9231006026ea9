package org.malinnotes.report.paper;

import java.util.ArrayList;
import java.util.List;
import org.malinnotes.engine.Choice;
import org.malinnotes.report.Words;
import org.malinnotes.story.Document;
import org.malinnotes.story.DocumentId;
import org.malinnotes.story.Letter;
import org.malinnotes.story.Scene;

/** One decision as pupils get it, without anything that is known only afterwards. */
record HandoutDecision(Wording wording, Arrival arrival) {
  /** Where the record stands. */
  List<Item> situation() {
    List<Item> items = new ArrayList<>();
    if (!arrival.before().isEmpty()) {
      items.add(new Item.Heading(3, "Meanwhile"));
      items.add(wording.prose(arrival.before()));
    }
    items.add(new Item.Heading(3, chair()));
    items.add(wording.told(arrival.text()));
    return items;
  }

  /** The documents, and the question with its options. */
  List<Item> task() {
    List<Item> items = new ArrayList<>();
    documents(items);
    items.add(new Item.Heading(3, arrival.decision().question()));
    items.add(options());
    return items;
  }

  /** Day and place stand in the heading of the leaf. */
  private String chair() {
    Scene scene = arrival.scene();
    return "You are "
        + wording.story().seat(scene.seat()).name()
        + (scene.time() == null ? "" : " · " + scene.time());
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
  private Item.Options options() {
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
}
