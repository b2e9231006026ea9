package org.malinnotes.format;

import org.jspecify.annotations.Nullable;
import org.malinnotes.diagnostic.ShapeCode;

/** Takes the kinds of value that a subclass overrides and reports every other as the wrong type. */
abstract class Expecting<R> implements JsonTree.Visitor<R> {
  /** The file the value stands in. */
  protected final Reading in;

  private final String expected;
  private final R fallback;

  /**
   * A visitor of one value.
   *
   * @param expected the kinds taken, in words with their article
   * @param fallback what any other kind gives
   */
  Expecting(Reading in, String expected, R fallback) {
    this.in = in;
    this.expected = expected;
    this.fallback = fallback;
  }

  @Override
  public R object(JsonTree.Obj node) {
    return wrong(node, "an object");
  }

  @Override
  public R array(JsonTree.Arr node) {
    return wrong(node, "an array");
  }

  @Override
  public R string(JsonTree.Str node) {
    // A number or a truth between marks is the commonest of these.
    return wrong(node, "a string", isMeant(node.value()) ? "write it without marks" : null);
  }

  @Override
  public R number(JsonTree.Num node) {
    return wrong(node, "a number");
  }

  @Override
  public R bool(JsonTree.Bool node) {
    return wrong(node, node.value() ? "true" : "false");
  }

  @Override
  public R nothing(JsonTree.Null node) {
    return wrong(node, "null");
  }

  private boolean isMeant(String value) {
    return (expected.contains("number") && value.matches("-?(0|[1-9][0-9]*)"))
        || (expected.contains("true or false") && value.matches("true|false"));
  }

  private R wrong(JsonTree node, String found) {
    return wrong(node, found, null);
  }

  private R wrong(JsonTree node, String found, @Nullable String help) {
    in.report(ShapeCode.WRONG_TYPE, node, "expected " + expected + ", found " + found, help);
    return fallback;
  }
}
