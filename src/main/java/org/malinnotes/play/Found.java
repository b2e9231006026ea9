package org.malinnotes.play;

import java.util.List;
import java.util.Optional;

/** What a typed word can mean among some names. */
public sealed interface Found<T> {
  /** Calls the visitor's method for this kind of result. */
  <R> R accept(Visitor<T, R> visitor);

  /** The thing meant; empty unless there is exactly one. */
  default Optional<T> only() {
    return accept(
        new Visitor<>() {
          @Override
          public Optional<T> one(T meant) {
            return Optional.of(meant);
          }

          @Override
          public Optional<T> several(List<String> names) {
            return Optional.empty();
          }

          @Override
          public Optional<T> none(String suggestion) {
            return Optional.empty();
          }
        });
  }

  /** One method per kind of result. */
  interface Visitor<T, R> {
    R one(T meant);

    R several(List<String> names);

    R none(String suggestion);
  }

  /** Exactly one thing. */
  record One<T>(T meant) implements Found<T> {
    @Override
    public <R> R accept(Visitor<T, R> visitor) {
      return visitor.one(meant);
    }
  }

  /** More than one; their names. */
  record Several<T>(List<String> names) implements Found<T> {
    @Override
    public <R> R accept(Visitor<T, R> visitor) {
      return visitor.several(names);
    }
  }

  /** Nothing; the nearest name, or an empty string. */
  record None<T>(String suggestion) implements Found<T> {
    @Override
    public <R> R accept(Visitor<T, R> visitor) {
      return visitor.none(suggestion);
    }
  }
}
