package org.malinnotes.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.malinnotes.engine.Engine;
import org.malinnotes.engine.Setup;
import org.malinnotes.engine.Turn;
import org.malinnotes.play.Block;
import org.malinnotes.play.ChapterMenu;
import org.malinnotes.play.Lobby;
import org.malinnotes.play.PlaySession;
import org.malinnotes.play.Seating;
import org.malinnotes.save.SaveFile;
import org.malinnotes.save.SaveKeeper;
import org.malinnotes.save.SaveName;
import org.malinnotes.save.SaveProblem;
import org.malinnotes.save.SaveStore;
import org.malinnotes.story.Chapter;
import org.malinnotes.story.SeatId;
import org.malinnotes.story.Story;
import org.malinnotes.terminal.Console;

/** Begins a new game, asking for the chair where none was named. */
final class NewGame {
  private final Io io;
  private final Given given;
  private final Wishes wishes;

  NewGame(Io io, Given given, Wishes wishes) {
    this.io = io;
    this.given = given;
    this.wishes = wishes;
  }

  int run() {
    Story story = Stories.load(io, wishes.story());
    Seating seating = Chairs.seating(story, wishes.chapter());
    SaveStore store = Saves.store(given);
    wishes.save().ifPresent(name -> Saves.requireFree(store, name));
    Optional<List<SeatId>> held = wishes.seat().map(word -> Chairs.held(seating, word));
    if (held.isEmpty() && wishes.auto()) {
      held = Optional.of(Chairs.all(seating));
    }
    if (held.isEmpty() && !wishes.line().isEmpty()) {
      held = Optional.of(Chairs.only(seating, "--line gives the orders of one game"));
    }
    try (Console console = Screens.open(io, given.style())) {
      Start start = new Start(console, new Engine(story), seating, store);
      return held.isPresent() ? start.begin(held.get()) : start.ask();
    }
  }

  /** What a game is begun with. */
  private final class Start implements Lobby.Pick.Visitor<Integer> {
    private final Console console;
    private final Engine engine;
    private final Seating seating;
    private final SaveStore store;

    Start(Console console, Engine engine, Seating seating, SaveStore store) {
      this.console = console;
      this.engine = engine;
      this.seating = seating;
      this.store = store;
    }

    int ask() {
      Lobby lobby = new Lobby(seating, Saves.unfinished(store, seating.story()));
      return until(lobby.blocks(), lobby::pick).map(pick -> pick.accept(this)).orElse(Exit.OK);
    }

    @Override
    public Integer begin(Lobby.Begin pick) {
      return begin(pick.held());
    }

    @Override
    public Integer oneChapter(Lobby.OneChapter pick) {
      ChapterMenu menu = new ChapterMenu(seating.story());
      Optional<Chapter> chapter = until(menu.blocks(), menu::pick);
      return chapter.map(this::oneChapter).orElse(Exit.OK);
    }

    private int oneChapter(Chapter chapter) {
      Seating alone = new Seating(seating.story(), chapter, true);
      Start start = new Start(console, engine, alone, store);
      return alone.holdings().size() > 1 ? start.ask() : start.begin(Chairs.all(alone));
    }

    @Override
    public Integer resume(Lobby.Resume pick) {
      return OldGame.play(console, engine, store, pick.name());
    }

    private <T> Optional<T> until(List<Block> shown, Function<String, Optional<T>> pick) {
      console.show(shown);
      return new Asking<T>(console)
          .until(pick, List.of(new Block.Notice("Type one of the numbers, or `quit`.")));
    }

    int begin(List<SeatId> held) {
      Setup setup = new Setup(seating.chapter().id(), seating.alone(), held, wishes.historian());
      Turn opening = engine.begin(setup);
      SaveName name = wishes.save().map(Saves::name).orElseGet(() -> Saves.name(held));
      SaveFile save =
          SaveKeeper.begin(
              engine.story(), name, setup, wishes.reveal(), opening, Version.number(), Saves.now());
      PlaySession session = PlaySession.begin(engine, save, opening);
      if (wishes.auto()) {
        return demonstrate(session, keeping(name));
      }
      return wishes.line().isEmpty()
          ? new Game(console, engine, keeping(name), session).run(session.opening())
          : goOn(new GivenLine(engine, wishes.line()).play(session), keeping(name));
    }

    private Keeping keeping(SaveName name) {
      return wishes.save().isPresent() ? Keeping.named(store, name) : Keeping.unnamed(store, name);
    }

    private int goOn(GivenLine.Played played, Keeping keeping) {
      List<Block> first = new ArrayList<>(played.shown());
      keeping
          .write(played.session().save())
          .ifPresent(
              problem ->
                  first.add(
                      new Block.Notice("This game is not being saved. " + problem.message())));
      return new Game(console, engine, keeping, played.session()).run(first);
    }

    private int demonstrate(PlaySession session, Keeping keeping) {
      PlaySession ended = new AutoPlay(console).record(session);
      if (wishes.save().isPresent()) {
        try (keeping) {
          Optional<SaveProblem> problem = keeping.write(ended.save());
          if (problem.isPresent()) {
            throw new ComplaintException(problem.get().message());
          }
        }
      }
      return Exit.OK;
    }
  }
}
