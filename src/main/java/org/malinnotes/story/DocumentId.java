package org.malinnotes.story;

/** Names a document that can be read before deciding. */
public record DocumentId(String value) implements Id {
  @Override
  public boolean equals(Object other) {
    return other instanceof DocumentId && value.equals(((DocumentId) other).value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }
}
