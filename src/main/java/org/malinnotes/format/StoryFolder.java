package org.malinnotes.format;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.malinnotes.diagnostic.Diagnostic;
import org.malinnotes.diagnostic.Diagnostics;
import org.malinnotes.diagnostic.ShapeCode;
import org.malinnotes.diagnostic.SyntaxCode;
import org.malinnotes.text.Nearest;

/**
 * Finds the files of a story. Goes no deeper than the format does, so no link can lead it astray.
 */
final class StoryFolder {
  private static final String JSON = ".json";
  private static final Pattern NEARLY_JSON =
      Pattern.compile("\\.(json[c5]?|jsn|json\\.txt)$", Pattern.CASE_INSENSITIVE);

  /** A folder of the story's tests, which are no part of it. */
  private static final String TESTS = "tests";

  private final Path folder;
  private final Diagnostics findings;
  private final List<StoryFile> files = new ArrayList<>();

  private StoryFolder(Path folder, Diagnostics findings) {
    this.folder = folder;
    this.findings = findings;
  }

  /** The story's files: first {@code story.json}, the scenes by folder and name. */
  static List<StoryFile> list(Path folder, Diagnostics findings) {
    StoryFolder found = new StoryFolder(folder, findings);
    if (!Files.isDirectory(folder)) {
      findings.add(Diagnostic.about(ShapeCode.NO_STORY, "", "there is no such folder", null));
      return List.of();
    }
    if (!Files.exists(folder.resolve(Role.STORY.path()))) {
      findings.add(
          Diagnostic.about(
              ShapeCode.NO_STORY, "", "this folder has no story.json", "a story begins with one"));
    }
    for (Role role : Role.values()) {
      found.add(role);
    }
    found.warnOfNearMisses();
    return found.files;
  }

  private void add(Role role) {
    if (role.list() != null) {
      addFolder(role);
    }
    Path path = folder.resolve(role.path());
    if (!Files.exists(path) && !Files.isSymbolicLink(path)) {
      return;
    }
    if (role == Role.SCENE) {
      for (Path chapter : children(path, role.path()).values()) {
        addScenes(chapter);
      }
    } else if (role.path().endsWith(JSON)) {
      files.add(new StoryFile(path, role.path(), role, ""));
    } else {
      addAll(path, role.path(), role, "");
    }
  }

  /** A list that has outgrown its one file stands in a folder of that name. */
  private void addFolder(Role role) {
    String name = stem(role.path());
    if (role.path().endsWith(JSON) && Files.isDirectory(folder.resolve(name))) {
      addAll(folder.resolve(name), name, role, "");
    }
  }

  private void addScenes(Path chapter) {
    String name = chapter.getFileName().toString();
    if (name.endsWith(JSON)) {
      stray("scenes/" + name, "scenes stand in their chapter's folder, scenes/NN-name/");
    } else {
      addAll(chapter, "scenes/" + name, Role.SCENE, name);
    }
  }

  private void addAll(Path parent, String parentName, Role role, String chapterFolder) {
    for (Path path : children(parent, parentName).values()) {
      String name = path.getFileName().toString();
      if (name.endsWith(JSON)) {
        files.add(new StoryFile(path, parentName + "/" + name, role, chapterFolder));
      } else if (!stem(name).equals(name)) {
        stray(parentName + "/" + name, "files of a story end in .json");
      } else if (Files.isDirectory(path)) {
        stray(parentName + "/" + name, "files of a story stand right in " + parentName + "/");
      }
    }
  }

  /** What a folder holds by name, hidden files (editors' locks and backups) apart. */
  private TreeMap<String, Path> children(Path parent, String name) {
    TreeMap<String, Path> children = new TreeMap<>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(parent)) {
      for (Path path : stream) {
        String child = path.getFileName().toString();
        if (!child.startsWith(".")) {
          children.put(child, path);
        }
      }
    } catch (IOException | DirectoryIteratorException e) {
      String why = Files.isDirectory(parent) ? "cannot be opened" : "is not a folder";
      findings.add(Diagnostic.about(SyntaxCode.UNREADABLE, name, "this " + why, null));
    }
    return children;
  }

  private void warnOfNearMisses() {
    List<String> known = new ArrayList<>();
    for (Role role : Role.values()) {
      known.add(stem(role.path()));
    }
    known.add(TESTS);
    for (String name : children(folder, "").keySet()) {
      String stem = stem(name);
      if (!known.contains(stem)) {
        Nearest.to(stem, known)
            .ifPresent(near -> stray(name, "did you mean " + withEnding(near) + "?"));
      } else if (!name.equals(withEnding(stem)) && !isListFolder(name)) {
        stray(
            name,
            stem.equals(TESTS)
                ? "tests stand in folders of their own, tests/any-name/"
                : "it is read only as " + read(stem));
      }
    }
  }

  private boolean isListFolder(String name) {
    boolean list = false;
    for (Role role : Role.values()) {
      list |= role.list() != null && stem(role.path()).equals(name);
    }
    return list && Files.isDirectory(folder.resolve(name));
  }

  /** A name without the ending {@code .json}, or one that was meant to be it. */
  private static String stem(String name) {
    return NEARLY_JSON.matcher(name).replaceFirst("");
  }

  private static String withEnding(String stem) {
    for (Role role : Role.values()) {
      if (stem(role.path()).equals(stem)) {
        return role.path();
      }
    }
    return stem;
  }

  /** What a stem is read as: a file of that name, or the files of a folder. */
  private static String read(String stem) {
    String name = withEnding(stem);
    return name.endsWith(JSON) ? name : name + "/*.json";
  }

  private void stray(String name, String help) {
    findings.add(
        Diagnostic.about(ShapeCode.STRAY_FILE, Quoted.plain(name), "nothing reads this", help));
  }
}
