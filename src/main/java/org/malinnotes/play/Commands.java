package org.malinnotes.play;

import java.util.List;

/** Runs the commands of the prompt. */
final class Commands {
  private Commands() {}

  static Reaction run(PlaySession session, Command command, String rest) {
    return switch (command) {
      case HELP -> show(session, new HelpView(session.isKept()), rest);
      case LOOK -> Reaction.say(session, Showing.look(session.desk()));
      case READ -> show(session, new ReadView(), rest);
      case WHO -> show(session, new WhoView(), rest);
      case MAP -> show(session, new MapView(), rest);
      case TIMELINE -> show(session, new TimelineView(), rest);
      case GLOSSARY -> show(session, new GlossaryView(), rest);
      case METERS -> show(session, new MetersView(), rest);
      case RECORD -> show(session, new RecordView(), rest);
      case SCORE -> show(session, new ScoreView(), rest);
      case BACK -> Rewinding.back(session);
      case REWIND -> Rewinding.rewind(session, rest);
      case LINES -> Rewinding.lines(session, rest);
      case SAVE ->
          ask(session, rest.isEmpty() ? new Request.Autosave(true) : new Request.SaveCopy(rest));
      case LOAD ->
          rest.isEmpty()
              ? Reaction.say(session, "Type `load` and the name of a saved game.")
              : ask(session, new Request.Load(rest));
      case TRANSCRIPT -> ask(session, new Request.Transcript(session.transcript()));
      case DEBRIEF -> ask(session, new Request.Debrief());
      case QUIT ->
          session.isKept()
              ? ask(session, new Request.Autosave(true), new Request.Quit())
              : ask(session, new Request.Quit());
    };
  }

  private static Reaction show(PlaySession session, View view, String rest) {
    return Reaction.say(session, view.show(session.desk(), rest));
  }

  private static Reaction ask(PlaySession session, Request... requests) {
    return new Reaction(session, List.of(), List.of(requests));
  }
}
