package org.malinnotes.play;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.malinnotes.engine.Shipped;
import org.malinnotes.lesson.Answer;
import org.malinnotes.lesson.Course;
import org.malinnotes.lesson.LessonEvent;
import org.malinnotes.lesson.Opened;
import org.malinnotes.lesson.Run;
import org.malinnotes.lesson.SampleLesson;
import org.malinnotes.lesson.Stage;
import org.malinnotes.story.Lesson;
import org.malinnotes.story.LessonId;
import org.malinnotes.story.QuestionId;
import org.malinnotes.terminal.BlockPrinter;
import org.malinnotes.terminal.Style;

/** A lesson in the hands of one pupil, by what is typed. */
class LessonSessionTest {
  private static final QuestionId WHY = new QuestionId("why");
  private static final QuestionId WHICH = new QuestionId("which");
  private static final QuestionId HOW_SURE = new QuestionId("how-sure");

  @Test
  void aDocumentReadAtADecisionIsNotedOnce() {
    LessonSession session = after(begin(SampleLesson.REVERSAL), "read", "read 99", "read 1");
    Lesson.Round round = SampleLesson.REVERSAL.decisions().get(0);
    Opened first = new Opened(round.scene(), round.documents().get(0));
    assertThat(session.run().opened()).containsExactly(first);
    assertThat(after(session, "read 1").run()).isEqualTo(session.run());
    LessonSession asked = after(session, "1", "read 2");
    assertThat(asked.run().opened())
        .containsExactly(first, new Opened(round.scene(), round.documents().get(1)));
  }

  @Test
  void whatIsReadAsideIsNotNoted() {
    LessonSession aside = begin(SampleLesson.REVERSAL);
    aside = after(aside, number(aside, "peaceful-path"), "none", "knew");
    aside = after(aside, number(aside, "keep-to-yesterday"), "none", "knew");
    assertThat(aside.line().state().stage()).isEqualTo(Stage.ASIDE);
    assertThat(shown(aside.opening("fox"))).contains("has left the record", "return");
    assertThat(after(aside, "read 1").run()).isEqualTo(aside.run());
    LessonReaction back = aside.handle("return");
    assertThat(back.session().run().events()).endsWith(new LessonEvent.GoBack());
    assertThat(shown(back.blocks())).contains("goes back to the record", "Decision 3 of 3");
  }

  @Test
  void onTheRecordThereIsNothingToReturnFrom() {
    LessonSession session = begin(SampleLesson.REVERSAL);
    LessonReaction reaction = session.handle("return");
    assertThat(reaction.session().run()).isEqualTo(Run.EMPTY);
    assertThat(shown(reaction.blocks())).contains("nothing to return from");
  }

  @Test
  void theQuestionsTakeWordsAndNumbers() {
    LessonSession asked = questions();
    assertThat(shown(asked.opening("fox"))).contains("Question 1 of 3");
    LessonSession done = after(asked, "  He\tcould not \u001b[31mknow. ", "3", "2", "0", "5");
    assertThat(done.isFinished()).isTrue();
    assertThat(done.run().answers())
        .containsEntry(WHY, new Answer.Words("He could not  [31mknow."))
        .containsEntry(WHICH, new Answer.Number(2))
        .containsEntry(HOW_SURE, new Answer.Number(5));
    assertThat(done.score().completion()).isEqualTo(100);
  }

  @Test
  void anEmptyLineLeavesAQuestionOutAfterAskingOnce() {
    LessonSession asked = questions();
    LessonReaction once = asked.handle("  ");
    assertThat(shown(once.blocks())).contains("One more empty line leaves this question out");
    LessonReaction twice = once.session().handle("");
    assertThat(shown(twice.blocks())).contains("Question 2 of 3");
    assertThat(after(twice.session(), "", "1", "", "").run().answers()).containsOnlyKeys(WHICH);
    assertThat(after(twice.session(), "", "1", "", "").isFinished()).isTrue();
  }

  @Test
  void aCommandSpeltOutIsNoAnswerAndASentenceIsNoCommand() {
    LessonSession asked = questions();
    assertThat(asked.handle("quit").leaves()).isTrue();
    assertThat(after(asked, "record 1", "help", "look", "rewind", "back 1", "return").run())
        .isEqualTo(asked.run());
    assertThat(after(asked, "who could know").run().answers())
        .containsEntry(WHY, new Answer.Words("who could know"));
    assertThat(after(asked, "no").run().answers()).containsEntry(WHY, new Answer.Words("no"));
  }

  @Test
  void aLongAnswerIsCutAndSaysSo() {
    LessonReaction reaction = questions().handle("ő".repeat(3_000));
    assertThat(shown(reaction.blocks())).contains("keeps its first 2,000 characters");
    assertThat(reaction.session().run().answers())
        .containsEntry(WHY, new Answer.Words("ő".repeat(2_000)));
    LessonReaction whole = questions().handle("ő".repeat(2_000));
    assertThat(shown(whole.blocks())).doesNotContain("keeps its first");
  }

