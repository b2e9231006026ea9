package org.malinnotes.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.malinnotes.save.RevealMode;
import picocli.CommandLine.Model.CommandSpec;

/** {@code malin play}: a new game. */
final class PlayCommand implements Callable<Integer> {
  private static final List<String> ONLY_IN_GAMES =
      List.of("--seat", "--chapter", "--historian", "--reveal", "--line", "--save", "--auto");
  private static final List<String> ONLY_IN_LESSONS = List.of("--as", "--out");

  private final Io io;
  private final Given given =
      Given.command(this, "play", "Play: choose a chair and decide; or play a lesson alone.")
          .text("--story", "DIR", "The story's folder. Otherwise the one that comes along.")
          .text("--seat", "SEAT", "khrushchev, gomulka or both. Otherwise the game asks.")
          .text("--chapter", "ID", "Play this chapter alone, by its id or number.")
          .flag(
              "--historian",
              "After each order, say on which documents it rests and guess what was decided.")
          .text(
              "--reveal",
              "now|end",
              "Show what was decided after each order (now, the default) or at the end.")
          .text(
              "--line",
              "ID,ID",
              "Begin by these orders, named by the ids of their options, and go on from there.")
          .text("--save", "NAME", "Keep the game under this name.")
          .text("--auto", "record", "Let the record play itself: every order as it was given.")
          .text(
              "--lesson",
              "LESSON",
              "Play a lesson alone: its id, or the path of its file. What you do is kept in a"
                  + " result file for the teacher.")
          .text("--as", "PSEUDONYM", "What you are called in the lesson; not your real name.")
          .text(
              "--out",
              "FILE",
              "The lesson's result file. Otherwise results/LESSON-PSEUDONYM.json among the saved"
                  + " games.");

  PlayCommand(Io io) {
    this.io = io;
  }

  CommandSpec spec() {
    return given.spec();
  }

  @Override
  public Integer call() {
    return given.text("--lesson").map(this::lesson).orElseGet(this::game);
  }

  private int lesson(String word) {
    for (String option : ONLY_IN_GAMES) {
      if (given.text(option).isPresent()) {
        throw new ComplaintException(
            "A lesson settles that itself: leave out " + option + ".", Exit.USAGE);
      }
    }
    return new LessonPlay(io, given).run(word);
  }

  private int game() {
    for (String option : ONLY_IN_LESSONS) {
      if (given.text(option).isPresent()) {
        throw new ComplaintException(
            option + " is for a lesson: name it with --lesson LESSON.", Exit.USAGE);
      }
    }
    Optional<String> auto = given.text("--auto");
    if (auto.isPresent() && !auto.get().equals("record")) {
      throw new ComplaintException(
          "--auto takes record, not " + Shown.of(auto.get()) + ".", Exit.USAGE);
    }
    Optional<String> line = given.text("--line");
    if (auto.isPresent() && line.isPresent()) {
      throw new ComplaintException(
          "--line gives orders and --auto record gives those of the record: choose one.",
          Exit.USAGE);
    }
    return new NewGame(
            io,
            given,
            new Wishes(
                given.path("--story"),
                given.text("--seat"),
                given.text("--chapter"),
                given.has("--historian"),
                reveal(given.text("--reveal").orElse(RevealMode.NOW.word())),
                given.text("--save"),
                auto.isPresent(),
                line.isPresent() ? GivenLine.ids(line.get()) : List.of()))
        .run();
  }

  /** The mode that a word of the command line means. */
  static RevealMode reveal(String word) {
    return RevealMode.of(word)
        .orElseThrow(
            () ->
                new ComplaintException(
                    "--reveal takes now or end, not " + Shown.of(word) + ".", Exit.USAGE));
  }
}
