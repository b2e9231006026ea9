package org.malinnotes.workbench.export;

import org.malinnotes.story.Entry;
import org.malinnotes.story.Quoting;

/** Writes an entry of the record in full. */
final class EntryExport {
  private EntryExport() {}

  static void write(Pen pen, Entry entry) {
    pen.id("id", entry.id());
    pen.string("quote", entry.quote());
    pen.list("pages", entry.pages(), pen.json()::writeNumber);
    pen.number("note", entry.note());
    pen.string("reference", Quoting.place(pen.story(), entry));
    pen.word("kind", entry.kind());
    pen.string("speaker", entry.speaker());
    pen.string("to", entry.to());
    pen.moment("about", entry.about());
    pen.string("said", entry.said());
    pen.string("primary", entry.primary());
  }
}
