package org.malinnotes.play;

import java.util.Arrays;
import java.util.List;

/** What can follow on what has been typed in a lesson. */
final class LessonCompletions {
  private LessonCompletions() {}

  static List<String> after(LessonSession session, List<String> before) {
    if (session.takesWords()) {
      return List.of();
    }
    if (before.isEmpty()) {
      return Arrays.stream(LessonCommand.values()).map(LessonCommand::word).toList();
    }
    String word = Fold.of(before.get(0));
    return Arrays.stream(LessonCommand.values())
        .filter(command -> command.word().startsWith(word))
        .findFirst()
        .map(command -> arguments(command, session))
        .orElse(List.of());
  }

  private static int documents(LessonSession session) {
    LessonLine line = session.line();
    return line.over() ? line.documents().size() : line.desk().scene().documents().size();
  }

  private static List<String> arguments(LessonCommand command, LessonSession session) {
    Desk desk = session.line().desk();
    return switch (command) {
      case READ -> Completions.numbers(documents(session));
      case WHO -> Completions.people(desk);
      case GLOSSARY -> Completions.terms(desk);
      case RECORD ->
          desk.closed() ? List.of() : Completions.numbers(new LessonRecord(session.line()).size());
      case ANSWER -> Completions.numbers(session.lesson().questions().size());
      default -> List.of();
    };
  }
}
