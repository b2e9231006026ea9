package org.malinnotes.classroom.grades;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.malinnotes.classroom.table.Csv;
import org.malinnotes.classroom.table.Neutral;
import org.malinnotes.lesson.Pupil;
import org.malinnotes.save.Attempt;
import org.malinnotes.save.Printable;
import org.malinnotes.save.SaveProblem;

/**
 * Writes what Moodle's import of grades reads: a column that says who, a column of grades out of
 * 100. One user whom Moodle does not know stops the whole import, and a row without an id gives its
 * grade to the user before; so that there is a row only for who has a good id.
 */
public final class Moodle {
  /** What Moodle can find a user by, the surest first. */
  private static final List<Column> IDS = List.of(Column.USERNAME, Column.EMAIL, Column.ID_NUMBER);

  private final Roll roll;
  private final Optional<Column> id;
  private final List<String> leftOut = new ArrayList<>();

  private Moodle(Roll roll, Optional<Column> id) {
    this.roll = roll;
    this.id = id;
  }

  /**
   * The file for these pupils, or why there can be none.
   *
   * @param names the teacher's list; without one the pseudonyms are taken for usernames
   * @param column the name of the column of grades
   */
  public static Attempt<Graded> of(List<Pupil> pupils, Names names, String column) {
    Optional<String> fault = ColumnName.fault(column);
    if (fault.isPresent()) {
      return failed(fault.get(), "");
    }
    Optional<Column> id = IDS.stream().filter(names.columns()::contains).findFirst();
    if (id.isEmpty() && !names.columns().isEmpty()) {
      return failed(
          "Moodle finds nobody by what the list of names has",
          "Give it a column username, email or idnumber.");
    }
    Roll roll = Roll.of(pupils, names);
    return Attempt.of(new Moodle(roll, id).graded(pupils, column, names.columns().isEmpty()));
  }

  private static Attempt<Graded> failed(String what, String remedy) {
    return Attempt.failed(new SaveProblem(SaveProblem.Kind.BAD_NAME, what, "", remedy));
  }

  private Graded graded(List<Pupil> pupils, String column, boolean alone) {
    Map<String, List<Pupil>> byId = new LinkedHashMap<>();
    for (Pupil pupil : pupils) {
      id(pupil).ifPresent(it -> byId.computeIfAbsent(it, key -> new ArrayList<>()).add(pupil));
    }
    String head = id.orElse(Column.USERNAME).word();
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of(head, column));
    byId.forEach(
        (who, all) -> {
          if (all.size() == 1) {
            rows.add(List.of(who, Integer.toString(all.get(0).score().grade())));
          } else {
            all.forEach(one -> leaveOut(one, all.size() + " results are of " + Printable.of(who)));
          }
        });
    List<String> notes = new ArrayList<>(roll.absences());
    if (alone) {
      notes.add("Without --names the pseudonyms are taken for Moodle's usernames.");
    }
    notes.add(
        "In Moodle's import, map "
            + head
            + " to "
            + mapped(id.orElse(Column.USERNAME))
            + ". It stops at the first user it does not know, and refuses grades above what the"
            + " grade item is worth: let it be worth 100.");
    return new Graded(Csv.plain(rows), rows.size() - 1, leftOut, notes);
  }

  /** What Moodle calls it in English where it asks what to map to. */
  private static String mapped(Column column) {
    return switch (column) {
      case EMAIL -> "Email address";
      case ID_NUMBER -> "ID number";
      default -> "Username";
    };
  }

  private Optional<String> id(Pupil pupil) {
    Optional<Entry> entry = roll.entry(pupil);
    if (id.isPresent() && entry.isEmpty()) {
      leaveOut(pupil, "the list does not have that pseudonym");
      return Optional.empty();
    }
    Optional<String> found =
        id.isPresent() ? entry.get().get(id.get()) : Optional.of(pupil.name().strip());
    if (found.isEmpty()) {
      leaveOut(pupil, "the list has no " + id.orElseThrow().word() + " there");
      return Optional.empty();
    }
    Optional<String> fault = fault(found.get());
    fault.ifPresent(why -> leaveOut(pupil, why));
    return fault.isPresent() ? Optional.empty() : found;
  }

  /** Why Moodle could not read an id, or a spreadsheet should not. */
  private static Optional<String> fault(String id) {
    String shown = Printable.of(id);
    if (id.equals("0")) {
      return Optional.of("Moodle takes the id 0 for none");
    }
    if (!Printable.isPlain(id) || id.contains("\"") || id.contains("\\")) {
      return Optional.of("Moodle cannot read the id " + shown);
    }
    return Neutral.isHarmlessId(id)
        ? Optional.empty()
        : Optional.of("a spreadsheet would run the id " + shown);
  }

  private void leaveOut(Pupil pupil, String why) {
    leftOut.add("No grade for " + Printable.of(pupil.name()) + ": " + why + ".");
  }
}
