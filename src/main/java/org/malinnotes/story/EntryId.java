package org.malinnotes.story;

/** Names an entry of the record. */
public record EntryId(String value) implements Id {
  @Override
  public boolean equals(Object other) {
    return other instanceof EntryId && value.equals(((EntryId) other).value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }
}
