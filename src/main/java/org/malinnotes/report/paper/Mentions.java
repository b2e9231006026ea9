package org.malinnotes.report.paper;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.malinnotes.story.Person;
import org.malinnotes.story.PersonId;

/**
 * Tells which people a text names: by the whole name, by another name of theirs, or by a part of it
 * that nobody else has.
 */
final class Mentions {
  /** What is shorter is more often something else, such as a particle. */
  private static final int SHORTEST = 3;

  private final Map<PersonId, List<String>> names = new HashMap<>();

  Mentions(Iterable<Person> people) {
    Map<String, Set<PersonId>> owners = new HashMap<>();
    for (Person person : people) {
      all(person)
          .forEach(name -> owners.computeIfAbsent(name, it -> new HashSet<>()).add(person.id()));
    }
    for (Person person : people) {
      names.put(
          person.id(), all(person).stream().filter(name -> owners.get(name).size() == 1).toList());
    }
  }

  boolean names(Person person, String text) {
    return names.getOrDefault(person.id(), List.of()).stream()
        .anyMatch(name -> hasWord(text, name));
  }

  /** Whether it stands somewhere with no letter or digit beside it. */
  static boolean hasWord(String text, String word) {
    // Most names are nowhere in a text, which is found out faster without a pattern.
    return text.contains(word)
        && Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(word) + "(?![\\p{L}\\p{N}])")
            .matcher(text)
            .find();
  }

  private static Set<String> all(Person person) {
    Set<String> all = new HashSet<>();
    List<String> whole = new ArrayList<>(person.aliases());
    whole.add(person.name());
    all.addAll(whole);
    for (String part : person.name().split("\\s+")) {
      if (part.length() >= SHORTEST && Character.isUpperCase(part.codePointAt(0))) {
        all.add(part);
      }
    }
    return all;
  }
}
