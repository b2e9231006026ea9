package org.malinnotes.classroom.grades;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.malinnotes.classroom.collect.Namesakes;
import org.malinnotes.lesson.Pupil;
import org.malinnotes.save.Printable;

/**
 * Pupils joined with the teacher's list. A pseudonym is found as it is written, or else whatever
 * the case of its letters and the spaces in it, if only one of the list and one of the class can be
 * meant.
 *
 * @param entries the list's entry for a pupil, by the pupil's name in the class
 * @param unlisted the pupils whom the list does not have
 * @param absent the pseudonyms of the list that nobody in the class has
 */
public record Roll(Map<String, Entry> entries, List<String> unlisted, List<String> absent) {
  /** Joins a class with a list. */
  public static Roll of(List<Pupil> pupils, Names names) {
    List<String> all = pupils.stream().map(Pupil::name).toList();
    Map<String, String> loose = unique(names.entries().keySet());
    Map<String, String> there = unique(all);
    Map<String, Entry> entries = new LinkedHashMap<>();
    List<String> unlisted = new ArrayList<>();
    Set<String> absent = new LinkedHashSet<>(names.entries().keySet());
    for (String pupil : all) {
      String listed = names.entries().containsKey(pupil) ? pupil : null;
      if (listed == null && there.containsKey(folded(pupil))) {
        listed = loose.get(folded(pupil));
        // Somebody else is called exactly so.
        listed = listed != null && all.contains(listed) ? null : listed;
      }
      if (listed == null) {
        unlisted.add(pupil);
      } else {
        entries.put(pupil, names.entries().get(listed));
        absent.remove(listed);
      }
    }
    return new Roll(entries, List.copyOf(unlisted), List.copyOf(absent));
  }

  /** The entry for a pupil. */
  public Optional<Entry> entry(Pupil pupil) {
    return Optional.ofNullable(entries.get(pupil.name()));
  }

  /** The name that the list has for a pupil; without one, the pseudonym. */
  public String name(Pupil pupil) {
    return entry(pupil).flatMap(entry -> entry.get(Column.NAME)).orElse(pupil.name());
  }

  /** Who was not found on either side, as sentences that are safe to print. */
  public List<String> notes() {
    List<String> notes = new ArrayList<>();
    if (!unlisted.isEmpty()) {
      notes.add("Not on the list: " + joined(unlisted) + ".");
    }
    notes.addAll(absences());
    return notes;
  }

  /** Who is on the list without a result, as sentences that are safe to print. */
  public List<String> absences() {
    List<String> notes = new ArrayList<>();
    List<String> missing = new ArrayList<>();
    for (String one : absent) {
      List<String> several = unlisted.stream().filter(name -> isNamesake(name, one)).toList();
      if (several.isEmpty()) {
        missing.add(one);
      } else {
        notes.add(
            several.size()
                + " results are of "
                + Printable.of(one)
                + ". Find out whose each is and write these into your list: "
                + joined(several)
                + ".");
      }
    }
    if (!missing.isEmpty()) {
      notes.add("On the list, but without a result: " + joined(missing) + ".");
    }
    return notes;
  }

  private static boolean isNamesake(String name, String pseudonym) {
    return Namesakes.pseudonym(name).filter(it -> folded(it).equals(folded(pseudonym))).isPresent();
  }

  private static String joined(List<String> names) {
    return names.stream().map(Printable::of).collect(Collectors.joining(", "));
  }

  private static Map<String, String> unique(Iterable<String> all) {
    Map<String, String> found = new HashMap<>();
    Set<String> doubled = new LinkedHashSet<>();
    for (String one : all) {
      if (found.put(folded(one), one) != null) {
        doubled.add(folded(one));
      }
    }
    found.keySet().removeAll(doubled);
    return found;
  }

  /** The text whatever its case, its spaces and how its accents are made up. */
  static String folded(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC)
        .toUpperCase(Locale.ROOT)
        .toLowerCase(Locale.ROOT)
        .replaceAll("\\s+", " ")
        .strip();
  }
}
