package org.malinnotes.cli;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.malinnotes.story.Effect;
import org.malinnotes.story.Story;
import org.malinnotes.story.Variable;
import org.malinnotes.text.Nearest;

/** Reads {@code --set trust=2,columns-halted=true}. */
final class Assigned {
  private final Story story;

  private Assigned(Story story) {
    this.story = story;
  }

  /**
   * The values that the words give to the story's variables, later ones last.
   *
   * @throws ComplaintException for a variable or a value that cannot be, naming what can
   */
  static List<Effect> read(Story story, List<String> words) {
    Assigned reading = new Assigned(story);
    List<Effect> effects = new ArrayList<>();
    for (String word : words) {
      for (String part : word.split(",", -1)) {
        effects.add(reading.one(part.strip()));
      }
    }
    return List.copyOf(effects);
  }

  private Effect one(String part) {
    int equals = part.indexOf('=');
    if (equals < 0) {
      throw wrong("--set takes VARIABLE=VALUE" + example() + ", not " + Shown.of(part));
    }
    Variable variable = variable(part.substring(0, equals).strip());
    String value = part.substring(equals + 1).strip();
    return new Effect.Assign(
        variable.id(), variable.flag() ? flag(variable, value) : number(variable, value));
  }

  private Variable variable(String name) {
    Collection<Variable> all = story.variables().values();
    List<String> names = all.stream().map(it -> it.id().value()).toList();
    return all.stream()
        .filter(it -> it.id().value().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                wrong(
                    "The story has no variable "
                        + Shown.of(name)
                        + Nearest.to(name, names)
                            .map(near -> "; did you mean " + near + "?")
                            .orElse(
                                names.isEmpty() ? ", nor any other" : ". It has: " + some(names))));
  }

  private static int flag(Variable variable, String value) {
    if (value.equals("true") || value.equals("false")) {
      return value.equals("true") ? 1 : 0;
    }
    throw wrong(variable.id().value() + " is true or false, not " + Shown.of(value));
  }

  private static int number(Variable variable, String value) {
    try {
      int number = Integer.parseInt(value);
      if (number == variable.clamp(number)) {
        return number;
      }
    } catch (NumberFormatException notANumber) {
      // Complained of below, as any number out of bounds is.
    }
    throw wrong(
        variable.id().value()
            + " is a whole number from "
            + variable.min()
            + " to "
            + variable.max()
            + ", not "
            + Shown.of(value));
  }

  /** A number and a flag, if the story has both. */
  private String example() {
    String some =
        Stream.of(false, true)
            .flatMap(
                flag ->
                    story.variables().values().stream().filter(it -> it.flag() == flag).limit(1))
            .map(it -> it.id().value() + "=" + (it.flag() ? "true" : it.max()))
            .collect(Collectors.joining(","));
    return some.isEmpty() ? "" : ", such as " + some;
  }

  private static String some(List<String> names) {
    int most = 30;
    return names.stream().limit(most).collect(Collectors.joining(", "))
        + (names.size() > most ? " and " + (names.size() - most) + " more" : "");
  }

  private static ComplaintException wrong(String message) {
    return new ComplaintException(message + (message.endsWith("?") ? "" : "."), Exit.USAGE);
  }
}
