package org.malinnotes.play;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.malinnotes.engine.Happening;
import org.malinnotes.engine.Quiet;
import org.malinnotes.engine.Turn;
import org.malinnotes.story.Person;
import org.malinnotes.story.PersonId;

/** The people, as far as they can be known at the date of the scene; those present first. */
final class WhoView implements View {
  @Override
  public List<Block> show(Desk desk, String typed) {
    Map<String, Person> names = new LinkedHashMap<>();
    for (Person person : desk.story().people().values()) {
      if (person.noteAt(desk.now()).isPresent()) {
        names.put(person.name(), person);
        person.aliases().forEach(alias -> names.put(alias, person));
      }
    }
    if (typed.isEmpty()) {
      return all(desk, names);
    }
    return Finder.find(typed, names)
        .accept(
            new Found.Visitor<>() {
              @Override
              public List<Block> one(Person meant) {
                return List.of(new Block.Prose(line(desk, meant)));
              }

              @Override
              public List<Block> several(List<String> several) {
                return Answers.notice(Answers.several(several));
              }

              @Override
              public List<Block> none(String suggestion) {
                return Answers.notice(Answers.unknown("person", typed, suggestion));
              }
            });
  }

  private static List<Block> all(Desk desk, Map<String, Person> names) {
    String present =
        desk.scene().present().stream()
            .map(desk.story()::person)
            .filter(person -> person.noteAt(desk.now()).isPresent())
            .map(person -> line(desk, person))
            .collect(Collectors.joining("\n\n"));
    Set<PersonId> met = met(desk);
    String others =
        names.values().stream()
            .distinct()
            .filter(person -> met.contains(person.id()))
            .filter(person -> !desk.scene().present().contains(person.id()))
            .map(Person::name)
            .collect(Collectors.joining(", "));
    List<Block> blocks = new ArrayList<>();
    if (!present.isEmpty()) {
      blocks.add(new Block.Prose(present));
    }
    if (!others.isEmpty()) {
      blocks.add(new Block.Prose("Met before: " + others + "."));
    }
    blocks.add(
        new Block.Notice(
            "Type `who` and a name for more, also for anybody else of whom you have read."));
    return blocks;
  }

  /** Who was there in the scenes played so far. */
  private static Set<PersonId> met(Desk desk) {
    Set<PersonId> met = new HashSet<>();
    for (Turn turn : desk.turns()) {
      for (Happening happening : turn.happenings()) {
        met.addAll(
            happening.accept(
                new Quiet<List<PersonId>>(List.of()) {
                  @Override
                  public List<PersonId> sceneEntered(Happening.SceneEntered entered) {
                    return entered.scene().present();
                  }
                }));
      }
    }
    return met;
  }

  /**
   * As the record has it: on a line that has left it no later than that; of somebody who comes in
   * only now, the first that can be said.
   */
  private static Optional<Person.Note> note(Desk desk, Person person) {
    return person
        .noteAt(desk.recordUntil())
        .or(() -> person.notes().stream().min(Comparator.comparing(Person.Note::from)));
  }

  private static String line(Desk desk, Person person) {
    return "**" + person.name() + "** — " + note(desk, person).map(Person.Note::text).orElse("");
  }
}
