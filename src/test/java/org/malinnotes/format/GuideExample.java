package org.malinnotes.format;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.malinnotes.Guide;
import org.malinnotes.check.StoryChecker;
import org.malinnotes.check.cite.Article;
import org.malinnotes.check.cite.CiteChecker;
import org.malinnotes.diagnostic.Diagnostic;
import org.malinnotes.workbench.NewFiles;
import org.malinnotes.workbench.Starter;

/**
 * A copy of a story, to which a test does what the guide tells its reader to do. The first folder
 * of a path in the guide says which story: {@code mine}, what {@code malin story new} writes;
 * {@code doors}, the tutorial story; {@code ferry}, the small one with a source; {@code
 * story/october-1956}.
 */
public final class GuideExample {
  private static final Map<String, Path> STORIES =
      Map.of(
          "doors", StoryCopy.TUTORIAL,
          "ferry", Path.of("src/test/resources/org/malinnotes/check/ferry"),
          "story/october-1956", Path.of("story/october-1956"));
  private static final String NEW = "mine";

  private final String name;
  private final StoryCopy copy;

  private GuideExample(String name, StoryCopy copy) {
    this.name = name;
    this.copy = copy;
  }

  /** A fresh copy of the story that a path of the guide lies in, inside a folder yet to be made. */
  public static GuideExample of(String path, Path folder) throws IOException {
    if (path.startsWith(NEW + "/")) {
      Path written = folder.resolveSibling(folder.getFileName() + "-new");
      new NewFiles().write(written, Starter.files(NEW, "Mine"));
      return new GuideExample(NEW, StoryCopy.of(written, folder));
    }
    for (Map.Entry<String, Path> story : STORIES.entrySet()) {
      if (path.startsWith(story.getKey() + "/")) {
        return new GuideExample(story.getKey(), StoryCopy.of(story.getValue(), folder));
      }
    }
    throw new IllegalArgumentException("no story that the tests know: " + path);
  }

  /** What the guide's paths into this story begin with. */
  public String name() {
    return name;
  }

  /** The copy's folder. */
  public Path folder() {
    return copy.folder();
  }

  /** Does what a block says: a whole file, a change, or the value at a place in a file. */
  public void take(Guide.Fence fence) throws IOException {
    String path = fence.info().get(1).substring(name.length() + 1);
    int place = path.indexOf('#');
    if (place >= 0) {
      replace(path.substring(0, place), path.substring(place + 1), fence.content().strip());
    } else {
      String verb = fence.language().equals("diff") ? "Change:" : "File:";
      copy.take(List.of(new CodePage.Step(verb, path, fence.content())));
    }
  }

  /** The codes of what check finds now, and cite where there is a source at hand. */
  Set<String> codes() throws IOException {
    LoadedStory loaded = StoryLoader.load(folder());
    List<Diagnostic> findings = new ArrayList<>(loaded.findings());
    if (loaded.story().isPresent()) {
      findings.addAll(StoryChecker.check(loaded.story().get(), loaded.places()));
      Path source = folder().resolve("source.txt");
      if (Files.exists(source)) {
        Article article = Article.of(Files.readString(source), 1);
        findings.addAll(CiteChecker.check(loaded.story().get(), loaded.places(), article));
      }
    }
    Set<String> codes = new TreeSet<>();
    findings.forEach(finding -> codes.add(finding.code().id()));
    return codes;
  }

  private void replace(String file, String pointer, String json) throws IOException {
    Path path = folder().resolve(file);
    String text = Files.readString(path);
    JsonTree node = Trees.of(text);
    for (String step : pointer.substring(1).split("/")) {
      node =
          step.matches("[0-9]+")
              ? Peek.array(node).items().get(Integer.parseInt(step))
              : Peek.property(node, step);
    }
    Files.writeString(path, text.substring(0, node.start()) + json + text.substring(node.end()));
  }
}
