package org.malinnotes.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.malinnotes.check.Where;
import org.malinnotes.check.explore.Claim;
import org.malinnotes.format.StoryLoader;
import org.malinnotes.text.Places;

/** Where claims stand in a story's files, which are read for it only when that is first asked. */
final class ClaimPlaces {
  private final Path folder;
  private @Nullable Places places;

  private ClaimPlaces(Path folder) {
    this.folder = folder;
  }

  static ClaimPlaces of(Io io, Optional<Path> named) {
    return new ClaimPlaces(Stories.folder(io, named));
  }

  /** The file and the line of a claim, such as {@code scenes/01-flood/dusk.json:12}. */
  Optional<String> of(Claim claim) {
    Places known = places;
    if (known == null) {
      known = StoryLoader.load(folder).places();
      places = known;
    }
    Where where = claim.where();
    return known
        .find(where.kind(), where.id(), where.pointer())
        .map(span -> Shown.of(span.file().name(), 200) + ":" + span.position().line());
  }
}
