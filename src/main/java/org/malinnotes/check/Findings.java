package org.malinnotes.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.malinnotes.diagnostic.Code;
import org.malinnotes.diagnostic.Diagnostic;
import org.malinnotes.diagnostic.Severity;
import org.malinnotes.text.Places;
import org.malinnotes.text.Span;

/** Collects findings about named places and turns the names into places in files. */
public final class Findings {
  private final Places places;
  private final List<Diagnostic> found = new ArrayList<>();
  private final Set<Diagnostic> known = new HashSet<>();

  /** No findings yet, in a story whose parts stand at these places. */
  public Findings(Places places) {
    this.places = places;
  }

  /** No findings yet, about the same story. */
  Findings apart() {
    return new Findings(places);
  }

  /** Takes over what was found apart. */
  void take(Findings others) {
    others.found.forEach(this::keep);
  }

  /** A finding about a value. */
  public void add(Code code, Where where, String message, @Nullable String help) {
    put(code, place(where), message, help);
  }

  /** A finding about a stretch of a string value, counted in the decoded string. */
  public void within(
      Code code, Where where, int start, int end, String message, @Nullable String help) {
    put(code, place(where).map(span -> StringSpans.part(span, start, end)), message, help);
  }

  /**
   * A finding about the first occurrence of a word in a string value, or about the name of the
   * property if that is the word, else about the whole value.
   */
  public void word(Code code, Where where, String word, String message, @Nullable String help) {
    put(code, wordPlace(where, word), message, help);
  }

  /** A finding about a word, and another place that belongs to it. */
  public void word(
      Code code,
      Where where,
      String word,
      String message,
      @Nullable String help,
      Where related,
      String why) {
    Diagnostic finding = diagnostic(code, wordPlace(where, word), message, help);
    keep(place(related).map(span -> finding.with(span, why)).orElse(finding));
  }

  /** A finding about a value, and another place that belongs to it. */
  public void add(
      Code code, Where where, String message, @Nullable String help, Where related, String why) {
    Optional<Span> other = place(related);
    Diagnostic finding = diagnostic(code, place(where), message, help);
    keep(other.map(span -> finding.with(span, why)).orElse(finding));
  }

  /** Whether an error was found since the count was {@code from}. */
  public boolean hasErrorsSince(int from) {
    return hasErrorsSince(from, Set.of());
  }

  /** Whether an error of another kind than these was found since the count was {@code from}. */
  public boolean hasErrorsSince(int from, Set<Code> besides) {
    return found.subList(from, found.size()).stream()
        .map(Diagnostic::code)
        .anyMatch(code -> code.severity() == Severity.ERROR && !besides.contains(code));
  }

  /** Whether there is a finding of this kind. */
  boolean has(Code code) {
    return found.stream().anyMatch(finding -> finding.code().equals(code));
  }

  /** How many findings there are. */
  public int count() {
    return found.size();
  }

  /** All findings so far. */
  public List<Diagnostic> all() {
    return List.copyOf(found);
  }

  private void put(Code code, Optional<Span> span, String message, @Nullable String help) {
    keep(diagnostic(code, span, message, help));
  }

  /** The record is played more than once, and says each thing once. */
  private void keep(Diagnostic finding) {
    if (known.add(finding)) {
      found.add(finding);
    }
  }

  private static Diagnostic diagnostic(
      Code code, Optional<Span> span, String message, @Nullable String help) {
    return span.map(place -> Diagnostic.at(code, place, message, help))
        .orElseGet(() -> Diagnostic.about(code, "", message, help));
  }

  private Optional<Span> wordPlace(Where where, String word) {
    Optional<Span> place =
        where.pointer().endsWith("/" + word)
            ? places.name(where.kind(), where.id(), where.pointer())
            : place(where);
    return place.map(span -> StringSpans.word(span, word));
  }

  private Optional<Span> place(Where where) {
    return places.find(where.kind(), where.id(), where.pointer());
  }
}
