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
    Optional<StoryWatch> watch =
        given.has("--watch") ? Optional.of(new StoryWatch(place.folder())) : Optional.empty();
    LoadedStory loaded = StoryLoader.load(place.folder());
    Story story =
        loaded.story().orElseThrow(() -> Stories.broken(place.folder(), loaded.findings()));
    Rehearsal.Begun begun = place.placed(asked, loaded).begin(story);
    List<Block> first = new ArrayList<>();
    first.add(new Block.Notice("This is a preview: nothing is saved."));
    first.addAll(begun.shown());
    try (Console console = Screens.open(io, given.style())) {
      UnsavedGame game = new UnsavedGame(console, begun);
      game.show(first);
      return play(console, game, new Following(place, asked, watch, loaded));
    }
  }

  private int play(Console console, UnsavedGame game, Following following) {
    Optional<Consumer<List<Block>>> above = console.above();
    if (above.isEmpty()) {
      return game.run(() -> following.look(game, console::show));
    }
    FollowingThread thread =
        FollowingThread.begin(
            show -> following.look(game, show), given.has("--watch"), above.get());
    try {
      return game.run(() -> false);
    } finally {
      thread.leave();
    }
  }
}
