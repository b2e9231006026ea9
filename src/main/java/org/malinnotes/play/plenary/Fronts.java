package org.malinnotes.play.plenary;

import java.util.ArrayList;
import java.util.List;
import org.malinnotes.engine.Happening;
import org.malinnotes.engine.Turn;
import org.malinnotes.lesson.LessonHappening;
import org.malinnotes.lesson.LessonTurn;
import org.malinnotes.play.Block;
import org.malinnotes.play.LessonQuiet;
import org.malinnotes.play.Lookup;

/** Screens in front of the lesson's own, until Enter. */
final class Fronts {
  private static final String CLOSE = "Enter goes back to the lesson.";

  private static final LessonHappening.Visitor<List<Happening>> PLAYED =
      new LessonQuiet<>(List.of()) {
        @Override
        public List<Happening> played(LessonHappening.Played happening) {
          return List.of(happening.happening());
        }
      };

  private Fronts() {}

  static Reply who(PlenarySession session, String typed) {
    return front(session, "People", lookup(session).who(typed.strip()));
  }

  static Reply map(PlenarySession session) {
    return front(session, "Map", lookup(session).map());
  }

  static Reply glossary(PlenarySession session, String typed) {
    return front(session, "Words", lookup(session).glossary(typed.strip()));
  }

  static Reply read(PlenarySession session, String typed) {
    return front(session, "On the desk", lookup(session).read(typed.strip()));
  }

  static Reply options(PlenarySession session) {
    return session.room().choices().isEmpty()
        ? Reply.say(session, "No decision is open.")
        : front(
            session,
            session.room().decision(session.room().line().state().game().scene()).question(),
            List.of(Counts.cards(session.room().choices())));
  }

  static Reply help(PlenarySession session) {
    return front(session, "What can be typed", HelpScreen.blocks());
  }

  static Reply pause(PlenarySession session) {
    return still(session, SlideKind.PAUSE, "Pause", "The clock stands still. Enter goes on.");
  }

  static Reply blank(PlenarySession session) {
    return still(session, SlideKind.BLANK, "", "");
  }

  /** A few words in front of the lesson. */
  static Slide words(PlenarySession session, String words) {
    return new Slide(SlideKind.STILL, session.own().part(), List.of(Room.heading(words)), CLOSE);
  }

  static Slide message(PlenarySession session, List<String> paragraphs) {
    return new Slide(
        SlideKind.TELL,
        session.own().part(),
        paragraphs.stream().map(one -> (Block) new Block.Notice(one)).toList(),
        "Enter goes to the lesson.");
  }

  private static Reply still(PlenarySession session, SlideKind kind, String words, String hint) {
    List<Block> blocks = words.isEmpty() ? List.of() : List.of(Room.heading(words));
    return Reply.go(session.covered(new Slide(kind, session.own().part(), blocks, hint)));
  }

  private static Reply front(PlenarySession session, String heading, List<Block> blocks) {
    List<Block> all = new ArrayList<>();
    all.add(Room.heading(heading));
    all.addAll(blocks);
    return Reply.go(session.covered(new Slide(SlideKind.TELL, session.own().part(), all, CLOSE)));
  }

  /** The line so far, as any game's. */
  private static Lookup lookup(PlenarySession session) {
    List<Turn> turns =
        session.room().line().turns().stream()
            .map(turn -> new Turn(turn.state().game(), played(turn)))
            .toList();
    return new Lookup(session.room().course().engine(), turns);
  }

  private static List<Happening> played(LessonTurn turn) {
    return turn.happenings().stream().flatMap(it -> it.accept(PLAYED).stream()).toList();
  }
}
