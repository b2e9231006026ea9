package org.malinnotes.check;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.malinnotes.story.Id;
import org.malinnotes.text.Nearest;

/** The names of one kind that a story declares. */
final class Known {
  private static final int LISTED = 6;
  private final List<String> names;
  private final String kind;

  /** Names of a kind, called so in messages. */
  Known(String kind, Collection<? extends Id> ids) {
    this.kind = kind;
    this.names = ids.stream().map(Id::value).toList();
  }

  boolean has(String name) {
    return names.contains(name);
  }

  /** What to do about a name that is not among them. */
  @Nullable String help(String unknown) {
    String near = Nearest.to(unknown, names).orElse(null);
    if (near != null) {
      return "did you mean " + near + "?";
    }
    if (names.isEmpty()) {
      return "the story declares no " + kind;
    }
    return names.size() <= LISTED ? "declared: " + String.join(", ", names) : null;
  }
}
