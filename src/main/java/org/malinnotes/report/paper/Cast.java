package org.malinnotes.report.paper;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.malinnotes.story.Moment;
import org.malinnotes.story.Person;
import org.malinnotes.story.PersonId;
import org.malinnotes.story.Story;

/**
 * Says who is who, no further than a date, and only what has not been said on a page before.
 *
 * @param said what was last said of each
 */
record Cast(Story story, Mentions mentions, Map<PersonId, String> said) {
  Cast(Story story) {
    this(story, new Mentions(story.people().values()), new HashMap<>());
  }

  /**
   * Those present first, then those named in the text, as they can be known by now.
   *
   * @return nothing where there is nothing new to say
   */
  List<Item> of(Moment now, List<PersonId> present, String text) {
    Set<Person> meant = new LinkedHashSet<>();
    present.forEach(person -> meant.add(story.person(person)));
    story.people().values().stream()
        .filter(person -> mentions.names(person, text))
        .forEach(meant::add);
    List<Item.Term> terms = new ArrayList<>();
    for (Person person : meant) {
      Optional<String> note = person.noteAt(now).map(Person.Note::text);
      if (note.isPresent() && !note.get().equals(said.put(person.id(), note.get()))) {
        terms.add(new Item.Term(person.name(), note.get()));
      }
    }
    return terms.isEmpty()
        ? List.of()
        : List.of(new Item.Heading(3, "Who is who"), new Item.Terms(terms));
  }
}
