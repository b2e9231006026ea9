package org.malinnotes.play;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.malinnotes.engine.Shipped;
import org.malinnotes.format.StoryCopy;
import org.malinnotes.lesson.Answer;
import org.malinnotes.lesson.Course;
import org.malinnotes.lesson.SampleLesson;
import org.malinnotes.lesson.Stage;
import org.malinnotes.story.Lesson;
import org.malinnotes.story.LessonId;
import org.malinnotes.story.QuestionId;
import org.malinnotes.story.Story;
import org.malinnotes.terminal.BlockPrinter;
import org.malinnotes.terminal.Style;

/** What a pupil is told in a lesson, so that nothing has to be guessed. */
class LessonWordsTest {
  private static final Lesson WARSAW = Shipped.OCTOBER.lesson(new LessonId("warsaw-both-sides"));

  @Test
  void aRecordThatStaysClosedSaysSoAndWhy() {
    LessonSession first = after(begin(WARSAW), "1", "none");
    assertThat(said(first, "1 60"))
        .contains(
            "Your guess is kept. The record stays closed until the last order: whoever sits in the"
                + " next chair may not know it.",
            "In that hour something else was ordered; what, you read at the end.",
            "You now sit in another chair, that of Władysław Gomułka.",
            "Here nobody knows what would have come.")
        .doesNotContain("What was decided");
    LessonSession second = after(first, "1 60", "return", "3", "none");
    assertThat(said(second, "3 60"))
        .contains("Your guess is kept.")
        .doesNotContain("The record stays closed", "something else was ordered");
  }

  @Test
  void lateRevealsStandUnderTheirDecisionsBesideTheOrders() {
    LessonSession last =
        after(begin(WARSAW), "1", "none", "1 60", "return", "3", "none", "3 60", "2", "none");
    String end = said(after(last, "1 75"), "return");
    assertThat(end)
        .contains("Here your line is left. What follows is what happened.")
        .containsSubsequence(
            "Decision 1 of 3 · Before they vote",
            "You ordered: Fly to Warsaw today",
            "You guessed otherwise, 60 percent sure.",
            "Decision 2 of 3 · The guests nobody invited",
            "The same order.",
            "You guessed it, 60 percent sure.",
            "Decision 3 of 3",
            "What came of it, on record",
            "Question 1 of 4");
    assertThat(end).doesNotContain("This hour never came");
  }

  @Test
  void theRecordIsNumberedByTheLessonsDecisions() {
    LessonSession session = begin(SampleLesson.REVERSAL);
    session = after(session, number(session, "peaceful-path"), "none", "knew");
    session = after(session, number(session, "keep-to-yesterday"), "none", "knew");
    session = after(session, "1", "return");
    session = after(session, number(session, "refuse"), "none", "knew");
    assertThat(said(session, "record 3"))
        .contains("Decision 3 of 3 · The man who was away", "You ordered: Refuse.");
    assertThat(said(session, "record")).contains("record 3").doesNotContain("record 4");
  }

  @Test
  void atTheQuestionsTheDocumentsOfAllDecisionsCanBeRead() {
    LessonSession asked = after(begin(SampleLesson.PAPERS), "2", "none", "1", "none", "return");
    assertThat(asked.line().over()).isTrue();
    assertThat(said(asked, "read")).contains("read 1", "read 3", "The draft Declaration");
    assertThat(said(asked, "read 1")).contains("The draft Declaration");
    assertThat(after(asked, "read 1").run().answers()).isEmpty();
  }

  @Test
  void anAnswerThatBeginsLikeACommandIsSaidToBeTakenAndCanBeMendedAtOnce() {
    LessonSession asked = after(begin(SampleLesson.PAPERS), "2", "none", "1", "none", "return");
    assertThat(said(asked, "who kadar"))
        .contains("Taken as your answer: who kadar. answer 1 takes it anew.", "Question 2 of 3");
    LessonSession mended = after(asked, "who kadar", "answer 1", "Mikoyan was.");
    assertThat(mended.run().answers())
        .containsEntry(new QuestionId("why"), new Answer.Words("Mikoyan was."));
    assertThat(said(mended, "look")).contains("Question 2 of 3");
    assertThat(said(asked, "answer 9")).contains("There are questions 1 to 3.");
  }

