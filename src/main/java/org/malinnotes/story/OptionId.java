package org.malinnotes.story;

/** Names an option within its decision. */
public record OptionId(String value) implements Id {
  @Override
  public boolean equals(Object other) {
    return other instanceof OptionId && value.equals(((OptionId) other).value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }
}
