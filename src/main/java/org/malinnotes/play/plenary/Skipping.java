package org.malinnotes.play.plenary;

/**
 * Passes over screens: documents, one that is not to be seen, or what a debrief has no time for.
 */
final class Skipping {
  private Skipping() {}

  static Reply from(PlenarySession session) {
    if (session.own().kind() == SlideKind.DOCUMENTS) {
      return Reply.go(session.at(SlideKind.QUESTION));
    }
    return isShort(session) ? Reply.go(session.at(SlideKind.REFLECTION)) : over(session);
  }

  /** In the debrief, once all that was decided has been shown and before the last questions. */
  private static boolean isShort(PlenarySession session) {
    return session.own().part().equals(session.room().plan().debrief())
        && session.own().kind() != SlideKind.RECORD
        && !session.leadsTo(SlideKind.RECORD)
        && session.isBefore(SlideKind.REFLECTION);
  }

  /** Past the next screen unseen, where the lesson does not need it. */
  private static Reply over(PlenarySession session) {
    if (!session.canPassOver()) {
      return Reply.say(
          session,
          "`skip` passes over documents, over one screen unseen, or in the debrief on to the"
              + " questions. Here it passes over nothing.");
    }
    return session.following().kind() == SlideKind.DOCUMENTS
        ? Reply.go(session.at(SlideKind.QUESTION))
        : Reply.say(
            session.at(session.sitting().screen() + 2), "One screen was passed over unseen.");
  }
}
