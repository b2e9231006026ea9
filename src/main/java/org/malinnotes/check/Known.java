package org.malinnotes.check;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.malinnotes.story.Id;
import org.malinnotes.text.Nearest;

/** The names of one kind that a story declares. */
final class Known {
  private static final int LISTED = 6;
  private final Set<String> names;
  private final String kind;
  private final @Nullable String home;

  /** Names of a kind, called so in messages. */
  Known(String kind, Collection<? extends Id> ids) {
    this(kind, null, ids);
  }

  /** Names of a kind that is declared in files of its own. */
  Known(String kind, @Nullable String home, Collection<? extends Id> ids) {
    this.kind = kind;
    this.home = home;
    this.names = ids.stream().map(Id::value).collect(Collectors.toCollection(LinkedHashSet::new));
  }

  boolean isEmpty() {
    return names.isEmpty();
  }

  boolean has(String name) {
    return names.contains(name);
  }

  /** What to do about a name that is not among them. */
  @Nullable String help(String unknown) {
    String near = Nearest.to(unknown, names).orElseGet(() -> part(unknown));
    if (near != null) {
      return "did you mean " + near + "?";
    }
    if (names.isEmpty()) {
      return home == null
          ? "the story declares no " + kind
          : "they are declared in " + home + ": is a file missing or misnamed?";
    }
    return names.size() <= LISTED
        ? "declared: " + String.join(", ", names)
        : home == null ? null : "declare it in " + home + ", or name one that is declared there";
  }

  /** The one name of which a word is a part, as a first name is; null if none or more are. */
  private @Nullable String part(String word) {
    List<String> whole =
        names.stream().filter(name -> List.of(name.split("-")).contains(word)).toList();
    return whole.size() == 1 ? whole.get(0) : null;
  }
}
