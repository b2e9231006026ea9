package org.malinnotes.check;

import java.util.HashSet;
import java.util.Set;
import org.malinnotes.diagnostic.ReferenceCode;
import org.malinnotes.story.Condition;
import org.malinnotes.story.DocumentId;
import org.malinnotes.story.EntryId;
import org.malinnotes.story.Story;
import org.malinnotes.story.VariableId;

/** What is declared is also used. */
final class UseRules implements StoryVisitor {
  private final Set<EntryId> entries = new HashSet<>();
  private final Set<DocumentId> documents = new HashSet<>();
  private final Set<VariableId> variables = new HashSet<>();

  /** Tells what the story toured declares and does not use. */
  void report(Story story, Findings findings) {
    for (EntryId entry : story.entries().keySet()) {
      if (!entries.contains(entry)) {
        findings.add(
            ReferenceCode.UNUSED_ENTRY,
            Where.part("entry", entry).to("id"),
            "nothing prints or cites the entry " + entry.value(),
            "name it in a record, a reveal or a cite, or take it out");
      }
    }
    for (DocumentId document : story.documents().keySet()) {
      if (!documents.contains(document)) {
        findings.add(
            ReferenceCode.UNUSED_DOCUMENT,
            Where.part("document", document).to("id"),
            "no scene offers the document " + document.value(),
            "name it in the documents of a scene, or take it out");
      }
    }
    variables(story, findings);
  }

  private void variables(Story story, Findings findings) {
    int index = 0;
    for (var variable : story.variables().values()) {
      Where where = Where.story().to("variables", index++).to("id");
      if (!variables.contains(variable.id()) && variable.seats().isEmpty()) {
        findings.add(
            ReferenceCode.UNUSED_VARIABLE,
            where,
            "no condition reads " + variable.id().value() + " and no seat sees it",
            null);
      }
    }
  }

  @Override
  public void entry(EntryId entry, Where where) {
    entries.add(entry);
  }

  @Override
  public void document(DocumentId document, Where where) {
    documents.add(document);
  }

  @Override
  public void condition(Condition condition, Where where) {
    variables.addAll(Variables.in(condition));
  }
}
