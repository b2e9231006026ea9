package org.malinnotes.check;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.malinnotes.diagnostic.Code;
import org.malinnotes.diagnostic.Diagnostic;
import org.malinnotes.diagnostic.Diagnostics;
import org.malinnotes.diagnostic.ReferenceCode;
import org.malinnotes.diagnostic.StructureCode;
import org.malinnotes.diagnostic.TypeCode;
import org.malinnotes.story.Story;
import org.malinnotes.text.Places;

/**
 * Checks a story that could be read: names, types, structure, evidence and prose. The stages build
 * on each other, so that a fault is reported where it lies and not again by what it upsets: the
 * graph is looked at only when all names are declared, the record played only on a sound graph, and
 * what follows from the record judged only when it can be played.
 */
public final class StoryChecker {
  /** Errors that the graph and the play of the record do not trip over. */
  private static final Set<Code> LOCAL =
      Set.of(
          ReferenceCode.UNKNOWN_PERSON,
          ReferenceCode.UNKNOWN_DOCUMENT,
          ReferenceCode.UNKNOWN_ENTRY,
          TypeCode.LEVELS,
          StructureCode.FEW_OPTIONS,
          StructureCode.NO_DEPARTURE,
          StructureCode.NEEDLESS_DEPARTURE,
          StructureCode.REJOIN,
          StructureCode.THIN_START,
          StructureCode.CLOSED_REASON,
          StructureCode.NO_DISPATCH,
          StructureCode.EARLY_DISPATCH,
          StructureCode.BAD_ORDER);

  private StoryChecker() {}

  /** The findings, by file and place; none for a story that keeps every rule. */
  public static List<Diagnostic> check(Story story, Places places) {
    Findings findings = new Findings(places);
    ProseRules.check(story, findings);
    EvidenceRules.check(story, findings);
    LessonRules.check(story, findings);
    int before = findings.count();
    ReferenceRules references = new ReferenceRules(story, findings);
    TypeRules types = new TypeRules(story, findings);
    UseRules uses = new UseRules();
    Tour.of(story, new Together(List.of(references, types, uses)));
    types.declarations();
    int typed = findings.count();
    references.report();
    boolean named = !findings.hasErrorsSince(typed, LOCAL);
    StructureRules.check(story, named, findings);
    if (!findings.hasErrorsSince(before)) {
      uses.report(story, findings);
    }
    if (!findings.hasErrorsSince(before, LOCAL)) {
      whole(story, findings);
    }
    Diagnostics sorted = new Diagnostics();
    findings.all().forEach(sorted::add);
    return sorted.sorted();
  }

  /**
   * What is wrong with how scenes lead on. An order or an exit that leads elsewhere than it says
   * leaves an ending unreached and dates out of order: then it is told, not they.
   */
  private static Findings ways(Story story, Graph graph, Findings ways) {
    GraphRules.check(story, graph, ways);
    Findings causes = ways.apart();
    if (ways.count() > 0 && !ways.has(StructureCode.CYCLE)) {
      RecordWalk.play(story, causes)
          .ifPresent(line -> new DepartureGraphRules(story, graph, line.met(), causes).check());
    }
    return causes.hasErrorsSince(0) ? causes : ways;
  }

  private static void whole(Story story, Findings findings) {
    int before = findings.count();
    Graph graph = new Graph(story);
    findings.take(ways(story, graph, findings.apart()));
    HandRules hand = new HandRules(story, findings);
    story.scenes().values().forEach(hand::check);
    if (findings.hasErrorsSince(before)) {
      return;
    }
    Optional<RecordLine> record = RecordWalk.play(story, findings);
    record.ifPresent(
        line -> {
          new DepartureGraphRules(story, graph, line.met(), findings).check();
          LineEvidence.check(story, line, findings);
          LessonCourseRules.check(story, findings);
        });
  }
}
