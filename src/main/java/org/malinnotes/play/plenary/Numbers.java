package org.malinnotes.play.plenary;

import java.util.ArrayList;
import java.util.List;
import org.malinnotes.engine.Choice;
import org.malinnotes.lesson.Ballot;
import org.malinnotes.story.Letter;

/**
 * A tally as it was typed: a number for every option, or what is wrong with it.
 *
 * @param fault a sentence; empty if nothing is wrong
 */
record Numbers(List<Integer> counts, String fault) {
  private static final int SHOWN = 20;

  /** Whether a line is meant as numbers, well typed or not: no command begins as they do. */
  static boolean isBegun(String line) {
    return !line.isEmpty() && "0123456789-−".indexOf(line.charAt(0)) >= 0;
  }

  /**
   * Reads a tally of votes. A closed option takes none; its number may be left out.
   *
   * @param words what was typed after the command
   */
  static Numbers votes(String words, List<Choice> choices) {
    Numbers typed = read(words);
    if (!typed.fault.isEmpty()) {
      return typed;
    }
    long open = choices.stream().filter(Choice::open).count();
    List<Integer> counts = new ArrayList<>(typed.counts);
    if (counts.size() == open && open < choices.size()) {
      for (int i = 0; i < choices.size(); i++) {
        if (!choices.get(i).open()) {
          counts.add(i, 0);
        }
      }
    }
    if (counts.size() != choices.size()) {
      return amiss(number(counts.size(), choices, "vote"));
    }
    for (int i = 0; i < choices.size(); i++) {
      if (!choices.get(i).open() && counts.get(i) > 0) {
        return amiss(Letter.of(i) + " is closed: nobody can vote for it. Its number is 0.");
      }
    }
    return new Numbers(List.copyOf(counts), "");
  }

  /** Reads a tally of forecasts, in which closed options count too. */
  static Numbers forecasts(String words, List<Choice> choices) {
    return whole(words, choices, "forecast");
  }

  /** Reads how many were sure. */
  static Numbers sure(String words, List<Choice> choices) {
    return whole(words, choices, "sure");
  }

  private static Numbers whole(String words, List<Choice> choices, String command) {
    Numbers typed = read(words);
    return typed.fault.isEmpty() && typed.counts.size() != choices.size()
        ? amiss(number(typed.counts.size(), choices, command))
        : typed;
  }

  private static Numbers read(String words) {
    List<Integer> counts = new ArrayList<>();
    for (String word : words.strip().split("[\\s,;]+")) {
      if (word.matches("[-−][0-9]+")) {
        return amiss("No number can be less than 0.");
      }
      if (!word.isEmpty() && !word.matches("[0-9]+")) {
        return amiss("`" + shown(word) + "` is no number: type one for each option, in order.");
      }
      if (word.length() > 3 && !word.matches("0*[0-9]{1,3}")) {
        return amiss(
            "`" + shown(word) + "` is more than " + Ballot.MOST + ", the most that is counted.");
      }
      if (!word.isEmpty()) {
        counts.add(Integer.parseInt(word));
      }
    }
    return new Numbers(List.copyOf(counts), "");
  }

  private static String number(int typed, List<Choice> choices, String command) {
    String count =
        typed == 0 ? "A number is missing" : typed == 1 ? "That is 1 number" : typed + " numbers";
    return count
        + " for the "
        + choices.size()
        + " options A to "
        + Letter.of(choices.size() - 1)
        + ": type one for each, such as `"
        + Example.of(command, choices)
        + "`.";
  }

  private static Numbers amiss(String fault) {
    return new Numbers(List.of(), fault);
  }

  /** What was typed, short and without what would end its marks. */
  static String shown(String typed) {
    String plain = typed.replace("`", "").strip();
    int points = plain.codePointCount(0, plain.length());
    return points > SHOWN ? plain.substring(0, plain.offsetByCodePoints(0, SHOWN)) + "…" : plain;
  }
}
