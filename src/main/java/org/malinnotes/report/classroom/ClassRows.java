package org.malinnotes.report.classroom;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.malinnotes.lesson.Answer;
import org.malinnotes.lesson.Pupil;
import org.malinnotes.lesson.figures.ClassFigures;
import org.malinnotes.lesson.figures.RoundFigures;
import org.malinnotes.story.Question;

/** The report as rows for a spreadsheet: what each pupil did, one row each. */
public final class ClassRows {
  private ClassRows() {}

  /** The rows, the first with the heads of the columns; plain text. */
  public static List<List<String>> of(ClassFigures figures) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(heads(figures));
    figures.pupils().forEach(pupil -> rows.add(row(figures, pupil)));
    return rows;
  }

  private static List<String> heads(ClassFigures figures) {
    List<String> heads = new ArrayList<>();
    heads.addAll(
        List.of("Pupil", "Decisions taken", "Done", "Evidence", "Foresight", "Knew already"));
    for (RoundFigures round : figures.rounds()) {
      String name = round.number() + ". " + round.scene().title() + ": ";
      heads.add(name + "ordered");
      heads.add(name + "expected");
      heads.add(name + "sure, percent");
      heads.add(name + "decided in fact");
      heads.add(name + "documents opened");
      heads.add(name + "documents cited");
    }
    figures.lesson().questions().forEach(question -> heads.add(question.ask()));
    return heads;
  }

  private static List<String> row(ClassFigures figures, Pupil pupil) {
    List<String> row = new ArrayList<>();
    row.add(Foreign.brief(pupil.name()));
    row.add(Integer.toString(pupil.state().counted().size()));
    row.add(Integer.toString(pupil.score().completion()));
    row.add(number(pupil.score().evidence()));
    row.add(number(pupil.score().foresight()));
    row.add(figures.lesson().forecast() ? Integer.toString(pupil.score().knew()) : "");
    for (RoundFigures round : figures.rounds()) {
      row.addAll(new RoundRow(figures, round, pupil).cells());
    }
    for (Question question : figures.lesson().questions()) {
      Answer answer = pupil.run().answers().get(question.id());
      row.add(answer == null ? "" : answer.accept(new AnswerWords(question)));
    }
    return row;
  }

  private static String number(OptionalInt points) {
    return points.isPresent() ? Integer.toString(points.getAsInt()) : "";
  }
}
