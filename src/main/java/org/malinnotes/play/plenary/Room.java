package org.malinnotes.play.plenary;

import java.util.List;
import java.util.Optional;
import org.malinnotes.lesson.Ballot;
import org.malinnotes.lesson.ClassLine;
import org.malinnotes.lesson.Course;
import org.malinnotes.lesson.Move;
import org.malinnotes.play.Block;
import org.malinnotes.story.Decision;
import org.malinnotes.story.Lesson;
import org.malinnotes.story.Paragraph;
import org.malinnotes.story.Quoting;
import org.malinnotes.story.Scene;
import org.malinnotes.story.SceneId;
import org.malinnotes.story.Story;

/**
 * The lesson as a class has played it so far, and its texts made ready to show.
 *
 * @param moves those that the line took
 */
record Room(Course course, ClassLine line, List<Move> moves) {
  Lesson lesson() {
    return course.lesson();
  }

  Story story() {
    return course.engine().story();
  }

  Plan plan() {
    return new Plan(lesson());
  }

  /** The ballots so far. */
  List<Ballot> ballots() {
    return moves.stream().flatMap(move -> move.counted().stream()).toList();
  }

  /** The ballot of the last move, if it was an order. */
  Optional<Ballot> last() {
    return moves.isEmpty() ? Optional.empty() : moves.get(moves.size() - 1).counted();
  }

  /** The scene of the last move. */
  Optional<Scene> lastScene() {
    return moves.isEmpty()
        ? Optional.empty()
        : Optional.of(story().scene(moves.get(moves.size() - 1).at()));
  }

  /** The ballot at a decision that counts, once it is over. */
  Optional<Ballot> at(SceneId scene) {
    return ballots().stream().filter(ballot -> ballot.at().equals(scene)).findFirst();
  }

  Decision decision(SceneId scene) {
    return story().scene(scene).decision().orElseThrow();
  }

  /** What the man in the chair is called. */
  String chair(Scene scene) {
    return story().seat(scene.seat()).name();
  }

  String markdown(List<Paragraph> paragraphs) {
    return expanded(paragraphs.stream().map(Paragraph::markdown).toList());
  }

  String expanded(List<String> paragraphs) {
    return String.join(
        "\n\n", paragraphs.stream().map(one -> Quoting.expand(story(), one)).toList());
  }

  /** Paragraphs under a heading. */
  List<Block> told(String heading, List<String> paragraphs) {
    return List.of(heading(heading), new Block.Prose(expanded(paragraphs)));
  }

  static Block heading(String plain) {
    return new Block.Prose("**" + plain + "**");
  }
}
