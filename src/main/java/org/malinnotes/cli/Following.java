package org.malinnotes.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.malinnotes.check.StoryChecker;
import org.malinnotes.engine.Engine;
import org.malinnotes.engine.StoryFaultException;
import org.malinnotes.format.LoadedStory;
import org.malinnotes.format.StoryLoader;
import org.malinnotes.play.Block;
import org.malinnotes.play.PlaySession;
import org.malinnotes.story.UnknownNameException;
import org.malinnotes.workbench.StoryChanges;

/**
 * Follows a story that is being written while a game of it is played: after each save of a file the
 * story is read anew, the orders so far are given again, and what changed is told. A story that
 * cannot be read is told of and the one before stays in play.
 */
final class Following {
  private static final int MOST_FILES = 3;

  private final StoryPlace place;
  private final Rehearsal rehearsal;
  private final StoryWatch watch;
  private LoadedStory loaded;
  private int findings;
  private boolean readable = true;

  /**
   * Follows a story that has been read just now.
   *
   * @param findings how many there are of it
   */
  Following(
      StoryPlace place, Rehearsal rehearsal, StoryWatch watch, LoadedStory loaded, int findings) {
    this.place = place;
    this.rehearsal = rehearsal;
    this.watch = watch;
    this.loaded = loaded;
    this.findings = findings;
  }

  /** How many findings a story has that could be read. */
  static int count(LoadedStory loaded) {
    return loaded.findings().size()
        + StoryChecker.check(loaded.story().orElseThrow(), loaded.places()).size();
  }

  /** Looks whether a file was saved, and if so changes the game and shows what there is to tell. */
  void look(UnsavedGame game, Consumer<List<Block>> show) {
    if (watch.changed()) {
      LoadedStory now = StoryLoader.load(place.folder());
      synchronized (game) {
        List<Block> told = now.story().isPresent() ? take(game, now) : unreadable(now);
        if (!told.isEmpty()) {
          show.accept(told);
        }
      }
      // Checking takes longer than reading, and nobody should wait for it to see the scene.
      List<Block> counted = loaded == now ? recount() : List.of();
      if (!counted.isEmpty()) {
        synchronized (game) {
          show.accept(counted);
        }
      }
    }
  }

  private List<Block> unreadable(LoadedStory now) {
    readable = false;
    return notice(
        "The story cannot be read now, and stays as it was. "
            + Markdown.plain(Findings.headline(now.findings().get(0))));
  }

  private List<Block> take(UnsavedGame game, LoadedStory now) {
    List<String> told = new ArrayList<>(changes(now));
    if (told.isEmpty() && readable) {
      return List.of();
    }
    if (told.isEmpty()) {
      told.add("The story can be read again, as it was.");
    }
    List<Block> before = look(game.session());
    try {
      Engine engine = rehearsal.engine(now.story().orElseThrow());
      Replayed replayed = Replayed.of(engine, game.session().save());
      replayed.lost().ifPresent(lost -> told.add(lost + " You go on from before it."));
      game.change(engine, replayed.session());
    } catch (StoryFaultException | UnknownNameException fault) {
      told.add(Faults.told(fault) + " The game goes on in the story as it was.");
      return notice(String.join(" ", told));
    } catch (ComplaintException complaint) {
      told.add(
          Markdown.plain(complaint.getMessage()) + " The game goes on in the story as it was.");
      return notice(String.join(" ", told));
    }
    readable = true;
    loaded = now;
    List<Block> blocks = new ArrayList<>(notice(String.join(" ", told)));
    List<Block> after = look(game.session());
    if (!after.equals(before)) {
      blocks.addAll(after);
    }
    return blocks;
  }

  private List<Block> recount() {
    int before = findings;
    findings = count(loaded);
    return findings == before
        ? List.of()
        : notice(findings == 0 ? "No findings any more." : Findings.count(findings) + " now.");
  }

  private List<String> changes(LoadedStory now) {
    List<String> files = StoryChanges.between(loaded, now);
    List<String> told =
        files.stream().limit(MOST_FILES).map(file -> Markdown.plain(file) + ".").toList();
    if (files.size() <= MOST_FILES) {
      return told;
    }
    List<String> more = new ArrayList<>(told);
    more.add("And " + (files.size() - MOST_FILES) + " files more.");
    return more;
  }

  /** The scene at hand; nothing where the story as it is cannot show it. */
  private static List<Block> look(PlaySession session) {
    try {
      return session.handle("look").blocks();
    } catch (StoryFaultException | UnknownNameException fault) {
      return List.of();
    }
  }

  private static List<Block> notice(String markdown) {
    return List.of(new Block.Notice(markdown));
  }
}
