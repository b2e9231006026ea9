package org.malinnotes.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.malinnotes.check.explore.IdleVariable;
import org.malinnotes.check.explore.SameOption;
import org.malinnotes.check.explore.Survey;
import org.malinnotes.story.Story;

/** Prints what is no fault, but good to know: options and variables without any effect. */
final class ExploreNotes {
  private final PrintStream out;
  private final Story story;

  ExploreNotes(PrintStream out, Story story) {
    this.out = out;
    this.story = story;
  }

  /** What an author may or may not have meant: options and variables without any effect. */
  void notes(Survey survey, boolean everything) {
    List<SameOption> same = survey.sameOptions();
    if (!same.isEmpty()) {
      out.println();
      out.println(
          (!survey.whole()
                  ? "As far as was walked, the same follows"
                  : everything ? "The same follows" : "In these games the same follows")
              + " whichever of these is ordered, but for");
      boolean meters = story.variables().values().stream().anyMatch(it -> !it.seats().isEmpty());
      out.println(
          "what is told at once"
              + (meters ? (survey.followed() ? " and what meters show" : ", what meters show") : "")
              + (survey.followed()
                  ? ":"
                  : " and\nwhat later chapters may tell of it in the whole story:"));
      sets(same).forEach(set -> out.println("  " + set));
    }
    List<IdleVariable> idle = everything ? survey.idleVariables() : List.of();
    if (!idle.isEmpty()) {
      out.println();
      out.println(
          (survey.proof().told() ? "These" : "As far as was walked, these")
              + " variables decide nothing, not even what is told:");
      out.println("no condition that reads one holds in one state and fails in another.");
      idle.forEach(
          it ->
              out.println(
                  "  "
                      + Shown.of(it.variable().value())
                      + (it.read() ? "" : ", which none reads")));
    }
  }

  /** Options that are the same beside each other in one line, where they all are. */
  private static List<String> sets(List<SameOption> same) {
    List<String> sets = new ArrayList<>();
    List<String> told = new ArrayList<>();
    for (SameOption one : same) {
      String scene = Shown.of(one.scene().value());
      List<String> names = new ArrayList<>();
      names.add(one.option().value());
      one.same().forEach(id -> names.add(id.value()));
      String key = scene + names.stream().sorted().toList();
      if (!told.contains(key)) {
        told.add(key);
        sets.add(
            scene
                + ": "
                + (one.all()
                    ? "any option"
                    : names.stream().map(Shown::of).collect(Collectors.joining(" = "))));
      }
    }
    return sets;
  }
}
