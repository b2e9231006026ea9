package org.malinnotes.format;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.malinnotes.story.Story;

/**
 * Remembers which stories were read whole and found sound, and what their files were then. While
 * these are the same, a story need not be read whole again: a game can begin with the files that
 * its first scene needs.
 *
 * <p>Kept in a folder of notes that can be lost without harm, a note for each story's folder.
 */
public final class StoryMemory {
  /** A file that has just been written may be written again without its time telling. */
  private static final long SETTLING = TimeUnit.SECONDS.toNanos(2);

  private final Path notes;
  private final String build;

  /**
   * A memory.
   *
   * @param notes the folder of the notes
   * @param build names the very build of the program, since another may find fault with more
   */
  public StoryMemory(Path notes, String build) {
    this.notes = notes;
    this.build = build;
  }

  /**
   * The story, if its files are those that were last found sound. Each is read when something in it
   * is first asked for. Not for use by more than one thread.
   */
  public Optional<Story> recall(Path folder) {
    try {
      String note = Files.readString(note(folder));
      return NoteReader.read(note, heading(folder), folder).map(Recalled::story);
    } catch (IOException | IllegalArgumentException noneOrSpoilt) {
      return Optional.empty();
    }
  }

  /** Reads a story as {@link StoryLoader#load} does, and remembers it if it is sound. */
  public LoadedStory load(Path folder) {
    Optional<NoteWriter> before = look(folder);
    LoadedStory loaded = StoryLoader.load(folder);
    long settled = TimeUnit.MILLISECONDS.toNanos(System.currentTimeMillis()) - SETTLING;
    if (loaded.story().isPresent()) {
      before
          .filter(writer -> writer.settledBefore(settled))
          .ifPresent(writer -> remember(folder, writer.text(loaded.story().get())));
    }
    return loaded;
  }

  private Optional<NoteWriter> look(Path folder) {
    try {
      return Optional.of(new NoteWriter(heading(folder), folder));
    } catch (IOException | UncheckedIOException unreadable) {
      return Optional.empty();
    }
  }

  private void remember(Path folder, String text) {
    try {
      Path fresh = Files.createTempFile(notes, "story", ".new");
      Files.writeString(fresh, text);
      Files.move(fresh, note(folder), StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException unwritable) {
      // The next start reads the story whole again, as this one did.
    }
  }

  private String heading(Path folder) {
    return build + "\t" + folder.toAbsolutePath();
  }

  private Path note(Path folder) {
    return notes.resolve(
        "story-" + Integer.toHexString(folder.toAbsolutePath().toString().hashCode()) + ".note");
  }
}
