package org.malinnotes.format;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.malinnotes.diagnostic.Diagnostic;
import org.malinnotes.diagnostic.Diagnostics;
import org.malinnotes.diagnostic.ShapeCode;
import org.malinnotes.story.ChapterId;
import org.malinnotes.story.Document;
import org.malinnotes.story.DocumentId;
import org.malinnotes.story.Ending;
import org.malinnotes.story.EndingId;
import org.malinnotes.story.Entry;
import org.malinnotes.story.EntryId;
import org.malinnotes.story.Lesson;
import org.malinnotes.story.LessonId;
import org.malinnotes.story.Person;
import org.malinnotes.story.PersonId;
import org.malinnotes.story.Plate;
import org.malinnotes.story.Scene;
import org.malinnotes.story.SceneId;
import org.malinnotes.story.Story;
import org.malinnotes.story.Term;
import org.malinnotes.story.TimelineEvent;
import org.malinnotes.text.Nearest;

/** Gathers what the files besides {@code story.json} hold. */
final class StoryParts {
  private final StoryFrame frame;
  private final Names names;
  private final Diagnostics findings;
  private final Map<String, ChapterId> chapters = new LinkedHashMap<>();
  private final Map<SceneId, Scene> scenes = new LinkedHashMap<>();
  private final Map<EndingId, Ending> endings = new LinkedHashMap<>();
  private final Map<EntryId, Entry> entries = new LinkedHashMap<>();
  private final Map<DocumentId, Document> documents = new LinkedHashMap<>();
  private final Map<PersonId, Person> people = new LinkedHashMap<>();
  private final List<Term> glossary = new ArrayList<>();
  private final List<TimelineEvent> timeline = new ArrayList<>();
  private final List<Plate> maps = new ArrayList<>();
  private final Map<LessonId, Lesson> lessons = new LinkedHashMap<>();
  private final Set<String> strangeFolders = new LinkedHashSet<>();

  /** Nothing gathered yet. */
  StoryParts(StoryFrame frame, Names names, Diagnostics findings) {
    this.frame = frame;
    this.names = names;
    this.findings = findings;
    frame.chapters().forEach(chapter -> chapters.putIfAbsent(chapter.folder(), chapter.id()));
  }

  /** The story of the frame and the files. */
  Story story(List<ReadFile> files) {
    for (ReadFile read : files) {
      add(read.file(), read.reading());
    }
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
        Collections.unmodifiableMap(scenes),
        Collections.unmodifiableMap(endings),
        Collections.unmodifiableMap(entries),
        Collections.unmodifiableMap(documents),
        Collections.unmodifiableMap(people),
        List.copyOf(glossary),
        List.copyOf(timeline),
        List.copyOf(maps),
        Collections.unmodifiableMap(lessons));
  }

  private void add(StoryFile file, Reading in) {
    switch (file.role()) {
      case STORY:
        break;
      case SCENE:
        addScene(file, in);
        break;
      case LESSON:
        names.claim(in, file.role().kind(), in.tree(), "");
        Lesson lesson = LessonReader.read(in);
        lessons.putIfAbsent(lesson.id(), lesson);
        break;
      case RECORD:
        for (Entry entry : items(file, in, EntryReader.ENTRY)) {
          entries.putIfAbsent(entry.id(), entry);
        }
        break;
      case DOCUMENTS:
        for (Document document : items(file, in, DocumentReader.DOCUMENT)) {
          documents.putIfAbsent(document.id(), document);
        }
        break;
      case PEOPLE:
        for (Person person : items(file, in, PersonReader.PERSON)) {
          people.putIfAbsent(person.id(), person);
        }
        break;
      case ENDINGS:
        for (Ending ending : items(file, in, EndingReader.ENDING)) {
          endings.putIfAbsent(ending.id(), ending);
        }
        break;
      case GLOSSARY:
        glossary.addAll(items(file, in, TermReader.TERM));
        break;
      case TIMELINE:
        timeline.addAll(items(file, in, EventReader.EVENT));
        break;
      case MAPS:
        maps.addAll(items(file, in, MapReader.MAP));
        break;
    }
  }

  private <T> List<T> items(StoryFile file, Reading in, Part<T> part) {
    String list = String.valueOf(file.role().list());
    Fields fields = Fields.of(in, in.tree(), Shapes.list(list));
    JsonTree.Arr array = Peek.array(fields.get(list));
    int count = array == null ? 0 : array.items().size();
    for (int i = 0; i < count; i++) {
      names.claim(in, file.role().kind(), array.items().get(i), "/" + list + "/" + i);
    }
    return fields.list(list, part);
  }

  private void addScene(StoryFile file, Reading in) {
    names.claim(in, "scene", in.tree(), "");
    Scene scene = SceneReader.read(in, chapter(file.chapterFolder()));
    scenes.putIfAbsent(scene.id(), scene);
  }

  private ChapterId chapter(String folder) {
    ChapterId chapter = chapters.get(folder);
    if (chapter != null) {
      return chapter;
    }
    Set<String> folders = chapters.keySet();
    if (!folders.isEmpty() && strangeFolders.add(folder)) {
      reportStrange(folder, folders);
    }
    return new ChapterId("");
  }

  private void reportStrange(String folder, Set<String> folders) {
    Optional<String> near = Nearest.to(folder, folders);
    Diagnostic finding =
        Diagnostic.about(
            ShapeCode.NO_CHAPTER,
            "scenes/" + folder,
            "no chapter has the folder " + Quoted.words(folder),
            near.isEmpty()
                ? "the chapters' folders: " + String.join(", ", folders)
                : "rename the folder, or change the chapter's");
    findings.add(
        frame.chapters().stream()
            .filter(chapter -> near.isPresent() && chapter.folder().equals(near.get()))
            .findFirst()
            .flatMap(chapter -> names.place("chapter", chapter.id().value(), "/folder"))
            .map(span -> finding.with(span, "this chapter's is nearly the same"))
            .orElse(finding));
  }
}
