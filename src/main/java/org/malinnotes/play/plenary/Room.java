package org.malinnotes.play.plenary;

import java.util.List;
import java.util.Optional;
import org.malinnotes.engine.Choice;
import org.malinnotes.lesson.Ballot;
import org.malinnotes.lesson.ClassLine;
import org.malinnotes.lesson.Course;
import org.malinnotes.lesson.LessonTurn;
import org.malinnotes.lesson.Move;
import org.malinnotes.lesson.Stage;
import org.malinnotes.lesson.Tally;
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
    return Ballot.of(moves);
  }

  /** The options at the decision at hand; none when the last is over. */
  List<Choice> choices() {
    return line.state().stage() == Stage.OVER
        ? List.of()
        : course.engine().choices(line.state().game());
  }

  /** Whether the line is off the record, or at a decision that does not count. */
  boolean isAside() {
    return line.state().stage() == Stage.ASIDE;
  }

  /** Whether the line was off the record before the last move. */
  boolean wasAside() {
    List<LessonTurn> turns = line.turns();
    return turns.size() > 1 && turns.get(turns.size() - 2).state().stage() == Stage.ASIDE;
  }

  /** Whether none of the lesson's decisions is still to come. */
  boolean allMet() {
    return line.state().next() == lesson().decisions().size();
  }

  /** Whether the last move was a return to the record. */
  boolean hasReturned() {
    return !moves.isEmpty() && last().isEmpty();
  }

  /** The forecasts at a decision that counts, if anybody made one. */
  Optional<Ballot> forecast(SceneId scene) {
    return at(scene).filter(ballot -> !new Tally(ballot.forecast()).isEmpty());
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
