package org.malinnotes.cli;

import java.util.List;
import java.util.Optional;
import org.malinnotes.engine.Engine;
import org.malinnotes.engine.Setup;
import org.malinnotes.engine.Turn;
import org.malinnotes.play.Block;
import org.malinnotes.play.Lobby;
import org.malinnotes.play.PlaySession;
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
    Chapter chapter = Chairs.chapter(story, wishes.chapter());
    SaveStore store = Saves.store(given);
    wishes.save().ifPresent(name -> Saves.requireFree(store, name));
    Optional<List<SeatId>> held = wishes.seat().map(word -> Chairs.held(story, chapter, word));
    if (held.isEmpty() && wishes.auto()) {
      held = Optional.of(Chairs.all(story, chapter));
    }
    try (Console console = Screens.open(io, given.style())) {
      Start start = new Start(console, new Engine(story), chapter, store);
      return held.isPresent() ? start.begin(held.get()) : start.ask(story);
    }
  }

  /** What a game is begun with. */
  private final class Start implements Lobby.Pick.Visitor<Integer> {
    private final Console console;
    private final Engine engine;
    private final Chapter chapter;
    private final SaveStore store;

    Start(Console console, Engine engine, Chapter chapter, SaveStore store) {
      this.console = console;
      this.engine = engine;
      this.chapter = chapter;
      this.store = store;
    }

    int ask(Story story) {
      Lobby lobby = new Lobby(story, chapter, Saves.unfinished(store, story));
      console.show(lobby.blocks());
      Optional<Lobby.Pick> pick =
          new Asking<Lobby.Pick>(console)
              .until(lobby::pick, List.of(new Block.Notice("Type one of the numbers, or `quit`.")));
      return pick.map(picked -> picked.accept(this)).orElse(Exit.OK);
    }

    @Override
    public Integer begin(Lobby.Begin pick) {
      return begin(pick.held());
    }

    @Override
    public Integer resume(Lobby.Resume pick) {
      return OldGame.play(console, engine, store, pick.name());
    }

    int begin(List<SeatId> held) {
      Setup setup = new Setup(chapter.id(), wishes.chapter().isPresent(), held, wishes.historian());
      Turn opening = engine.begin(setup);
      SaveName name = new SaveName(wishes.save().orElse(Chairs.word(held)));
      SaveFile save =
          SaveKeeper.begin(
              engine.story(), name, setup, wishes.reveal(), opening, Version.number(), Saves.now());
      PlaySession session = PlaySession.begin(engine, save, opening);
      Keeping keeping = new Keeping(store, name, wishes.save().isPresent());
      return wishes.auto()
          ? demonstrate(session, keeping)
          : new Game(console, engine, keeping, session).run(session.opening());
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
