package org.malinnotes.story;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A cut of a story for one lesson: one or more decisions of one chapter, which everybody takes, and
 * what a class needs around them. Texts are paragraphs of CommonMark in which {@code {q:id}} stands
 * for an entry of the record, as everywhere in a story.
 *
 * @param question what the lesson inquires into
 * @param minutes how long it takes in all
 * @param chapter the chapter at whose start it begins
 * @param seats the chairs that are held, one or more
 * @param reveal when what was decided is shown
 * @param forecast whether everybody guesses what was decided
 * @param evidence whether everybody names the documents an order rests on (individual play)
 * @param framing told to everybody before the first decision, in place of the chapter's prologue
 * @param observer what somebody does who would rather not decide
 * @param care notes for the teacher on painful matter
 * @param background what the teacher should know
 * @param decisions those that count, in the order in which the record comes to them; at least one
 * @param skips scenes that are told in brief; a decision among them is taken as it was on record
 * @param afterwards told when the last decision is over: what came of it
 * @param questions for thinking about it afterwards
 * @param exit the one question to leave with
 * @param plan how the time is spent, in order; the minutes add up to {@code minutes}
 */
public record Lesson(
    LessonId id,
    String title,
    String question,
    int minutes,
    ChapterId chapter,
    List<SeatId> seats,
    Reveal reveal,
    boolean forecast,
    boolean evidence,
    List<Aim> aims,
    List<String> framing,
    List<String> observer,
    List<String> care,
    List<String> background,
    List<Round> decisions,
    List<Skip> skips,
    List<String> afterwards,
    List<Question> questions,
    String exit,
    List<Step> plan) {

  /** When what was decided is shown. */
  public enum Reveal {
    /** After each order. */
    NOW("now"),
    /** When the last decision is over. */
    END("end");

    private final String word;

    Reveal(String word) {
      this.word = word;
    }

    /** The word used in the files. */
    public String word() {
      return word;
    }
  }

  /** What pupils are to learn, and the skill of historical thinking it trains. */
  public record Aim(Skill skill, String text) {}

  /**
   * A decision that counts.
   *
   * @param scene the scene whose decision it is
   * @param documents those of the scene's documents that are offered
   * @param arguments what pupils tend to say for an option
   * @param misperception what the man in the chair had wrong or could not know; after the reveal
   * @param wavering where the leadership itself wavered; after the reveal; may be empty
   */
  public record Round(
      SceneId scene,
      List<DocumentId> documents,
      List<Argument> arguments,
      List<String> misperception,
      List<String> wavering) {}

  /** What pupils tend to say for an option. */
  public record Argument(OptionId option, String text) {}

  /**
   * A scene that is not played.
   *
   * @param told what is told in its place; may be empty
   */
  public record Skip(SceneId scene, List<String> told) {}

  /** What a stretch of the time plan is for. */
  public enum Part {
    /** Setting the scene. */
    FRAMING("framing"),
    /** One of the lesson's decisions, from its scene to its reveal. */
    DECISION("decision"),
    /** Talking about what happened and why. */
    DEBRIEF("debrief");

    private final String word;

    Part(String word) {
      this.word = word;
    }

    /** The word used in the files. */
    public String word() {
      return word;
    }
  }

  /**
   * A stretch of the time plan.
   *
   * @param minutes how long, 1 at least
   * @param scene the scene whose decision it is for; null for other parts
   * @param text what the teacher does, in a sentence or two
   */
  public record Step(int minutes, Part part, @Nullable SceneId scene, String text) {}

  /** The round at a scene, if the lesson has one there. */
  public Optional<Round> round(SceneId scene) {
    return decisions.stream().filter(round -> round.scene().equals(scene)).findFirst();
  }

  /** What is told in the place of a scene, if the lesson leaves it out. */
  public Optional<Skip> skip(SceneId scene) {
    return skips.stream().filter(skip -> skip.scene().equals(scene)).findFirst();
  }

  /** The minutes that the plan gives to a round; 0 if it gives none. */
  public int minutes(Round round) {
    return plan.stream()
        .filter(step -> round.scene().equals(step.scene()))
        .mapToInt(Step::minutes)
        .sum();
  }
}
