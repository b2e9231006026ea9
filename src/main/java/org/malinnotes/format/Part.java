package org.malinnotes.format;

/**
 * Reads one kind of value. Always gives one: after a finding, something that no story will hold.
 */
interface Part<T> {
  /** What the value says. */
  T read(Reading in, JsonTree node);
}
