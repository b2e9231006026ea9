package org.malinnotes.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.malinnotes.engine.Engine;
import org.malinnotes.engine.Event;
import org.malinnotes.engine.StoryFaultException;
import org.malinnotes.format.LoadedStory;
import org.malinnotes.format.StoryLoader;
import org.malinnotes.play.Block;
import org.malinnotes.play.PlaySession;
import org.malinnotes.save.SaveFile;
import org.malinnotes.story.UnknownNameException;
import org.malinnotes.workbench.StoryChanges;

/**
 * Follows a story while a game of it is played. Tells its findings. If it is watched: after each
 * save of a file the story is read anew, the orders so far are given again, and what changed is
 * told. A story that cannot be read or played on is told of, and the one before stays in play.
 */
final class Following {
  private static final int MOST_FILES = 3;
  private static final String STAYS = " The game goes on in the story as it was.";

  private final StoryPlace place;
  private final Rehearsal asked;
  private final Optional<StoryWatch> watch;
  private final FindingsNews news = new FindingsNews();
  private LoadedStory loaded;
  private Optional<LoadedStory> checked = Optional.empty();

  private Optional<CutShort> cutShort = Optional.empty();

  /** Whether the last reading could not be taken. */
  private boolean refused;

  /**
   * A line of which a change of the story has left only the beginning.
   *
   * @param whole the game with all of its orders
   * @param rest the orders that still held
   */
  private record CutShort(SaveFile whole, List<Event> rest) {}

  /**
   * Follows a story that has been read just now.
   *
   * @param watch begun before it was read; empty if it is not read again
   */
  Following(StoryPlace place, Rehearsal asked, Optional<StoryWatch> watch, LoadedStory loaded) {
    this.place = place;
    this.asked = asked;
    this.watch = watch;
    this.loaded = loaded;
  }

  /**
   * Looks whether a file was saved, and if so changes the game and shows what there is to tell.
   *
   * @return whether the scene at hand is another for it
   */
  boolean look(UnsavedGame game, Consumer<List<Block>> show) {
    boolean changed =
        watch.filter(StoryWatch::changed).isPresent()
            && read(game, StoryLoader.load(place.folder()), show);
    // Checking takes longer than reading, and nobody should wait for it to see the scene.
    if (checked.filter(loaded::equals).isEmpty()) {
      checked = Optional.of(loaded);
      Optional<String> told = news.of(loaded);
      synchronized (game) {
        told.ifPresent(it -> show.accept(notice(it)));
      }
    }
    return changed;
  }

  private boolean read(UnsavedGame game, LoadedStory now, Consumer<List<Block>> show) {
    synchronized (game) {
      List<Block> before = scene(game.session());
      List<String> told = now.story().isPresent() ? take(game, now) : unreadable(now);
      List<Block> after = scene(game.session());
      boolean changed = !after.equals(before);
      if (!told.isEmpty()) {
        List<Block> blocks = new ArrayList<>(notice(String.join(" ", told)));
        blocks.addAll(changed ? after : List.of());
        show.accept(blocks);
      }
      return changed;
    }
  }

  private List<String> unreadable(LoadedStory now) {
    refused = true;
    return List.of(
        "The story cannot be read now, and stays as it was.",
        Markdown.placed(Findings.headline(now.findings().get(0))));
  }

  private List<String> take(UnsavedGame game, LoadedStory now) {
    List<String> told = new ArrayList<>(changes(now));
    if (refused) {
      told.add(
          told.isEmpty() ? "The story is whole again, as it was." : "The story is whole again.");
    }
    if (told.isEmpty()) {
      return told;
    }
    try {
      change(game, now).ifPresent(told::add);
      refused = false;
      loaded = now;
      return told;
    } catch (StoryFaultException | UnknownNameException fault) {
      return refused(now, Faults.told(fault));
    } catch (ComplaintException complaint) {
      return refused(now, Markdown.named(complaint.getMessage()));
    }
  }

  private List<String> refused(LoadedStory now, String why) {
    refused = true;
    List<String> told = new ArrayList<>(changes(now));
    told.add(why + STAYS);
    return told;
  }

  /** What is lost of the game by it. */
  private Optional<String> change(UnsavedGame game, LoadedStory now) {
    Rehearsal placed = place.placed(asked, now);
    Beginning beginning = Beginning.of(now.story().orElseThrow(), placed);
    if (!beginning.setup().equals(game.session().state().setup())) {
      game.change(placed.begin(beginning));
      return Optional.of("The game begins otherwise now, and so it begins anew.");
    }
    Engine engine = new Engine(beginning.story());
    // As long as nothing else was ordered, what a slip of the pen took away comes back with its
    // mending.
    SaveFile save = game.session().save();
    Optional<SaveFile> whole =
        cutShort.filter(cut -> cut.rest().equals(save.events())).map(CutShort::whole);
    Replayed replayed = Replayed.of(engine, whole.orElse(save));
    PlaySession session = replayed.session();
    game.change(new Rehearsal.Begun(engine, session, List.of()));
    cutShort =
        replayed.lost().map(lost -> new CutShort(whole.orElse(save), session.save().events()));
    return replayed
        .lost()
        .map(lost -> lost + " You go on from before it.")
        .or(() -> whole.map(again -> "All your orders hold again."));
  }

  private List<String> changes(LoadedStory now) {
    List<String> files = StoryChanges.between(loaded, now);
    List<String> told = new ArrayList<>();
    files.stream().limit(MOST_FILES).forEach(file -> told.add(Markdown.named(file) + "."));
    if (files.size() > MOST_FILES) {
      told.add("And " + (files.size() - MOST_FILES) + " files more.");
    }
    return told;
  }

  /** The scene at hand; nothing where the story as it is cannot show it. */
  private static List<Block> scene(PlaySession session) {
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
