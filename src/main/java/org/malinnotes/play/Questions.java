package org.malinnotes.play;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.malinnotes.engine.Event;
import org.malinnotes.engine.Foresight;
import org.malinnotes.engine.Guess;
import org.malinnotes.story.DocumentId;
import org.malinnotes.story.Option;

/** Turns typed answers to historian mode's two questions into events; empty for a command. */
final class Questions {
  private Questions() {}

  static Optional<Meant> evidence(Desk desk, String line) {
    if (Fold.of(line).equals("none")) {
      return Optional.of(Meant.to(new Event.Evidence(List.of())));
    }
    Optional<List<Integer>> typed = numbers(line);
    if (typed.isEmpty()) {
      return Optional.empty();
    }
    List<DocumentId> offered = desk.scene().documents();
    List<DocumentId> named = new ArrayList<>();
    for (int number : typed.get()) {
      if (number >= 1 && number <= offered.size() && !named.contains(offered.get(number - 1))) {
        named.add(offered.get(number - 1));
      }
    }
    if (named.size() != typed.get().size() || named.size() > Event.Evidence.MOST) {
      return Optional.of(
          Meant.nothing(
              "Name up to "
                  + Event.Evidence.MOST
                  + " different documents by their numbers, 1 to "
                  + offered.size()
                  + ", or type `none`."));
    }
    return Optional.of(Meant.to(new Event.Evidence(List.copyOf(named))));
  }

  static Optional<Meant> forecast(Desk desk, String line) {
    if (Fold.of(line).equals("knew")) {
      return Optional.of(Meant.to(new Event.Forecast(new Guess.Knew())));
    }
    Optional<List<Integer>> typed = numbers(line.replace('%', ' '));
    if (typed.isEmpty()) {
      return Optional.empty();
    }
    List<Option> options = desk.engine().decision(desk.state()).options();
    List<Integer> bands = Foresight.bands(options.size());
    List<Integer> given = typed.get();
    if (given.size() != 2
        || given.get(0) < 1
        || given.get(0) > options.size()
        || !bands.contains(given.get(1))) {
      return Optional.of(
          Meant.nothing(
              "Type the number of an option, 1 to "
                  + options.size()
                  + ", and how sure you are: "
                  + String.join(", ", bands.stream().map(String::valueOf).toList())
                  + ". Or `knew`."));
    }
    Guess guess = new Guess.Sure(options.get(given.get(0) - 1).id(), given.get(1));
    return Optional.of(Meant.to(new Event.Forecast(guess)));
  }

  /** The numbers typed; empty if there are none or anything else stands among them. */
  private static Optional<List<Integer>> numbers(String line) {
    List<Integer> numbers = new ArrayList<>();
    for (String word : line.strip().split("[\\s,;]+")) {
      int number = Typed.number(word);
      if (number < 0) {
        return Optional.empty();
      }
      numbers.add(number);
    }
    return numbers.isEmpty() ? Optional.empty() : Optional.of(numbers);
  }
}
