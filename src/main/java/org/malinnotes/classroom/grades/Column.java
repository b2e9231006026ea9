package org.malinnotes.classroom.grades;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A column of the teacher's list of names, by any of the words that stand over it in practice. */
public enum Column {
  /** What the pupil chose to be called. */
  PSEUDONYM("pseudonym", "alias", "nickname"),
  /** The pupil's name, for reports; in Canvas the column Student. */
  NAME("name", "full name", "student", "student name"),
  /** Moodle's username, or Canvas's SIS Login ID. */
  USERNAME("username", "user name", "login", "login id", "sis login id"),
  /** The address by which Moodle can find a user, and which may be Canvas's login. */
  EMAIL("email", "e mail", "email address", "mail"),
  /** Moodle's ID number, or Canvas's SIS User ID. */
  ID_NUMBER("idnumber", "id number", "sis user id", "sis id", "student id"),
  /** Canvas's own ID. */
  ID("id", "canvas id", "canvas user id");

  private final List<String> words;

  Column(String... words) {
    this.words = List.of(words);
  }

  /** The first of its words. */
  public String word() {
    return words.get(0);
  }

  /** The column that a header stands over; empty for any other. */
  static Optional<Column> of(String header) {
    String plain =
        Normalizer.normalize(header, Normalizer.Form.NFKC)
            .toLowerCase(Locale.ROOT)
            .replaceAll("[\\s_-]+", " ")
            .strip();
    return Stream.of(values()).filter(column -> column.words.contains(plain)).findFirst();
  }
}
