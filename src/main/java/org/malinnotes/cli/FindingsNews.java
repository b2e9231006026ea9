package org.malinnotes.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.malinnotes.check.StoryChecker;
import org.malinnotes.diagnostic.Diagnostic;
import org.malinnotes.format.LoadedStory;

/** Tells how the findings of a story change from one reading to the next. */
final class FindingsNews {
  private Optional<List<Diagnostic>> before = Optional.empty();

  /** What there is to say of a story that could be read, in CommonMark; empty if nothing. */
  Optional<String> of(LoadedStory now) {
    List<Diagnostic> found = new ArrayList<>(now.findings());
    found.addAll(StoryChecker.check(now.story().orElseThrow(), now.places()));
    Optional<String> told = before.isEmpty() ? first(found) : since(before.get(), found);
    before = Optional.of(found);
    return told;
  }

  private static Optional<String> first(List<Diagnostic> found) {
    return found.isEmpty()
        ? Optional.empty()
        : Optional.of(
            "The story has " + Findings.count(found.size()) + ": `malin story check` tells them.");
  }

  private static Optional<String> since(List<Diagnostic> before, List<Diagnostic> found) {
    List<Diagnostic> fresh = without(found, before);
    if (fresh.isEmpty() && without(before, found).isEmpty()) {
      return Optional.empty();
    }
    if (found.isEmpty()) {
      return Optional.of("No findings any more.");
    }
    String now = Findings.count(found.size()) + " now";
    if (fresh.isEmpty()) {
      return Optional.of(now + ".");
    }
    return Optional.of(
        now
            + (fresh.size() == found.size() ? ". " : ", " + fresh.size() + " of them new. ")
            + Markdown.placed(Findings.headline(fresh.get(0))));
  }

  /** Those that the others have not, nor as often; lines may have moved. */
  private static List<Diagnostic> without(List<Diagnostic> some, List<Diagnostic> others) {
    List<List<Object>> known = new ArrayList<>(others.stream().map(FindingsNews::gist).toList());
    return some.stream().filter(one -> !known.remove(gist(one))).toList();
  }

  private static List<Object> gist(Diagnostic finding) {
    return List.of(finding.code(), finding.file(), finding.message());
  }
}
