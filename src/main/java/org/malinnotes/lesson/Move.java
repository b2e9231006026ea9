package org.malinnotes.lesson;

import java.util.Optional;
import org.malinnotes.story.Scene;
import org.malinnotes.story.SceneId;
import org.malinnotes.story.Story;

/** What a whole class does at one decision; a plenary lesson is a list of these. */
public sealed interface Move {
  /** The scene of the decision at which it was done. */
  SceneId at();

  /** The ballot, if an order was given. */
  default Optional<Ballot> counted() {
    return Optional.empty();
  }

  /** The same with its counts in the order of the story's options, where it still has the same. */
  default Move along(Story story) {
    return this;
  }

  /** Calls the visitor's method for this kind of move. */
  <R> R accept(Visitor<R> visitor);

  /** One method per kind of move. */
  interface Visitor<R> {
    R ordered(Ordered move);

    R returned(Returned move);
  }

  /** The class gave its order. */
  record Ordered(Ballot ballot) implements Move {
    @Override
    public SceneId at() {
      return ballot.at();
    }

    @Override
    public Optional<Ballot> counted() {
      return Optional.of(ballot);
    }

    @Override
    public Move along(Story story) {
      return Optional.ofNullable(story.scenes().get(at()))
          .flatMap(Scene::decision)
          .flatMap(decision -> ballot.along(decision.optionIds()))
          .map(Ordered::new)
          .orElse(this);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.ordered(this);
    }
  }

  /** The class left a line that was off the record, at a decision that does not count. */
  record Returned(SceneId at) implements Move {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.returned(this);
    }
  }
}
