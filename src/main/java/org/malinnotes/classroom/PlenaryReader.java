package org.malinnotes.classroom;

import java.util.List;
import java.util.Set;
import org.malinnotes.lesson.Ballot;
import org.malinnotes.lesson.Draft;
import org.malinnotes.lesson.Move;
import org.malinnotes.lesson.Sitting;
import org.malinnotes.save.FileFault;
import org.malinnotes.save.FileHead;
import org.malinnotes.save.Node;
import org.malinnotes.story.LessonId;
import org.malinnotes.story.OptionId;
import org.malinnotes.story.SceneId;

/** Builds a plenary lesson from its nodes; leaves with a {@link FileFault} at the first fault. */
final class PlenaryReader {
  /** What says that a line was left for the record. */
  static final String RETURN = "return";

  private static final Set<String> TOP =
      Set.of("kind", "format", "program", "lesson", "story", "screen", "seconds", "moves", "draft");
  private static final List<String> COUNTED = List.of("forecast", "sure", "votes");

  /** Many times what the longest lesson makes. */
  private static final int MOST = 1_000;

  /** More options than any decision has. */
  private static final int MOST_OPTIONS = 26;

  /** A year. */
  private static final int LONGEST = 31_536_000;

  private PlenaryReader() {}

  static Plenary read(Node root) {
    root.only(TOP);
    Node lesson = root.field("lesson");
    lesson.only(Set.of("id", "print"));
    return new Plenary(
        FileHead.program(root),
        new LessonId(lesson.field("id").id()),
        FileHead.print(lesson.field("print")),
        FileHead.story(root),
        FileHead.storyVersion(root),
        new Sitting(
            limited(root.field("moves"), MOST).stream().map(PlenaryReader::move).toList(),
            draft(root.field("draft")),
            root.field("screen").integer(0, MOST),
            root.field("seconds").integer(0, LONGEST)));
  }

  private static Move move(Node node) {
    SceneId at = new SceneId(node.field("at").id());
    if (node.optional(RETURN).isPresent()) {
      node.only(Set.of("at", RETURN));
      if (!node.field(RETURN).bool()) {
        throw FileFault.damaged(node.path() + "." + RETURN + " must be true", node);
      }
      return new Move.Returned(at);
    }
    node.only(Set.of("at", "forecast", "sure", "votes", "ordered"));
    return new Move.Ordered(counted(node).ballot(at, new OptionId(node.field("ordered").id())));
  }

  private static Draft draft(Node node) {
    node.only(Set.of("forecast", "sure", "votes"));
    return counted(node);
  }

  private static Draft counted(Node node) {
    List<OptionId> options =
        COUNTED.stream()
            .map(name -> options(node.field(name)))
            .filter(named -> !named.isEmpty())
            .findFirst()
            .orElse(List.of());
    Draft draft =
        new Draft(
            options,
            counts(node.field("forecast"), options),
            counts(node.field("sure"), options),
            counts(node.field("votes"), options));
    if (!draft.sure().isEmpty() && !Draft.fits(draft.sure(), draft.forecast())) {
      throw FileFault.damaged(node.path() + ".sure does not fit the forecasts", node.field("sure"));
    }
    return draft;
  }

  private static List<OptionId> options(Node node) {
    if (node.members().size() > MOST_OPTIONS) {
      throw FileFault.damaged(node.path() + " holds more than any decision has", node);
    }
    return node.ids().stream().map(OptionId::new).toList();
  }

  /** A number for each of the options, or nothing at all. */
  private static List<Integer> counts(Node node, List<OptionId> options) {
    List<OptionId> named = options(node);
    if (named.isEmpty()) {
      return List.of();
    }
    if (!Set.copyOf(named).equals(Set.copyOf(options))) {
      throw FileFault.damaged(
          node.path() + " is of other options than what stands beside it", node);
    }
    return options.stream()
        .map(option -> node.field(option.value()).integer(0, Ballot.MOST))
        .toList();
  }

  private static List<Node> limited(Node node, int most) {
    if (node.list().size() > most) {
      throw FileFault.damaged(node.path() + " holds more than any lesson makes", node);
    }
    return node.list();
  }
}
