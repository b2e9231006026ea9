package org.malinnotes.save;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.malinnotes.engine.Setup;
import org.malinnotes.story.ChapterId;
import org.malinnotes.story.SceneId;
import org.malinnotes.story.SeatId;

/** Builds a save from its nodes and leaves with a {@link FileFault} at the first thing amiss. */
final class SaveReader {
  private static final Set<String> TOP =
      Set.of(
          "kind", "format", "program", "name", "created", "saved", "summary", "story", "mode",
          "setup", "reveal", "active", "lines", "scenes");
  private static final Pattern INSTANT = Pattern.compile("[0-9TZ:.+-]{0,40}");
  private static final Pattern HASH = Pattern.compile("[0-9a-f]{16,64}");
  private static final int LONGEST_TITLE = 300;
  private static final int MOST_SEATS = 16;

  private SaveReader() {}

  static SaveFile read(Node root) {
    root.only(TOP);
    Setup setup = setup(root.field("setup"));
    List<SavedLine> lines = lines(root.field("lines"));
    SaveFile save =
        new SaveFile(
            name(root.field("name")),
            FileHead.program(root),
            FileHead.story(root),
            FileHead.storyVersion(root),
            root.field("created").matching(INSTANT, "a time, such as 2026-11-05T08:00:00Z"),
            root.field("saved").matching(INSTANT, "a time, such as 2026-11-05T08:00:00Z"),
            summary(root.field("summary")),
            setup,
            reveal(root.field("reveal")),
            lines,
            root.field("active").integer(1, lines.size()),
            scenes(root.field("scenes")));
    Node mode = root.field("mode");
    if (!mode.string().equals(save.mode())) {
      throw FileFault.damaged("mode does not fit setup.seats", mode);
    }
    return save;
  }

  private static SaveName name(Node node) {
    return SaveName.of(node.string())
        .result()
        .orElseThrow(() -> FileFault.damaged("its name cannot be one", node));
  }

  private static SaveFile.Summary summary(Node node) {
    node.only(Set.of("title", "ended"));
    Node title = node.field("title");
    if (title.string().length() > LONGEST_TITLE || !Printable.isPlain(title.string())) {
      throw FileFault.damaged("summary.title is too long or holds control characters", title);
    }
    return new SaveFile.Summary(title.string(), node.field("ended").bool());
  }

  private static Setup setup(Node node) {
    node.only(Set.of("chapter", "alone", "seats", "historian"));
    Node seats = node.field("seats");
    List<SeatId> held =
        seats.list().stream().map(seat -> new SeatId(seat.id())).distinct().toList();
    if (held.isEmpty() || held.size() != seats.list().size() || held.size() > MOST_SEATS) {
      throw FileFault.damaged("setup.seats must name each chair played once", seats);
    }
    return new Setup(
        new ChapterId(node.field("chapter").id()),
        node.field("alone").bool(),
        held,
        node.field("historian").bool());
  }

  private static RevealMode reveal(Node node) {
    return RevealMode.of(node.string())
        .orElseThrow(() -> FileFault.damaged("reveal must be now or end", node));
  }

  private static List<SavedLine> lines(Node node) {
    List<SavedLine> lines = new ArrayList<>();
    for (Node line : node.list()) {
      line.only(Set.of("number", "from", "shared", "events"));
      line.field("number").integer(lines.size() + 1, lines.size() + 1);
      List<SavedEvent> events =
          line.field("events").list().stream().map(SavedEvents::read).toList();
      SavedLine.Origin origin = lines.isEmpty() ? null : origin(line, lines, events.size());
      lines.add(new SavedLine(lines.size() + 1, origin, events));
    }
    if (lines.isEmpty()) {
      throw FileFault.damaged("it holds no line", node);
    }
    return lines;
  }

  private static SavedLine.Origin origin(Node node, List<SavedLine> before, int events) {
    int line = node.field("from").integer(1, before.size());
    int most = Math.min(events, before.get(line - 1).events().size());
    return new SavedLine.Origin(line, node.field("shared").integer(0, most));
  }

  private static Map<SceneId, String> scenes(Node node) {
    Map<SceneId, String> hashes = new LinkedHashMap<>();
    node.members()
        .forEach(
            (id, hash) ->
                hashes.put(
                    new SceneId(SavedIds.checked(id, hash)),
                    hash.matching(HASH, "16 to 64 hexadecimal digits")));
    return hashes;
  }
}
