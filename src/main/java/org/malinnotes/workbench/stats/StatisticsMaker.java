package org.malinnotes.workbench.stats;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.malinnotes.check.EntryRules;
import org.malinnotes.check.Words;
import org.malinnotes.engine.Setup;
import org.malinnotes.story.Chapter;
import org.malinnotes.story.Seat;
import org.malinnotes.story.SeatId;
import org.malinnotes.story.Story;

/** Makes the figures of a story, or of a part of it. */
record StatisticsMaker(Story story, Optional<Chapter> chapter, Optional<Seat> seat, int pace) {
  Statistics make() {
    Counts counts = Counts.of(story);
    List<Part> parts = new ArrayList<>();
    if (chapter.isEmpty() && story.chapters().size() > 1) {
      story.chapters().forEach(it -> parts.add(part(counts, it)));
    }
    return new Statistics(
        title(),
        chapter.isEmpty() && seat.isEmpty(),
        pace,
        part(counts, chapter.orElse(null)),
        List.copyOf(parts),
        record(),
        stretches(),
        story.entries().values().stream().mapToInt(it -> Words.count(it.quote())).sum(),
        story.source() == null ? 0 : EntryRules.MOST_IN_ALL,
        pages(counts));
  }

  private String title() {
    String part = chapter.map(it -> ", " + it.number() + " " + it.title()).orElse("");
    return story.title() + part + seat.map(it -> ", " + it.name()).orElse("");
  }

  private Part part(Counts counts, @Nullable Chapter only) {
    List<Column> columns = new ArrayList<>();
    for (Seat one : seats()) {
      int index = story.seats().indexOf(one);
      columns.add(column(counts, only, Optional.of(one), it -> it.seat() == index));
    }
    if (seat.isEmpty()) {
      columns.add(column(counts, only, Optional.empty(), it -> true));
    }
    return new Part(only == null || chapter.isPresent() ? null : only, List.copyOf(columns));
  }

  private List<Seat> seats() {
    return seat.map(List::of).orElse(story.seats());
  }

  private Column column(
      Counts counts, @Nullable Chapter only, Optional<Seat> of, Predicate<Place> wanted) {
    List<Figures> all = new ArrayList<>();
    counts.figures().entrySet().stream()
        .filter(it -> isIn(only, it.getKey()) && wanted.test(it.getKey()))
        .forEach(it -> all.add(it.getValue()));
    return Column.of(story, of, Figures.sum(all), pace);
  }

  private static boolean isIn(@Nullable Chapter only, Place place) {
    return only == null || place.chapter().equals(only.id());
  }

  private @Nullable Pages pages(Counts counts) {
    if (story.source() == null) {
      return null;
    }
    int index = seat.map(story.seats()::indexOf).orElse(Place.NO_SEAT);
    return Pages.of(
        story.source(),
        counts.pages().entrySet().stream()
            .filter(it -> isIn(chapter.orElse(null), it.getKey()))
            .filter(it -> seat.isEmpty() || it.getKey().seat() == index)
            .map(Map.Entry::getValue)
            .toList());
  }

  private List<RecordLength> record() {
    List<RecordLength> lengths = new ArrayList<>();
    for (Seat one : seats()) {
      record(List.of(one.id()), Optional.of(one)).ifPresent(lengths::add);
    }
    if (seat.isEmpty() && story.seats().size() > 1) {
      record(story.seats().stream().map(Seat::id).toList(), Optional.empty())
          .ifPresent(lengths::add);
    }
    return List.copyOf(lengths);
  }

  private Optional<RecordLength> record(List<SeatId> held, Optional<Seat> of) {
    Chapter first = chapter.orElse(story.chapters().get(0));
    return RecordReading.of(story, new Setup(first.id(), chapter.isPresent(), held, false), of);
  }

  private List<Stretch> stretches() {
    List<Stretch> all = new ArrayList<>();
    Chapter only = chapter.orElse(null);
    for (Seat one : seats()) {
      Stretches.of(story, only, Optional.of(one)).ifPresent(all::add);
    }
    if (seat.isEmpty() && story.seats().size() > 1) {
      Stretches.of(story, only, Optional.empty()).ifPresent(all::add);
    }
    return List.copyOf(all);
  }
}
