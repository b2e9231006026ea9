package org.malinnotes.story;

/** The six ways to compare a number with a constant. */
public enum Comparison {
  LESS("<") {
    @Override
    public boolean test(int left, int right) {
      return left < right;
    }
  },
  AT_MOST("<=") {
    @Override
    public boolean test(int left, int right) {
      return left <= right;
    }
  },
  EQUAL("=") {
    @Override
    public boolean test(int left, int right) {
      return left == right;
    }
  },
  DIFFERENT("!=") {
    @Override
    public boolean test(int left, int right) {
      return left != right;
    }
  },
  AT_LEAST(">=") {
    @Override
    public boolean test(int left, int right) {
      return left >= right;
    }
  },
  GREATER(">") {
    @Override
    public boolean test(int left, int right) {
      return left > right;
    }
  };

  private final String symbol;

  Comparison(String symbol) {
    this.symbol = symbol;
  }

  /** The symbol used in the files. */
  public String symbol() {
    return symbol;
  }

  /** Whether {@code left symbol right} holds. */
  public abstract boolean test(int left, int right);
}
