package org.malinnotes.format;

import org.jspecify.annotations.Nullable;
import org.malinnotes.story.Comparison;
import org.malinnotes.story.Condition;
import org.malinnotes.story.VariableId;

/**
 * Parses conditions by recursive descent: {@code or} binds least, then {@code and}, then {@code
 * not}; a bare name is a flag, a name with a comparison and a whole number is a number. Whether the
 * variables exist is checked elsewhere.
 */
final class ConditionParser {
  /** How many brackets and negations may stand within one another. */
  static final int DEEPEST = 50;

  /** How many flags, comparisons and constants one condition may have. */
  static final int LONGEST = 200;

  private final ConditionWords words;
  private int depth;
  private int terms;

  private ConditionParser(String text) {
    this.words = new ConditionWords(text);
  }

  /**
   * The condition that a string says.
   *
   * @throws ConditionSyntaxException if it says none
   */
  static Condition parse(String text) throws ConditionSyntaxException {
    ConditionParser parser = new ConditionParser(text);
    Condition condition = parser.either();
    if (!parser.words.is("")) {
      throw parser.words.wrong("and, or or the end");
    }
    return condition;
  }

  private Condition either() throws ConditionSyntaxException {
    Condition left = both();
    while (words.take("or")) {
      left = new Condition.Or(left, both());
    }
    return left;
  }

  private Condition both() throws ConditionSyntaxException {
    Condition left = negated();
    while (words.take("and")) {
      left = new Condition.And(left, negated());
    }
    return left;
  }

  private Condition negated() throws ConditionSyntaxException {
    if (depth == DEEPEST) {
      throw words.tooMuch(DEEPEST + " brackets and negations within one another");
    }
    depth++;
    Condition condition = words.take("not") ? new Condition.Not(negated()) : single();
    depth--;
    return condition;
  }

  private Condition single() throws ConditionSyntaxException {
    if (words.take("(")) {
      Condition inner = either();
      if (!words.take(")")) {
        throw words.wrong("and, or or )");
      }
      return inner;
    }
    if (++terms > LONGEST) {
      throw words.tooMuch(LONGEST + " terms");
    }
    if (words.take("true")) {
      return new Condition.Constant(true);
    }
    return words.take("false") ? new Condition.Constant(false) : aboutVariable();
  }

  private Condition aboutVariable() throws ConditionSyntaxException {
    String name = words.word();
    if (!Ids.isId(name)) {
      throw words.wrong("a variable");
    }
    if (isNumber(name)) {
      throw words.wrong("a variable (the number stands on the right)");
    }
    words.advance();
    Comparison comparison = comparison(words.word());
    if (comparison == null) {
      return new Condition.Flag(new VariableId(name));
    }
    words.advance();
    return new Condition.Compare(new VariableId(name), comparison, number());
  }

  private int number() throws ConditionSyntaxException {
    if (!isNumber(words.word())) {
      throw words.wrong("a whole number");
    }
    try {
      int number = Integer.parseInt(words.word());
      words.advance();
      return number;
    } catch (NumberFormatException e) {
      throw words.wrong("a number of 32 bits");
    }
  }

  private static @Nullable Comparison comparison(String symbol) {
    for (Comparison comparison : Comparison.values()) {
      if (comparison.symbol().equals(symbol)) {
        return comparison;
      }
    }
    return null;
  }

  private static boolean isNumber(String word) {
    int from = word.startsWith("-") ? 1 : 0;
    for (int i = from; i < word.length(); i++) {
      if (word.charAt(i) < '0' || word.charAt(i) > '9') {
        return false;
      }
    }
    return word.length() > from;
  }
}
