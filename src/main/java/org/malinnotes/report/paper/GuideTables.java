package org.malinnotes.report.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.malinnotes.report.Words;
import org.malinnotes.story.Document;
import org.malinnotes.story.DocumentId;
import org.malinnotes.story.Letter;
import org.malinnotes.story.Option;
import org.malinnotes.story.OptionId;

/** The options of a decision with their standing, and its documents with what they speak for. */
record GuideTables(Wording wording, Arrival arrival) {
  List<Item> items() {
    return arrival.scene().documents().isEmpty()
        ? List.of(options())
        : List.of(options(), documents());
  }

  private Item options() {
    List<List<String>> rows = new ArrayList<>();
    for (Option option : arrival.decision().options()) {
      boolean open = arrival.choices().get(rows.size()).open();
      rows.add(
          List.of(
              "**" + Letter.of(rows.size()) + "**",
              option.label() + (open ? "" : " *(closed on the record's line)*"),
              standing(option),
              arguments(option.id())));
    }
    return new Item.Table(
        "options",
        "The options",
        List.of("Card", "Option", "Standing", "What pupils who choose it tend to say"),
        rows);
  }

  private String standing(Option option) {
    String references = wording.references(option.cite());
    String who =
        Words.list(
            option.by().stream().map(person -> wording.story().person(person).name()).toList());
    String by = who.isEmpty() ? "" : " by " + who;
    return switch (option.standing()) {
      case DECIDED -> "**decided**" + references;
      case CONSIDERED, VOICED -> option.standing().word() + by + references;
      case CONJECTURE -> "the author's conjecture";
    };
  }

  private String arguments(OptionId option) {
    return arrival.round().arguments().stream()
        .filter(argument -> argument.option().equals(option))
        .map(argument -> wording.line(argument.text()))
        .collect(Collectors.joining(" "));
  }

  private Item.Table documents() {
    List<List<String>> rows = new ArrayList<>();
    for (DocumentId id : arrival.scene().documents()) {
      Document document = wording.story().document(id);
      rows.add(
          List.of(
              rows.size() + 1 + ". " + document.title(),
              document.kind() + ", from: " + document.origin(),
              letters(document, Document.Bearing::speaksFor),
              letters(document, Document.Bearing::against)));
    }
    return new Item.Table(
        "documents", "The documents", List.of("Document", "Kind", "Speaks for", "Against"), rows);
  }

  private String letters(Document document, Function<Document.Bearing, List<OptionId>> side) {
    List<OptionId> options = document.bearing(arrival.scene().id()).map(side).orElse(List.of());
    List<OptionId> all = arrival.decision().options().stream().map(Option::id).toList();
    return options.stream()
        .map(option -> Letter.of(all.indexOf(option)))
        .sorted()
        .collect(Collectors.joining(", "));
  }
}
