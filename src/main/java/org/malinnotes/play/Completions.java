package org.malinnotes.play;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.malinnotes.save.SaveFile;
import org.malinnotes.story.Person;
import org.malinnotes.story.Term;

/** What can follow on what has been typed. */
final class Completions {
  private Completions() {}

  static List<String> after(PlaySession session, List<String> before) {
    if (before.isEmpty()) {
      return Command.offered(session.isKept()).stream().map(Command::word).toList();
    }
    String word = Fold.of(before.get(0));
    return Arrays.stream(Command.values())
        .filter(command -> command.word().startsWith(word))
        .findFirst()
        .map(command -> arguments(command, session.desk(), session.save()))
        .orElse(List.of());
  }

  private static List<String> arguments(Command command, Desk desk, SaveFile save) {
    return switch (command) {
      case READ -> numbers(desk.scene().documents().size());
      case WHO -> people(desk);
      case GLOSSARY -> terms(desk);
      case RECORD, REWIND -> numbers(desk.state().ownLine().size());
      case LINES -> numbers(save.lines().size());
      default -> List.of();
    };
  }

  static List<String> people(Desk desk) {
    return desk.story().people().values().stream()
        .filter(person -> person.noteAt(desk.now()).isPresent())
        .map(Person::name)
        .toList();
  }

  static List<String> terms(Desk desk) {
    return desk.story().glossary().stream()
        .filter(term -> term.knownTo(desk.seat(), desk.now()))
        .map(Term::term)
        .toList();
  }

  /** The numbers from 1. */
  static List<String> numbers(int most) {
    List<String> numbers = new ArrayList<>();
    for (int i = 1; i <= most; i++) {
      numbers.add(Integer.toString(i));
    }
    return numbers;
  }
}
