package org.malinnotes.report.classroom;

import java.util.stream.Stream;
import org.malinnotes.engine.Counting;
import org.malinnotes.lesson.figures.DocumentFigures;
import org.malinnotes.lesson.figures.RoundFigures;

/** Documents that few opened, or that were cited by pupils who had not opened them. */
final class DocumentTopics {
  private static final double FEW = 0.4;
  private static final double MANY_BLIND = 0.3;
  private static final double WEIGHT_UNREAD = 0.9;
  private static final double WEIGHT_BLIND = 0.75;

  private DocumentTopics() {}

  static Stream<Topic> of(RoundFigures round) {
    return round.met() == 0
        ? Stream.empty()
        : round.documents().stream()
            .flatMap(
                document -> Stream.concat(unread(round, document), citedUnread(round, document)));
  }

  private static Stream<Topic> unread(RoundFigures round, DocumentFigures document) {
    double share = (double) document.opened() / round.met();
    if (share > FEW) {
      return Stream.empty();
    }
    String sentence =
        (document.opened() == 0 ? "**Nobody opened** " : "**Hardly read:** ")
            + title(document)
            + (document.opened() == 0
                ? " at "
                    + Saying.decision(round)
                    + ", though "
                    + Saying.pupils(round.met())
                    + " decided there"
                : " at "
                    + Saying.decision(round)
                    + " was opened by "
                    + Saying.of(document.opened(), round.met()))
            + ".";
    return Stream.of(topic(Topic.Kind.UNREAD, WEIGHT_UNREAD * (1 - share), round, sentence));
  }

  private static Stream<Topic> citedUnread(RoundFigures round, DocumentFigures document) {
    int blind = document.unread().size();
    if (blind < 2 || (double) blind / document.cited() < MANY_BLIND) {
      return Stream.empty();
    }
    String sentence =
        "**Cited, but not opened:** of "
            + Saying.pupils(document.cited())
            + " who rested their order at "
            + Saying.decision(round)
            + " on "
            + title(document)
            + ", "
            + Counting.word(blind)
            + " had not opened it.";
    return Stream.of(
        topic(
            Topic.Kind.CITED_UNREAD,
            WEIGHT_BLIND * Math.sqrt((double) blind / round.met()),
            round,
            sentence));
  }

  private static Topic topic(
      Topic.Kind kind, double strength, RoundFigures round, String sentence) {
    return new Topic(kind, strength, round.scene().id(), sentence, round.decision().discussion());
  }

  private static String title(DocumentFigures document) {
    return "the document " + document.document().title();
  }
}
