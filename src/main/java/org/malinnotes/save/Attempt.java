package org.malinnotes.save;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What came of trying something that can go wrong in ordinary ways.
 *
 * @param result what was wanted; empty when it could not be had
 * @param problems what to tell the player; at least one when there is no result
 */
public record Attempt<T>(Optional<T> result, List<SaveProblem> problems) {
  /** A result without a word. */
  public static <T> Attempt<T> of(T result) {
    return new Attempt<>(Optional.of(result), List.of());
  }

  /** No result, for this reason. */
  public static <T> Attempt<T> failed(SaveProblem problem) {
    return new Attempt<>(Optional.empty(), List.of(problem));
  }

  /** The same with something more to tell. */
  public Attempt<T> with(SaveProblem problem) {
    List<SaveProblem> more = new ArrayList<>(problems);
    more.add(problem);
    return new Attempt<>(result, List.copyOf(more));
  }

  /** Another result in place of this one, if there is one. */
  public <R> Attempt<R> map(Function<T, R> change) {
    return new Attempt<>(result.map(change), problems);
  }
}
