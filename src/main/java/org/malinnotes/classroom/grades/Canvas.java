package org.malinnotes.classroom.grades;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.malinnotes.classroom.table.Decoded;
import org.malinnotes.classroom.table.Row;
import org.malinnotes.classroom.table.Sheet;
import org.malinnotes.lesson.Pupil;
import org.malinnotes.save.Attempt;
import org.malinnotes.save.Printable;
import org.malinnotes.save.SaveProblem;

/**
 * Fills one column of a gradebook that the teacher exported from Canvas. Everything else stays byte
 * for byte as it was, unless Canvas could not have read it: UTF-16 becomes UTF-8, tabs become
 * commas.
 */
public final class Canvas {
  /** Stands where somebody is not asked to do the assignment, or need not. */
  private static final List<String> KEPT = List.of("N/A", "EX");

  private final CanvasRoster roster;
  private final CanvasRows rows;
  private final CanvasColumn column;
  private final List<String> leftOut = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();

  private Canvas(CanvasRoster roster, CanvasColumn column) {
    this.roster = roster;
    this.rows = new CanvasRows(roster);
    this.column = column;
  }

  /**
   * The gradebook with the grades in it, or why that cannot be.
   *
   * @param names the teacher's list; without one the pseudonyms are taken for logins
   * @param exported the bytes of the gradebook
   * @param name the assignment's column; a new one if there is none that is called so
   */
  public static Attempt<Graded> of(List<Pupil> pupils, Names names, byte[] exported, String name) {
    Optional<Decoded> text = Decoded.of(exported);
    if (text.isEmpty()) {
      return failed("the gradebook is not text in UTF-8", "");
    }
    Attempt<Sheet> sheet = Sheet.of(text.get().text());
    if (sheet.result().isEmpty()) {
      SaveProblem problem = sheet.problems().get(0);
      return failed("the gradebook cannot be read: " + problem.what(), problem.where());
    }
    Optional<CanvasRoster> roster = CanvasRoster.of(sheet.result().get());
    if (roster.isEmpty()) {
      return failed(
          "this is no gradebook from Canvas: it needs the columns Student, ID and Section and the"
              + " row Points Possible; its first line says "
              + Printable.of(header(sheet.result().get())),
          "");
    }
    Attempt<CanvasColumn> column = CanvasColumn.of(roster.get(), name);
    return column
        .result()
        .map(found -> Attempt.of(new Canvas(roster.get(), found).graded(pupils, names, text.get())))
        .orElseGet(() -> Attempt.failed(column.problems().get(0)));
  }

  private static String header(Sheet sheet) {
    return String.join(" | ", sheet.rows().get(0).cells().stream().map(Row.Cell::text).toList());
  }

  private static Attempt<Graded> failed(String what, String where) {
    return Attempt.failed(
        new SaveProblem(
            SaveProblem.Kind.DAMAGED,
            what,
            where,
            "Export the gradebook from Canvas again and give that file as it is."));
  }

  private Graded graded(List<Pupil> pupils, Names names, Decoded text) {
    Map<Integer, List<Pupil>> byRow = byRow(pupils, names);
    Map<Row, Integer> grades = new HashMap<>();
    byRow.forEach(
        (index, all) -> {
          if (all.size() > 1) {
            all.forEach(one -> leaveOut(one, all.size() + " results are of one row"));
          } else if (mayFill(index, all.get(0))) {
            grades.put(roster.sheet().rows().get(index), all.get(0).score().grade());
          }
        });
    Sheet filled = column.filled(roster, grades);
    boolean tabs = filled.separator() == '\t';
    if (tabs || !text.isUtf8()) {
      notes.add("Canvas reads commas in UTF-8, so that the whole file was written anew in that.");
    }
    column.notes().forEach(notes::add);
    String mark = text.isUtf8() ? text.mark() : "";
    String out = mark + (tabs ? filled.separatedBy(',') : filled).text();
    return new Graded(out, grades.size(), leftOut, notes);
  }

  private Map<Integer, List<Pupil>> byRow(List<Pupil> pupils, Names names) {
    Roll roll = Roll.of(pupils, names);
    notes.addAll(roll.absences());
    boolean alone = names.columns().isEmpty();
    if (alone) {
      notes.add("Without --names the pseudonyms are taken for what Canvas has as SIS Login ID.");
    }
    Map<Integer, List<Pupil>> byRow = new LinkedHashMap<>();
    for (Pupil pupil : pupils) {
      Optional<Entry> entry = roll.entry(pupil);
      if (!alone && entry.isEmpty()) {
        leaveOut(pupil, "the list does not have that pseudonym");
        continue;
      }
      Optional<Integer> row =
          alone ? rows.byLogin(pupil.name()) : entry.flatMap(found -> rows.find(found));
      if (row.isEmpty()) {
        leaveOut(pupil, "the gradebook has no row that is surely that pupil's");
      } else {
        byRow.computeIfAbsent(row.get(), key -> new ArrayList<>()).add(pupil);
      }
    }
    return byRow;
  }

  private boolean mayFill(int index, Pupil pupil) {
    String there = roster.sheet().rows().get(index).text(column.index()).strip();
    if (KEPT.contains(there.toUpperCase(Locale.ROOT))) {
      leaveOut(pupil, "the gradebook says " + there + " there, which stays");
      return false;
    }
    return true;
  }

  private void leaveOut(Pupil pupil, String why) {
    leftOut.add("No grade for " + Printable.of(pupil.name()) + ": " + why + ".");
  }
}
