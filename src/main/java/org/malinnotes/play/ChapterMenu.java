package org.malinnotes.play;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.malinnotes.story.Chapter;
import org.malinnotes.story.Seat;
import org.malinnotes.story.Story;

/** Before a game of one chapter: which. */
public record ChapterMenu(Story story) {
  /** The chapters that can be picked. */
  public List<Block> blocks() {
    List<Block.Options.Line> lines = new ArrayList<>();
    for (Chapter chapter : story.chapters()) {
      String chairs =
          String.join(
              ", ", new Seating(story, chapter, true).single().stream().map(Seat::name).toList());
      lines.add(
          new Block.Options.Line(
              "" + chapter.number(),
              "**" + chapter.title() + "**, " + chapter.dates() + ". " + chairs,
              null));
    }
    return List.of(
        new Block.Rule(List.of("One chapter"), true),
        new Block.Prose(
            "Each begins as things stood on that day. Behind it stands who can be played in it."),
        new Block.Options(lines));
  }

  /** What a typed line picks: the number or the start of the title; empty if it is neither. */
  public Optional<Chapter> pick(String typed) {
    int number = Typed.number(typed.strip());
    Map<String, Chapter> titles = new LinkedHashMap<>();
    for (Chapter chapter : story.chapters()) {
      if (chapter.number() == number) {
        return Optional.of(chapter);
      }
      titles.put(chapter.title(), chapter);
    }
    return Finder.find(typed, titles).only();
  }
}