  @Test
  void anAnswerCanBeGivenAnew() {
    LessonSession done = after(questions(), "First.", "1", "1");
    LessonSession anew = after(done, "answer 1", "Second.");
    assertThat(anew.isFinished()).isTrue();
    assertThat(anew.run().answers()).containsEntry(WHY, new Answer.Words("Second.")).hasSize(3);
    assertThat(shown(done.handle("answer").blocks())).contains("First.", "One", "How sure?");
  }

  @Test
  void theRecordObeysTheLessonsReveal() {
    LessonSession now = after(begin(SampleLesson.REVERSAL), "1", "none", "knew");
    assertThat(shown(now.handle("record").blocks())).contains("record 1");
    LessonSession end = after(begin(atTheEnd(SampleLesson.KADAR)), "1");
    assertThat(shown(end.handle("record").blocks())).contains("stays closed");
    assertThat(shown(end.handle("score").blocks())).contains("stay closed");
    assertThat(shown(begin(atTheEnd(SampleLesson.KADAR)).handle("1").blocks()))
        .doesNotContain("What was decided");
  }

  @Test
  void withRevealsAtTheEndEachComesOnceWhenTheLastDecisionIsOver() {
    LessonSession session = begin(atTheEnd(SampleLesson.KADAR));
    String shown = "";
    while (!session.line().over()) {
      String typed =
          session.line().state().stage() == Stage.ASIDE
              ? "return"
              : Orders.decided(session.line().course().engine(), session.line().state().game())
                  .orElseThrow();
      LessonReaction reaction = session.handle(typed);
      session = reaction.session();
      shown = shown(reaction.blocks());
    }
    assertThat(shown.split("What was decided", -1)).hasSize(3);
    assertThat(shown).containsSubsequence("What was decided", "What came of it", "Question 1");
    assertThat(shown(session.handle("record").blocks())).contains("record 2");
  }

  @Test
  void whatAGameHasAndALessonHasNotIsSaid() {
    LessonSession session = after(begin(SampleLesson.REVERSAL), "1");
    for (String word : List.of("back", "rewind 1", "load x", "save", "lines")) {
      LessonReaction reaction = session.handle(word);
      assertThat(reaction.session().run()).isEqualTo(session.run());
      assertThat(shown(reaction.blocks())).contains("in a lesson everybody decides once");
    }
  }

  @Test
  void wordsAreCompletedAsInAGame() {
    LessonSession session = begin(SampleLesson.REVERSAL);
    assertThat(session.completions(List.of())).contains("read", "return", "quit");
    assertThat(session.completions(List.of())).doesNotContain("rewind", "load");
    assertThat(session.completions(List.of("read"))).startsWith("1", "2");
    assertThat(session.completions(List.of("who"))).contains("Anastas Mikoyan");
    assertThat(questions().completions(List.of())).isEmpty();
  }

  @Test
  void aRunThatDoesNotFitIsRefused() {
    Run run = Run.EMPTY.with(new LessonEvent.GoBack());
    Course course = new Course(Shipped.OCTOBER, SampleLesson.REVERSAL);
    assertThat(LessonSession.resume(course, run)).isEmpty();
  }

  /** A lesson whose decisions are over. */
  private static LessonSession questions() {
    Course course = new Course(Shipped.OCTOBER, SampleLesson.KADAR);
    Run run = new Run(course.asOnRecord(), Set.of(), Map.of());
    return LessonSession.resume(course, run).orElseThrow();
  }

  private static LessonSession begin(Lesson lesson) {
    return LessonSession.begin(new Course(Shipped.OCTOBER, lesson));
  }

  private static LessonSession after(LessonSession session, String... typed) {
    LessonSession now = session;
    for (String line : typed) {
      now = now.handle(line).session();
    }
    return now;
  }

  /** What to type for an option. */
  private static String number(LessonSession session, String option) {
    List<String> ids =
        session.line().desk().engine().decision(session.line().state().game()).options().stream()
            .map(one -> one.id().value())
            .toList();
    return "" + (ids.indexOf(option) + 1);
  }

  private static String shown(List<Block> blocks) {
    return new BlockPrinter(Style.plain())
        .print(blocks).stream().map(String::strip).collect(Collectors.joining(" "));
  }

  private static Lesson atTheEnd(Lesson lesson) {
    return new Lesson(
        new LessonId("late"),
        lesson.title(),
        lesson.question(),
        lesson.minutes(),
        lesson.chapter(),
        lesson.seats(),
        Lesson.Reveal.END,
        lesson.forecast(),
        lesson.evidence(),
        lesson.aims(),
        lesson.framing(),
        lesson.observer(),
        lesson.care(),
        lesson.background(),
        lesson.decisions(),
        lesson.skips(),
        lesson.afterwards(),
        lesson.questions(),
        lesson.exit(),
        lesson.plan());
  }
}
