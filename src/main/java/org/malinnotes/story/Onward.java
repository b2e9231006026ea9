package org.malinnotes.story;

/** A scene that asks nothing and leads on. */
public record Onward(Route route) implements Step {
  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.onward(this);
  }
}
