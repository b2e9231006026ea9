package org.malinnotes.format;

import java.util.ArrayList;
import java.util.List;
import org.malinnotes.diagnostic.Diagnostics;
import org.malinnotes.story.Story;
import org.malinnotes.text.Places;
import org.malinnotes.text.SourceFile;

/**
 * Reads a story that is known to be sound, file by file, as its parts are asked for. Should a file
 * have been spoilt since, what it held is missing, and the game says so as for any unknown name.
 */
final class Recalled {
  private final StoryNote note;
  private final Names names = new Names(new Places());
  private final StoryFrame frame;

  private Recalled(StoryNote note) {
    this.note = note;
    names.scenes().addAll(note.scenes().keySet());
    names.endings().addAll(note.endings());
    List<ReadFile> story = read(note.files().subList(0, 1));
    this.frame = story.isEmpty() ? StoryFrame.NONE : StoryFrame.read(story.get(0).reading());
    frame.seats().forEach(seat -> names.seats().add(seat.id().value()));
  }

  /** The story of a note. */
  static Story story(StoryNote note) {
    Recalled recalled = new Recalled(note);
    StoryFrame frame = recalled.frame;
    return new Story(
        frame.id(),
        frame.title(),
        frame.subtitle(),
        frame.version(),
        frame.language(),
        frame.source(),
        frame.seats(),
        frame.variables(),
        frame.measures(),
        frame.chapters(),
        frame.questions(),
        frame.reading(),
        new LazyScenes(note.scenes(), file -> recalled.only(List.of(file)).scenes()),
        new LazyMap<>(() -> recalled.only(Role.ENDINGS).endings()),
        new LazyMap<>(() -> recalled.only(Role.RECORD).entries()),
        new LazyMap<>(() -> recalled.only(Role.DOCUMENTS).documents()),
        new LazyMap<>(() -> recalled.only(Role.PEOPLE).people()),
        new LazyList<>(() -> recalled.only(Role.GLOSSARY).glossary()),
        new LazyList<>(() -> recalled.only(Role.TIMELINE).timeline()),
        new LazyList<>(() -> recalled.only(Role.MAPS).maps()),
        new LazyMap<>(() -> recalled.only(Role.LESSON).lessons()));
  }

  private Story only(Role role) {
    List<StoryFile> files = new ArrayList<>();
    for (StoryFile file : note.files()) {
      if (file.role() == role) {
        files.add(file);
      }
    }
    return only(files);
  }

  /** The story as if it had these files alone. */
  private Story only(List<StoryFile> files) {
    return new StoryParts(frame, names, new Diagnostics()).story(read(files));
  }

  private List<ReadFile> read(List<StoryFile> files) {
    List<ReadFile> read = new ArrayList<>();
    for (StoryFile file : files) {
      ParsedFile parsed = ParsedFile.of(file);
      SourceFile source = parsed.source();
      JsonTree tree = parsed.tree();
      if (source != null && tree != null) {
        Diagnostics findings = new Diagnostics();
        read.add(
            new ReadFile(
                file, new Reading(source, tree, TreePointers.of(source, tree), findings, names)));
      }
    }
    return read;
  }
}
