package org.malinnotes.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.malinnotes.format.LoadedStory;
import org.malinnotes.format.StoryLoader;
import org.malinnotes.play.Block;
import org.malinnotes.story.Story;
import org.malinnotes.terminal.BlockPrinter;
import org.malinnotes.terminal.Console;
import picocli.CommandLine.Model.CommandSpec;

/** {@code malin story preview}: a story played from anywhere while it is being written. */
final class PreviewCommand implements Callable<Integer> {
  private final Io io;
  private final Given given =
      Rehearsal.options(
              Given.command(
                  this, "preview", "Play a story from any scene, with any values. Saves nothing."))
          .flag(
              "--watch", "After each save of a file read the story anew and give the orders again.")
          .word(
              "FILE|DIR",
              false,
              "The story's folder, or the file of the scene to begin at. Otherwise the story that"
                  + " comes along.");

  PreviewCommand(Io io) {
    this.io = io;
  }

  CommandSpec spec() {
    return given.spec();
  }

  @Override
  public Integer call() {
    Rehearsal asked = Rehearsal.of(given);
    StoryPlace place = StoryPlace.of(io, given.wordPath());
    StoryWatch watch = new StoryWatch(place.folder());
    LoadedStory loaded = StoryLoader.load(place.folder());
    Story story =
        loaded.story().orElseThrow(() -> Stories.broken(place.folder(), loaded.findings()));
    Rehearsal rehearsal = asked.orAt(place.scene(loaded));
    Rehearsal.Begun begun = rehearsal.begin(story);
    int findings = Following.count(loaded);
    List<Block> first = new ArrayList<>(head(findings));
    first.addAll(begun.shown());
    try (Console console = Screens.open(io, given.style())) {
      UnsavedGame game = new UnsavedGame(console, begun);
      if (!given.has("--watch")) {
        return game.run(first, () -> {});
      }
      return follow(console, game, first, new Following(place, rehearsal, watch, loaded, findings));
    }
  }

  private static int follow(
      Console console, UnsavedGame game, List<Block> first, Following following) {
    Optional<Consumer<List<String>>> above = console.above();
    if (above.isEmpty()) {
      return game.run(first, () -> following.look(game, console::show));
    }
    Consumer<List<Block>> show =
        blocks -> above.get().accept(new BlockPrinter(console.style()).print(blocks));
    FollowingThread thread =
        FollowingThread.begin(
            () -> following.look(game, show),
            failure ->
                show.accept(
                    List.of(
                        new Block.Notice(
                            "Saves are no longer noticed, for something went wrong inside the"
                                + " program: "
                                + Markdown.plain(Shown.of(failure.toString(), 300))))));
    try {
      return game.run(first, () -> {});
    } finally {
      thread.end();
    }
  }

  private static List<Block> head(int findings) {
    String told = "This is a preview: nothing is saved.";
    if (findings > 0) {
      told += " The story has " + Findings.count(findings) + ": `malin story check` tells them.";
    }
    return List.of(new Block.Notice(told));
  }
}
