package org.malinnotes.format;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.malinnotes.diagnostic.ShapeCode;

/** Reads plain values, reporting what is not of the kind asked for. */
final class Values {
  /** A string with something in it. */
  static final Part<String> WORDS =
      new Part<>() {
        @Override
        public String read(Reading in, JsonTree node) {
          return words(in, node);
        }
      };

  /** A whole number. */
  static final Part<Integer> NUMBER =
      new Part<>() {
        @Override
        public Integer read(Reading in, JsonTree node) {
          return number(in, node);
        }
      };

  private Values() {}

  /** A string as it stands, possibly blank; empty after a finding. */
  static String string(Reading in, JsonTree node) {
    return node.accept(
        new Expecting<String>(in, "a string", "") {
          @Override
          public String string(JsonTree.Str node) {
            return node.value();
          }
        });
  }

  /** A string that is not blank. */
  static String words(Reading in, JsonTree node) {
    return node.accept(
        new Expecting<String>(in, "a string", "") {
          @Override
          public String string(JsonTree.Str node) {
            if (node.value().isBlank()) {
              in.report(ShapeCode.EMPTY, node, "these words are empty", null);
            }
            return node.value();
          }
        });
  }

  /** A whole number of 32 bits. */
  static int number(Reading in, JsonTree node) {
    return node.accept(
        new Expecting<Integer>(in, "a whole number", 0) {
          @Override
          public Integer number(JsonTree.Num node) {
            return whole(in, node);
          }
        });
  }

  /** {@code true} or {@code false}. */
  static boolean bool(Reading in, JsonTree node) {
    return node.accept(
        new Expecting<Boolean>(in, "true or false", false) {
          @Override
          public Boolean bool(JsonTree.Bool node) {
            return node.value();
          }
        });
  }

  /** The items of an array; none after a finding. */
  static List<JsonTree> items(Reading in, JsonTree node) {
    return node.accept(
        new Expecting<List<JsonTree>>(in, "an array", List.of()) {
          @Override
          public List<JsonTree> array(JsonTree.Arr node) {
            return node.items();
          }
        });
  }

  /** All items of an array, each read by the same part. */
  static <T> List<T> list(Reading in, JsonTree node, Part<T> part) {
    List<T> list = new ArrayList<>();
    for (JsonTree item : items(in, node)) {
      list.add(part.read(in, item));
    }
    return List.copyOf(list);
  }

  /** The number's value; a fraction or a number beyond 32 bits is reported and gives 0. */
  static int whole(Reading in, JsonTree.Num node) {
    Integer value = parse(node.digits());
    if (value == null) {
      in.report(
          ShapeCode.WRONG_TYPE,
          node,
          "expected a whole number, found " + Quoted.plain(node.digits()),
          null);
    }
    return value == null ? 0 : value;
  }

  private static @Nullable Integer parse(String digits) {
    try {
      return Integer.valueOf(digits);
    } catch (NumberFormatException e) {
      return null;
    }
  }
}
