package org.malinnotes.workbench.stats;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.malinnotes.story.Chapter;
import org.malinnotes.story.ChapterId;
import org.malinnotes.story.DocumentId;
import org.malinnotes.story.EndingId;
import org.malinnotes.story.Scene;
import org.malinnotes.story.SceneId;
import org.malinnotes.story.Seat;
import org.malinnotes.story.SeatId;
import org.malinnotes.story.Story;
import org.malinnotes.workbench.graph.Links;
import org.malinnotes.workbench.graph.Names;
import org.malinnotes.workbench.graph.RawLink;

/** Where scenes, documents and endings are counted. */
final class Homes {
  private final Map<SceneId, Place> scenes = new HashMap<>();
  private final Map<DocumentId, Place> documents = new HashMap<>();
  private final Map<String, ChapterId> endings = new HashMap<>();

  /** The homes of a story's parts. */
  Homes(Story story) {
    List<SeatId> seats = story.seats().stream().map(Seat::id).toList();
    Map<String, ChapterId> chapters = new HashMap<>();
    for (Chapter chapter : story.chapters()) {
      chapters.put(Names.exit(chapter.id()), chapter.id());
      for (Scene scene : of(story, chapter)) {
        Place place = new Place(chapter.id(), seats.indexOf(scene.seat()));
        scenes.put(scene.id(), place);
        chapters.put(Names.of(scene.id()), chapter.id());
        scene.documents().forEach(document -> documents.putIfAbsent(document, place));
      }
    }
    // The ways come chapter by chapter, so that the last chapter that leads to an ending keeps it.
    for (RawLink link : new Links(story, null).all()) {
      endings.put(link.to(), chapters.get(link.from()));
    }
  }

  /** A chapter's scenes by date. */
  static List<Scene> of(Story story, Chapter chapter) {
    return story.scenes().values().stream()
        .filter(scene -> scene.chapter().equals(chapter.id()))
        .sorted((one, other) -> one.date().compareTo(other.date()))
        .toList();
  }

  Optional<Place> of(SceneId scene) {
    return Optional.ofNullable(scenes.get(scene));
  }

  /** Of a document where it is first offered, if it ever is. */
  Optional<Place> of(DocumentId document) {
    return Optional.ofNullable(documents.get(document));
  }

  /** Of an ending in the last chapter that leads to it, if one does. */
  Optional<Place> of(EndingId ending) {
    return Optional.ofNullable(endings.get(Names.of(ending)))
        .map(chapter -> new Place(chapter, Place.NO_SEAT));
  }
}
