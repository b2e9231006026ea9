package org.malinnotes.play;

import java.util.ArrayList;
import java.util.List;
import org.malinnotes.lesson.LessonEvent;
import org.malinnotes.lesson.Opened;
import org.malinnotes.lesson.Run;
import org.malinnotes.story.Document;

/** Runs what is typed at the prompt of a lesson besides answers. */
final class LessonCommands {
  private LessonCommands() {}

  static LessonReaction find(LessonSession session, Typed typed) {
    if (LessonCommand.isOnlyInGames(typed.word())) {
      return LessonReaction.say(
          session,
          "That is for games: in a lesson everybody decides once, and all is saved by itself.");
    }
    return Finder.find(typed.word(), LessonCommand.byWord())
        .accept(
            new Found.Visitor<>() {
              @Override
              public LessonReaction one(LessonCommand meant) {
                return run(session, meant, typed.rest());
              }

              @Override
              public LessonReaction several(List<String> names) {
                return LessonReaction.say(session, Answers.several(names));
              }

              @Override
              public LessonReaction none(String suggestion) {
                return LessonReaction.say(
                    session,
                    Answers.unknown("command", typed.word(), suggestion)
                        + " Type a number, or `help`.");
              }
            });
  }

  static LessonReaction run(LessonSession session, LessonCommand command, String rest) {
    return switch (command) {
      case HELP -> LessonReaction.say(session, help());
      case LOOK -> LessonReaction.say(session, session.look());
      case LESSON -> LessonReaction.say(session, LessonOpening.whole(session.line()));
      case READ -> read(session, rest);
      case WHO -> show(session, new WhoView(), rest);
      case MAP -> show(session, new MapView(), rest);
      case TIMELINE -> show(session, new TimelineView(), rest);
      case GLOSSARY -> show(session, new GlossaryView(), rest);
      case METERS -> show(session, new MetersView(), rest);
      case RECORD ->
          isClosed(session)
              ? LessonReaction.say(
                  session, "The record stays closed until the last decision is over.")
              : LessonReaction.say(
                  session, new LessonRecord(session.line()).show(session.line().desk(), rest));
      case SCORE ->
          isClosed(session)
              ? LessonReaction.say(
                  session, "The scores stay closed until the last decision is over.")
              : LessonReaction.say(session, LessonScoreView.blocks(session.line()));
      case RETURN -> back(session);
      case ANSWER -> answer(session, rest);
      case DEBRIEF ->
          session.line().over()
              ? LessonReaction.say(session, LessonDebrief.blocks(session.line()))
              : LessonReaction.say(session, "The debrief comes when the last decision is over.");
      case QUIT -> new LessonReaction(session, List.of(), true);
    };
  }

  private static LessonReaction back(LessonSession session) {
    return switch (session.line().state().stage()) {
      case ASIDE -> session.take(new LessonEvent.GoBack());
      case ROUND ->
          LessonReaction.say(
              session,
              "There is nothing to return from: this is one of the lesson's own decisions.");
      case OVER ->
          LessonReaction.say(
              session, "There is nothing to return from: the last decision is over.");
    };
  }

  private static boolean isClosed(LessonSession session) {
    return !session.line().revealsNow() && !session.line().over();
  }

  private static LessonReaction show(LessonSession session, View view, String rest) {
    return LessonReaction.say(session, view.show(session.line().desk(), rest));
  }

  /** Shows documents; one that was opened at a decision of the lesson is noted. */
  private static LessonReaction read(LessonSession session, String rest) {
    LessonLine line = session.line();
    if (line.over()) {
      return show(session, new ReadView(line.documents(), line.read()), rest);
    }
    Run run = line.run();
    Run noted =
        line.course()
            .round(line.state())
            .flatMap(
                round ->
                    ReadView.opened(line.desk(), rest)
                        .map(document -> run.with(new Opened(round.scene(), document))))
            .orElse(run);
    return show(session.with(line.with(noted)), new ReadView(documents(line), line.read()), rest);
  }

  private static List<Document> documents(LessonLine line) {
    return line.desk().scene().documents().stream().map(line.story()::document).toList();
  }

  private static LessonReaction answer(LessonSession session, String rest) {
    int number = Typed.number(rest);
    if (!session.line().over()) {
      return LessonReaction.say(session, "The questions come when the last decision is over.");
    }
    return number >= 1 && number <= session.lesson().questions().size()
        ? session.answerAnew(number)
        : LessonReaction.say(
            session,
            number < 0 || session.lesson().questions().isEmpty()
                ? QuizView.answers(session.line())
                : Answers.notice(
                    "There are questions 1 to " + session.lesson().questions().size() + "."));
  }

  private static List<Block> help() {
    List<Block.Options.Line> lines = new ArrayList<>();
    lines.add(new Block.Options.Line("1, 2, …", "give that order, or that answer", null));
    for (LessonCommand command : LessonCommand.values()) {
      lines.add(new Block.Options.Line(command.usage(), command.about(), null));
    }
    return List.of(
        new Block.Options(lines),
        new Block.Notice("The first letters are enough, and accents do not matter."));
  }
}
