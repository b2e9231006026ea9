package org.malinnotes.format;

import org.jspecify.annotations.Nullable;
import org.malinnotes.diagnostic.Code;
import org.malinnotes.diagnostic.Diagnostic;
import org.malinnotes.diagnostic.Diagnostics;
import org.malinnotes.text.Pointers;
import org.malinnotes.text.SourceFile;
import org.malinnotes.text.Span;

/** One file being read into the model: its text, its places, and where findings go. */
final class Reading {
  private final SourceFile file;
  private final JsonTree tree;
  private final Pointers pointers;
  private final Diagnostics findings;
  private final Names names;

  Reading(SourceFile file, JsonTree tree, Pointers pointers, Diagnostics findings, Names names) {
    this.file = file;
    this.tree = tree;
    this.pointers = pointers;
    this.findings = findings;
    this.names = names;
  }

  /** The file's one value. */
  JsonTree tree() {
    return tree;
  }

  /** The places of the file's values. */
  Pointers pointers() {
    return pointers;
  }

  /** The names of the whole story. */
  Names names() {
    return names;
  }

  /** The stretch of the file from one offset to another. */
  Span span(int start, int end) {
    return new Span(file, start, end);
  }

  /** The stretch of the file that a value takes. */
  Span span(JsonTree node) {
    return span(node.start(), node.end());
  }

  /** The place of a part of a string's value, from one index to another. */
  Span span(JsonTree.Str node, int from, int to) {
    int start = StringPlaces.offset(file.content(), node.start(), from);
    int end = StringPlaces.offset(file.content(), node.start(), Math.max(to, from + 1));
    return span(start, Math.max(end, start + 1));
  }

  /** Reports something wrong with a value. */
  void report(Code code, JsonTree node, String message, @Nullable String help) {
    report(Diagnostic.at(code, span(node), message, help));
  }

  /** Reports a finding. */
  void report(Diagnostic finding) {
    findings.add(finding);
  }
}
