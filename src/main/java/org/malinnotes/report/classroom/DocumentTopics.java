package org.malinnotes.report.classroom;

import java.util.stream.Stream;
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
    return round.met() < Topics.FEWEST
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
            + " at "
            + Saying.decision(round)
            + (document.opened() == 0
                ? ", though " + Saying.pupils(round.met()) + " decided there"
                : " was opened by " + Saying.of(document.opened(), round.met()))
            + ".";
    return Stream.of(
        new Topic(
            Topic.Kind.UNREAD,
            WEIGHT_UNREAD * (1 - share),
            round.scene().id(),
            sentence,
            "Open it now. Would it have changed your order, and why did you not open it then?"));
  }

  private static Stream<Topic> citedUnread(RoundFigures round, DocumentFigures document) {
    int blind = document.unread().size();
    if (blind < 2 || (double) blind / document.cited() < MANY_BLIND) {
      return Stream.empty();
    }
    String sentence =
        "**Cited, but not opened:** "
            + Saying.of(blind, document.cited())
            + " pupils who rested their order at "
            + Saying.decision(round)
            + " on "
            + title(document)
            + " had not opened it.";
    return Stream.of(
        new Topic(
            Topic.Kind.CITED_UNREAD,
            WEIGHT_BLIND * Math.sqrt((double) blind / round.met()),
            round.scene().id(),
            sentence,
            "What did you take it to say? Open it now: does it say that, and who wrote it for whom?"));
  }

  private static String title(DocumentFigures document) {
    return "the document " + document.document().title();
  }
}
