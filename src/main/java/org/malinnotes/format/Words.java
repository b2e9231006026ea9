package org.malinnotes.format;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.malinnotes.diagnostic.ShapeCode;
import org.malinnotes.story.Basis;
import org.malinnotes.story.Departure;
import org.malinnotes.story.Entry;
import org.malinnotes.story.Standing;
import org.malinnotes.story.Weight;
import org.malinnotes.text.Nearest;

/** Reads a word out of a fixed choice. */
final class Words<E> implements Part<E> {
  static final Words<Standing> STANDING = new Words<>();
  static final Words<Departure.Kind> DEPARTURE = new Words<>();
  static final Words<Entry.Kind> KIND = new Words<>();
  static final Words<Weight> WEIGHT =
      new Words<Weight>().with("major", Weight.MAJOR).with("minor", Weight.MINOR);
  static final Words<Basis> GUESS =
      new Words<Basis>().with("inferred", Basis.INFERRED).with("conjecture", Basis.CONJECTURE);
  static final Words<Basis> BASIS =
      new Words<Basis>()
          .with("record", Basis.RECORD)
          .with("inferred", Basis.INFERRED)
          .with("conjecture", Basis.CONJECTURE);
  static final Words<Boolean> IS_FLAG =
      new Words<Boolean>().with("number", false).with("flag", true);

  static {
    for (Standing standing : Standing.values()) {
      STANDING.with(standing.word(), standing);
    }
    for (Departure.Kind kind : Departure.Kind.values()) {
      DEPARTURE.with(kind.word(), kind);
    }
    for (Entry.Kind kind : Entry.Kind.values()) {
      KIND.with(kind.word(), kind);
    }
  }

  private final Map<String, E> choices = new LinkedHashMap<>();

  private Words() {}

  /** A choice of these, each by its word. */
  static <E> Words<E> of(E[] meanings, Function<E, String> word) {
    Words<E> words = new Words<>();
    for (E meaning : meanings) {
      words.with(word.apply(meaning), meaning);
    }
    return words;
  }

  private Words<E> with(String word, E meaning) {
    choices.put(word, meaning);
    return this;
  }

  /** What a value means; the first choice after a finding. */
  @Override
  public E read(Reading in, JsonTree node) {
    E meaning = choices.get(Peek.string(node));
    if (meaning != null) {
      return meaning;
    }
    node.accept(new Choice(in, choices));
    return first();
  }

  /** What the first word means. */
  E first() {
    return choices.values().iterator().next();
  }

  /** The words, in order. */
  List<String> words() {
    return new ArrayList<>(choices.keySet());
  }

  /** Says of any value that it is none of the words. */
  private static final class Choice extends Expecting<String> {
    private final Map<String, ?> choices;

    Choice(Reading in, Map<String, ?> choices) {
      super(in, "one of " + String.join(", ", choices.keySet()), "");
      this.choices = choices;
    }

    @Override
    public String string(JsonTree.Str node) {
      String message =
          "expected one of "
              + String.join(", ", choices.keySet())
              + ", found "
              + Quoted.words(node.value());
      String help =
          Nearest.to(node.value(), choices.keySet())
              .map(word -> "did you mean `" + word + "`?")
              .orElse(null);
      in.report(ShapeCode.UNKNOWN_WORD, node, message, help);
      return node.value();
    }
  }
}
