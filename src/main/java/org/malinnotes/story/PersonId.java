package org.malinnotes.story;

/** Names a person. */
public record PersonId(String value) implements Id {
  @Override
  public boolean equals(Object other) {
    return other instanceof PersonId && value.equals(((PersonId) other).value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }
}
