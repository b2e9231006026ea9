package org.malinnotes.story;

/** Names a variable of the story's state. */
public record VariableId(String value) implements Id {
  @Override
  public boolean equals(Object other) {
    return other instanceof VariableId && value.equals(((VariableId) other).value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }
}
