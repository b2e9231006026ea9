package org.malinnotes.play;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.malinnotes.engine.Prose;
import org.malinnotes.story.Document;
import org.malinnotes.story.DocumentId;

/** Documents, mostly those of the scene: a list, or one of them. */
final class ReadView implements View {
  private final @Nullable List<Document> all;
  private final Set<DocumentId> read;

  /** The documents of the scene at hand. */
  ReadView() {
    this.all = null;
    this.read = Set.of();
  }

  /**
   * These documents, whatever the scene at hand offers.
   *
   * @param read those that were opened before, which is said in the list
   */
  ReadView(List<Document> all, Set<DocumentId> read) {
    this.all = all;
    this.read = Set.copyOf(read);
  }

  @Override
  public List<Block> show(Desk desk, String typed) {
    List<Document> documents = all == null ? documents(desk) : all;
    if (documents.isEmpty()) {
      return Answers.notice("No documents lie on the desk in this scene.");
    }
    if (typed.isEmpty()) {
      return list(documents, read);
    }
    return find(typed, documents)
        .accept(
            new Found.Visitor<>() {
              @Override
              public List<Block> one(Document meant) {
                return document(desk, meant);
              }

              @Override
              public List<Block> several(List<String> names) {
                return Answers.notice(Answers.several(names));
              }

              @Override
              public List<Block> none(String suggestion) {
                return Answers.notice(
                    Answers.unknown("document", typed, "")
                        + " Type `read` and a number from 1 to "
                        + documents.size()
                        + ".");
              }
            });
  }

  /** The document that is shown for what was typed; empty if none is. */
  static Optional<DocumentId> opened(Desk desk, String typed) {
    return typed.isEmpty()
        ? Optional.empty()
        : find(typed, documents(desk)).only().map(Document::id);
  }

  private static List<Document> documents(Desk desk) {
    return desk.scene().documents().stream().map(desk.story()::document).toList();
  }

  private static Found<Document> find(String typed, List<Document> documents) {
    int number = Typed.number(typed);
    if (number >= 1 && number <= documents.size()) {
      return new Found.One<>(documents.get(number - 1));
    }
    Map<String, Document> titles = new LinkedHashMap<>();
    documents.forEach(document -> titles.put(document.title(), document));
    return Finder.find(typed, titles);
  }

  private static List<Block> list(List<Document> documents, Set<DocumentId> read) {
    List<Block.Options.Line> lines = new ArrayList<>();
    for (Document document : documents) {
      lines.add(
          new Block.Options.Line(
              "read " + (lines.size() + 1),
              document.title() + " *(" + document.kind() + ")*",
              read.contains(document.id()) ? "You have read this." : null));
    }
    return List.of(new Block.Options(lines));
  }

  private static List<Block> document(Desk desk, Document document) {
    return List.of(
        new Block.Rule(
            List.of(document.title(), document.kind(), document.written().inWords()), false),
        new Block.Prose(desk.markdown(Prose.shown(document.text(), desk.state().values()))));
  }
}
