package org.malinnotes.save;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.malinnotes.engine.Event;
import org.malinnotes.engine.Setup;
import org.malinnotes.story.SceneId;

/**
 * A saved game: an event log for each line, and enough about the story to notice when it has
 * changed. Immutable. Nothing in it is ever taken away: rewinding begins a new line.
 *
 * @param program the version of the program that wrote it
 * @param story the story's id, and {@code storyVersion} its version when last played
 * @param created when the game was begun and {@code saved} when it was last saved, as ISO 8601 text
 *     given from outside; may be empty
 * @param summary where the active line stands, for a list of saves
 * @param lines at least one, numbered from 1
 * @param active the number of the line being played
 * @param scenes the {@link SceneHash} of every scene visited
 */
public record SaveFile(
    SaveName name,
    String program,
    String story,
    String storyVersion,
    String created,
    String saved,
    Summary summary,
    Setup setup,
    RevealMode reveal,
    List<SavedLine> lines,
    int active,
    Map<SceneId, String> scenes) {
  /** The only format so far. */
  public static final int FORMAT = 1;

  /** The mode in which a player holds every chair. */
  public static final String BOTH = "both";

  /**
   * Where a line stands.
   *
   * @param title the title of the scene at hand, or of the ending reached
   */
  public record Summary(String title, boolean ended) {}

  /** Keeps the parts as they are now, whatever becomes of the collections given. */
  public SaveFile {
    lines = List.copyOf(lines);
    scenes = Collections.unmodifiableMap(new LinkedHashMap<>(scenes));
  }

  /** The chair played, by its id, or {@link #BOTH}. */
  public String mode() {
    return setup.held().size() == 1 ? setup.held().get(0).value() : BOTH;
  }

  /** The line being played. */
  public SavedLine activeLine() {
    return lines.get(active - 1);
  }

  /** The events of the line being played. */
  public List<Event> events() {
    return activeLine().events().stream().map(SavedEvent::event).toList();
  }

  /** Whether nothing has been done on any line. */
  public boolean isEmpty() {
    return lines.stream().allMatch(line -> line.events().isEmpty());
  }

  /** With one more event on the line being played. */
  public SaveFile withEvent(SceneId at, Event event) {
    return withActive(activeLine().with(new SavedEvent(at, event)));
  }

  /**
   * Goes back to the first so many events of the line being played. What is given up stays as a
   * line of its own and the game goes on in a new one. A line to which nothing has been added since
   * it was rewound is rewound further in place, because the line it came from holds all of it.
   *
   * @param events from 0 to the number of events on the line; with all of them nothing changes
   */
  public SaveFile rewound(int events) {
    SavedLine line = activeLine();
    if (events == line.events().size()) {
      return this;
    }
    List<SavedEvent> kept = List.copyOf(line.events().subList(0, events));
    if (line.addsNothing()) {
      return withActive(
          new SavedLine(line.number(), new SavedLine.Origin(line.origin().line(), events), kept));
    }
    List<SavedLine> more = new ArrayList<>(lines);
    int number = lines.size() + 1;
    more.add(new SavedLine(number, new SavedLine.Origin(line.number(), events), kept));
    return with(more, number);
  }

  /** With another of its lines being played; throws {@link IndexOutOfBoundsException} for none. */
  public SaveFile resume(int line) {
    return with(lines, lines.get(line - 1).number());
  }

  /** Under another name. */
  public SaveFile named(SaveName other) {
    return new SaveFile(
        other,
        program,
        story,
        storyVersion,
        created,
        saved,
        summary,
        setup,
        reveal,
        lines,
        active,
        scenes);
  }

  /** As written by this version of the program at this time. */
  public SaveFile stamped(String programVersion, String now) {
    return new SaveFile(
        name,
        programVersion,
        story,
        storyVersion,
        created,
        now,
        summary,
        setup,
        reveal,
        lines,
        active,
        scenes);
  }

  /** As seen by the story of this version: where the line stands, and the scenes visited on it. */
  SaveFile seen(String version, Summary now, Map<SceneId, String> visited) {
    Map<SceneId, String> all = new LinkedHashMap<>(scenes);
    all.putAll(visited);
    return new SaveFile(
        name, program, story, version, created, saved, now, setup, reveal, lines, active, all);
  }

  private SaveFile withActive(SavedLine line) {
    List<SavedLine> changed = new ArrayList<>(lines);
    changed.set(active - 1, line);
    return with(changed, active);
  }

  private SaveFile with(List<SavedLine> changed, int number) {
    return new SaveFile(
        name,
        program,
        story,
        storyVersion,
        created,
        saved,
        summary,
        setup,
        reveal,
        changed,
        number,
        scenes);
  }
}
