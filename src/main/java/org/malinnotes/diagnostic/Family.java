package org.malinnotes.diagnostic;

import java.util.List;
import java.util.stream.Stream;

/** The families of codes, each with a letter of its own. */
public enum Family {
  SYNTAX('J', "Files, characters and JSON", SyntaxCode.values()),
  SHAPE('F', "What a story's files hold", ShapeCode.values()),
  REFERENCE(
      'R', "Names that lead nowhere, and things that nothing leads to", ReferenceCode.values()),
  TYPE('T', "Conditions, effects and values", TypeCode.values()),
  STRUCTURE('S', "How scenes, decisions and endings hang together", StructureCode.values()),
  EVIDENCE('E', "The rules of evidence", EvidenceCode.values()),
  PROSE('P', "The story's own words", ProseCode.values()),
  LESSON('L', "Lessons", LessonCode.values()),
  CITE('C', "The record against its source", CiteCode.values());

  private final char letter;
  private final String title;
  private final List<Code> codes;

  Family(char letter, String title, Code... codes) {
    this.letter = letter;
    this.title = title;
    this.codes = List.of(codes);
  }

  /** The letter with which its codes begin. */
  public char letter() {
    return letter;
  }

  /** What its codes are about. */
  public String title() {
    return title;
  }

  /** Its codes in the order of their numbers. */
  public List<Code> codes() {
    return codes;
  }

  /** The codes of every family. */
  public static List<Code> all() {
    return Stream.of(values()).flatMap(family -> family.codes().stream()).toList();
  }
}
