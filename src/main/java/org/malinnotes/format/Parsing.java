package org.malinnotes.format;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * Parses files, half of them beside the other half: files know nothing of each other until they are
 * read into the model, and parsing is the larger part of a start.
 */
final class Parsing {
  private Parsing() {}

  /** What came of each file, in the order of the files. */
  static List<ParsedFile> all(List<StoryFile> files) {
    int half = files.size() / 2;
    FutureTask<List<ParsedFile>> first = new FutureTask<>(() -> parse(files.subList(0, half)));
    Thread beside = new Thread(first, "story-parsing");
    beside.setDaemon(true);
    beside.start();
    List<ParsedFile> second = parse(files.subList(half, files.size()));
    List<ParsedFile> all = new ArrayList<>(join(first));
    all.addAll(second);
    return all;
  }

  private static List<ParsedFile> parse(List<StoryFile> files) {
    List<ParsedFile> parsed = new ArrayList<>();
    for (StoryFile file : files) {
      parsed.add(ParsedFile.of(file));
    }
    return parsed;
  }

  private static List<ParsedFile> join(FutureTask<List<ParsedFile>> task) {
    try {
      return task.get();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new CompletionException(interrupted);
    } catch (ExecutionException failed) {
      throw new CompletionException(failed.getCause());
    }
  }
}
