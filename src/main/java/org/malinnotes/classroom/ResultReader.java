package org.malinnotes.classroom;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.malinnotes.lesson.Answer;
import org.malinnotes.lesson.LessonEvent;
import org.malinnotes.lesson.Opened;
import org.malinnotes.lesson.Run;
import org.malinnotes.save.FileFault;
import org.malinnotes.save.FileHead;
import org.malinnotes.save.Node;
import org.malinnotes.save.SavedEvents;
import org.malinnotes.story.DocumentId;
import org.malinnotes.story.LessonId;
import org.malinnotes.story.QuestionId;
import org.malinnotes.story.SceneId;

/** Builds a result from its nodes and leaves with a {@link FileFault} at the first thing amiss. */
final class ResultReader {
  /** What says that a line was left for the record. */
  static final String GO_BACK = "return";

  private static final Set<String> TOP =
      Set.of(
          "kind",
          "format",
          "program",
          "pseudonym",
          "token",
          "lesson",
          "story",
          "scores",
          "events",
          "opened",
          "answers");
  private static final Pattern TOKEN = Pattern.compile("[0-9a-f]{16}");

  /** Many times what the longest lesson makes, of each. */
  private static final int MOST = Run.MOST;

  private ResultReader() {}

  static Result read(Node root) {
    root.only(TOP);
    Node lesson = root.field("lesson");
    lesson.only(Set.of("id", "print"));
    return new Result(
        FileHead.program(root),
        pseudonym(root.field("pseudonym")),
        root.field("token").matching(TOKEN, "16 hexadecimal digits"),
        new LessonId(lesson.field("id").id()),
        FileHead.print(lesson.field("print")),
        FileHead.story(root),
        FileHead.storyVersion(root),
        new Run(
            list(root.field("events")).stream().map(ResultReader::event).toList(),
            opened(root.field("opened")),
            answers(root.field("answers"))),
        scores(root.field("scores")));
  }

  private static String pseudonym(Node node) {
    if (!Pseudonym.isValid(node.string())) {
      throw FileFault.damaged("its pseudonym cannot be one", node);
    }
    return node.text();
  }

  private static Result.Scores scores(Node node) {
    node.only(Set.of("completion", "evidence", "foresight"));
    return new Result.Scores(
        node.field("completion").integer(0, 100),
        node.field("evidence").integer(Result.Scores.NONE, 100),
        node.field("foresight").integer(Result.Scores.NONE, 100));
  }

  private static List<Node> list(Node node) {
    if (node.list().size() > MOST) {
      throw FileFault.damaged(node.path() + " holds more than any lesson makes", node);
    }
    return node.list();
  }

  private static LessonEvent event(Node node) {
    if (node.optional(GO_BACK).isEmpty()) {
      return new LessonEvent.Play(SavedEvents.event(node));
    }
    node.only(Set.of(GO_BACK));
    if (!node.field(GO_BACK).bool()) {
      throw FileFault.damaged(node.path() + "." + GO_BACK + " must be true", node);
    }
    return new LessonEvent.GoBack();
  }

  private static Set<Opened> opened(Node node) {
    Set<Opened> all = new LinkedHashSet<>();
    for (Node one : list(node)) {
      one.only(Set.of("at", "document"));
      SceneId at = new SceneId(one.field("at").id());
      if (!all.add(new Opened(at, new DocumentId(one.field("document").id())))) {
        throw FileFault.damaged(one.path() + " is there twice", one);
      }
    }
    return all;
  }

  private static Map<QuestionId, Answer> answers(Node node) {
    Map<QuestionId, Answer> all = new LinkedHashMap<>();
    for (Node one : list(node)) {
      QuestionId question = new QuestionId(one.field("question").id());
      if (all.put(question, answer(one)) != null) {
        throw FileFault.damaged(one.path() + " answers a question for the second time", one);
      }
    }
    return all;
  }

  private static Answer answer(Node node) {
    if (node.optional("number").isPresent()) {
      node.only(Set.of("question", "number"));
      return new Answer.Number(node.field("number").integer(1, MOST));
    }
    node.only(Set.of("question", "words"));
    Node words = node.field("words");
    if (!Answer.Words.isKept(words.string())) {
      throw FileFault.damaged(
          words.path() + " is empty, too long or holds control characters", words);
    }
    return new Answer.Words(words.text());
  }
}