  @Test
  void whoLeftAQuestionOutAndComesBackHasFinished() {
    LessonSession done =
        after(begin(SampleLesson.PAPERS), "2", "none", "1", "none", "return", "", "", "1", "2");
    LessonSession again = LessonSession.resume(done.line().course(), done.run()).orElseThrow();
    assertThat(done.isFinished()).isTrue();
    assertThat(again.isFinished()).isTrue();
    assertThat(after(again, "answer 1", "Now.").run().answers()).hasSize(3);
  }

  @Test
  void aLessonWithoutForecastDoesNotSpeakOfGuesses() {
    LessonSession done =
        after(begin(SampleLesson.PAPERS), "2", "1", "1", "none", "return", "", "", "1", "2");
    assertThat(said(done, "debrief"))
        .contains("You named: ", "You named: no document", "Evidence: ")
        .doesNotContain("You guessed", "Foresight", "You knew");
  }

  @Test
  void aLessonWithoutEvidenceDoesNotSpeakOfDocumentsNamed() {
    LessonSession done = begin(SampleLesson.WARSAW);
    while (!done.line().over()) {
      done =
          done.line().state().stage() == Stage.ASIDE
              ? after(done, "return")
              : after(done, "2", "knew");
    }
    assertThat(said(done, "debrief"))
        .contains("You guessed: nothing, since you knew", "You knew three times what was decided")
        .doesNotContain("You named", "Evidence", "Foresight:");
  }

  @Test
  void whatWasNamedUnreadIsSaid() {
    LessonSession asked = after(begin(SampleLesson.REVERSAL), "read 1", "2");
    assertThat(said(asked, "1 2")).contains("You have not opened document 2.");
    assertThat(said(asked, "1")).doesNotContain("You have not opened");
    assertThat(said(after(asked, "1", "1 40"), "look")).doesNotContain("You have not opened");
  }

  @Test
  void whatWasReadAtAnEarlierDecisionIsMarked() {
    LessonSession night = begin(Shipped.OCTOBER.lesson(new LessonId("night-of-the-23rd")));
    assertThat(said(night, "read")).doesNotContain("You have read this.");
    LessonSession next = after(night, "read 1", number(night, "ask-and-act"), "none", "knew");
    assertThat(next.line().state().next()).isEqualTo(1);
    assertThat(said(next, "read").split("You have read this.", -1)).hasSize(2);
  }

  @Test
  void whatWasClosedIsMarkedInTheForecast() {
    LessonSession asked = begin(Shipped.OCTOBER.lesson(new LessonId("telling-the-allies")));
    assertThat(said(after(asked, "1"), "none"))
        .contains("closed to you", "What was closed to you may have been open then.");
  }

  @Test
  void whereTheRecordsOrderIsClosedNobodyIsSaidToHaveLeftTheRecord(@TempDir Path temporary)
      throws IOException {
    Story story =
        StoryCopy.of(StoryCopy.TUTORIAL, temporary.resolve("story"))
            .replace("lessons/asking-first.json", "[\"marta\"]", "[\"marta\", \"jonas\"]")
            .replace(
                "scenes/01-dry-week/half-a-bucket.json",
                "{ \"goodwill\": -1 },\n        \"text\": \"You carry",
                "{ \"night-water\": true },\n        \"text\": \"You carry")
            .replace(
                "scenes/01-dry-week/dusk.json",
                "\"standing\": \"decided\",",
                "\"standing\": \"decided\", \"when\": \"not night-water\", \"unavailable\": \"No.\",")
            .story();
    Lesson lesson = story.lessons().values().iterator().next();
    LessonSession asked = after(LessonSession.begin(new Course(story, lesson)), "2", "none");
    assertThat(said(asked, "knew"))
        .contains("What was decided here cannot be ordered after what you have ordered")
        .doesNotContain("Your line has left the record");
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

  private static String number(LessonSession session, String option) {
    List<String> ids =
        session.line().desk().engine().decision(session.line().state().game()).options().stream()
            .map(one -> one.id().value())
            .toList();
    return "" + (ids.indexOf(option) + 1);
  }

  /** What is shown for a typed line, its words on one line. */
  private static String said(LessonSession session, String typed) {
    return new BlockPrinter(Style.plain())
        .print(session.handle(typed).blocks()).stream()
            .map(String::strip)
            .collect(Collectors.joining(" "))
            .replaceAll("\\s+", " ");
  }
}
