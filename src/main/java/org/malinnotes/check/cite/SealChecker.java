package org.malinnotes.check.cite;

import java.util.List;
import java.util.Map;
import org.malinnotes.check.Findings;
import org.malinnotes.check.Where;
import org.malinnotes.diagnostic.CiteCode;
import org.malinnotes.diagnostic.Diagnostic;
import org.malinnotes.diagnostic.Diagnostics;
import org.malinnotes.story.Story;
import org.malinnotes.text.Places;

/** Tells what changed since a story was sealed, so that it can be held against the source again. */
public final class SealChecker {
  private static final String HELP =
      "whoever has the source: run story cite, and with --seal when it is clean";

  private SealChecker() {}

  /** One finding for each entry and file that is new, changed or gone. */
  public static List<Diagnostic> check(Story story, Places places, Seal sealed) {
    Seal now = Seal.of(story, places);
    Findings entries = new Findings(places);
    compare(
        sealed.entries(),
        now.entries(),
        (id, how) ->
            entries.add(
                CiteCode.ENTRY_CHANGED,
                Where.part("entry", id).to("quote"),
                "the entry " + id + how,
                HELP));
    Diagnostics all = new Diagnostics();
    entries.all().forEach(all::add);
    compare(
        sealed.files(),
        now.files(),
        (name, how) ->
            all.add(Diagnostic.about(CiteCode.TEXT_CHANGED, name, "this file" + how, HELP)));
    return all.sorted();
  }

  private interface Change {
    void tell(String name, String how);
  }

  private static void compare(Map<String, String> then, Map<String, String> now, Change change) {
    then.forEach(
        (name, hash) -> {
          String current = now.get(name);
          if (current == null) {
            change.tell(name, " is gone since the story was sealed");
          } else if (!current.equals(hash)) {
            change.tell(name, " changed since the story was sealed");
          }
        });
    now.keySet().stream()
        .filter(name -> !then.containsKey(name))
        .forEach(name -> change.tell(name, " is new since the story was sealed"));
  }
}
