package org.malinnotes.format;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Parses files, two at a time: files know nothing of each other until they are read into the model,
 * and parsing is the larger part of a start.
 */
final class Parsing {
  private final List<StoryFile> files;
  private final ParsedFile[] parsed;
  private final AtomicInteger next = new AtomicInteger();

  private Parsing(List<StoryFile> files) {
    this.files = files;
    this.parsed = new ParsedFile[files.size()];
  }

  /** What came of each file, in the order of the files. */
  static List<ParsedFile> all(List<StoryFile> files) {
    Parsing parsing = new Parsing(files);
    FutureTask<Void> beside = new FutureTask<>(parsing::work, null);
    Thread helper = new Thread(beside, "story-parsing");
    helper.setDaemon(true);
    helper.start();
    parsing.work();
    await(beside);
    return Arrays.asList(parsing.parsed);
  }

  /** Takes the next file as long as there is one: they differ too much in size to be dealt out. */
  private void work() {
    for (int i = next.getAndIncrement(); i < parsed.length; i = next.getAndIncrement()) {
      parsed[i] = ParsedFile.of(files.get(i));
    }
  }

  private static void await(FutureTask<Void> task) {
    try {
      task.get();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new CompletionException(interrupted);
    } catch (ExecutionException failed) {
      if (failed.getCause() instanceof Error serious) {
        throw serious;
      }
      throw new CompletionException(failed.getCause());
    }
  }
}
