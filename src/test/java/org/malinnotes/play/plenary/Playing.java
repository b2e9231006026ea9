package org.malinnotes.play.plenary;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.malinnotes.lesson.Stage;
import org.malinnotes.story.Letter;

/** Plays lessons with a class for tests, and keeps what was shown. */
final class Playing {
  private final List<Slide> shown = new ArrayList<>();
  private PlenarySession session;

  Playing(PlenarySession session) {
    this.session = session;
  }

  PlenarySession session() {
    return session;
  }

  /** All that was shown, as text, and forgets it. */
  String shown() {
    String text = shown.stream().map(Slide::toString).collect(Collectors.joining("\n"));
    shown.clear();
    return text;
  }

  /** Types a line; the screen before it has been seen. */
  Reply type(String line) {
    shown.add(session.shown());
    Reply reply = session.handle(line);
    session = reply.session();
    return reply;
  }

  /** Goes on with Enter up to a screen of a kind, or to the last. */
  Playing to(SlideKind kind) {
    while (session.own().kind() != kind && !session.isLast()) {
      type("");
    }
    return this;
  }

  /** Goes on to the next order and gives it; the screens after it are still to be seen. */
  void order(Function<PlenarySession, String> option) {
    to(SlideKind.VOTE);
    type("order " + option.apply(session));
  }

  /** The letter of what was decided. */
  static String decided(PlenarySession session) {
    Room room = session.room();
    String id =
        room.course().engine().asDecided(room.line().state().game()).orElseThrow().id().value();
    List<String> ids = room.choices().stream().map(choice -> choice.option().id().value()).toList();
    return Letter.of(ids.indexOf(id));
  }

  /** Leaves the record behind, option A each time, until the lesson is back or over. */
  void backToTheRecord() {
    while (session.room().line().state().stage() == Stage.ASIDE) {
      order(at -> firstOpen(at));
    }
  }

  private static String firstOpen(PlenarySession session) {
    List<Boolean> open = session.room().choices().stream().map(choice -> choice.open()).toList();
    return Letter.of(open.indexOf(true));
  }
}
