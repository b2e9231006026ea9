package org.malinnotes.classroom.collect;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.malinnotes.classroom.Result;
import org.malinnotes.classroom.ResultCodec;
import org.malinnotes.engine.Event;
import org.malinnotes.lesson.LessonEvent;
import org.malinnotes.lesson.Opened;
import org.malinnotes.lesson.Run;
import org.malinnotes.story.DocumentId;
import org.malinnotes.story.LessonId;
import org.malinnotes.story.OptionId;
import org.malinnotes.story.SceneId;

/** What is made of the files in a folder. */
class CollectedTest {
  @TempDir Path folder;

  @Test
  void resultsAreFoundUnderAnyNameInAnyFolderAndNothingElseIs() throws IOException {
    SampleClass.write(folder, "a b/it's \"mine\".JSON.txt", SampleClass.whole("Łukasz", 1));
    SampleClass.write(folder, "x/y/z/result", SampleClass.whole("fox", 2));
    SampleClass.write(folder, "one\ntwo.json", SampleClass.whole("=1+1", 3));
    SampleClass.write(folder, "notes.txt", "A result has a \"pseudonym\".".getBytes());
    SampleClass.write(folder, "picture.json", new byte[9_000]);
    Collected collected = SampleClass.collected(folder);
    assertThat(SampleClass.names(collected)).containsExactly("=1+1", "fox", "Łukasz");
    assertThat(collected.findings()).isEmpty();
    assertThat(collected.others()).isEqualTo(2);
    assertThat(collected.kept()).allMatch(kept -> kept.decided() == 2);
  }

  @Test
  void anEmptyFolderIsAnEmptyClass() {
    Collected collected = SampleClass.collected(folder);
    assertThat(collected.kept()).isEmpty();
    assertThat(collected.findings()).isEmpty();
    assertThat(collected.leavesOut()).isFalse();
  }

  @Test
  void scoresMendedByHandAreToldAndThoseCountedHold() {
    Result good = SampleClass.begun("fox", 1, 3);
    Result mended = with(good, new Result.Scores(100, 100, 100));
    SampleClass.write(folder, "a.json", mended);
    Collected collected = SampleClass.collected(folder);
    assertThat(collected.pupils().get(0).score().completion())
        .isEqualTo(good.scores().completion())
        .isLessThan(100);
    assertThat(sorts(collected)).containsExactly(Finding.Sort.SCORES);
    assertThat(collected.needsALook()).as("nothing is left out").isFalse();
    assertThat(collected.findings().get(0).what())
        .contains("completion 100 where its steps give " + good.scores().completion());
  }

  @Test
  void stepsThatCannotBePlayedCountUpToThere() {
    Run run = SampleClass.whole("fox", 1).run();
    List<LessonEvent> events = new ArrayList<>(run.events());
    events.set(3, new LessonEvent.Play(new Event.Order(new OptionId("no-such-option"))));
    SampleClass.write(
        folder, "a.json", SampleClass.of("fox", 1, new Run(events, run.opened(), run.answers())));
    Collected collected = SampleClass.collected(folder);
    assertThat(collected.pupils().get(0).run().events()).isEqualTo(run.events().subList(0, 3));
    assertThat(sorts(collected)).containsExactly(Finding.Sort.CUT);
    assertThat(collected.findings().get(0).what()).contains("step 4 of " + run.events().size());
  }

  @Test
  void whatWasOpenedElsewhereThanAtADecisionOfTheLessonDoesNotCount() {
    Run run = SampleClass.whole("fox", 1).run();
    Run padded = run.with(new Opened(new SceneId("dawn"), new DocumentId("almanac")));
    assertThat(padded.opened()).hasSize(run.opened().size() + 1);
    SampleClass.write(folder, "a.json", SampleClass.of("fox", 1, padded));
    Collected collected = SampleClass.collected(folder);
    assertThat(collected.pupils().get(0).run().opened()).isEqualTo(run.opened());
    assertThat(sorts(collected)).containsExactly(Finding.Sort.CUT);
  }

  @Test
  void resultsOfAnotherLessonStoryOrVersionAreLeftOut() {
    Result good = SampleClass.whole("fox", 1);
    SampleClass.write(
        folder, "a.json", changed(good, "\"id\": \"two-doors\"", "\"id\": \"three-doors\""));
    SampleClass.write(folder, "b.json", changed(good, "\"asking-first\"", "\"asking-last\""));
    SampleClass.write(
        folder,
        "c.json",
        changed(good, "\"" + good.lessonPrint() + "\"", "\"" + "0".repeat(32) + "\""));
    SampleClass.write(folder, "d.json", changed(good, "\"format\": 1", "\"format\": 2"));
    Collected collected = SampleClass.collected(folder);
    assertThat(collected.kept()).isEmpty();
    assertThat(sorts(collected)).hasSize(4).containsOnly(Finding.Sort.OTHER);
    assertThat(collected.findings())
        .extracting(Finding::what)
        .satisfiesExactly(
            what -> assertThat(what).contains("another story, three-doors"),
            what -> assertThat(what).contains("does not have, asking-last"),
            what -> assertThat(what).contains("another version of the lesson asking-first"),
            what -> assertThat(what).contains("newer version"));
  }

  @Test
  void onlyTheLessonAskedForCounts() {
    SampleClass.write(folder, "a.json", SampleClass.whole("fox", 1));
    Collected other = Collected.of(folder, SampleClass.STORY, Optional.of(new LessonId("another")));
    assertThat(other.kept()).isEmpty();
    assertThat(other.findings().get(0).what()).contains("another lesson, asking-first");
    assertThat(Collected.of(folder, SampleClass.STORY, Optional.empty()).lessons())
        .containsExactly(SampleClass.LESSON.id());
  }

  @Test
  void whereASpoiltFileBreaksIsSaid() throws IOException {
    byte[] good = ResultCodec.write(SampleClass.whole("fox", 1));
    SampleClass.write(folder, "a.json", Arrays.copyOf(good, good.length / 2));
    SampleClass.write(folder, "b.json", new byte[0]);
    SampleClass.write(folder, "c.json", Arrays.copyOf(good, 20));
    SampleClass.write(
        folder,
        "d.json",
        new String(good, StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_16));
    SampleClass.write(
        folder,
        "e.json",
        changed(SampleClass.whole("fox", 1), "\"fox\"", "\"" + "f".repeat(9999) + "\""));
    Collected collected = SampleClass.collected(folder);
    assertThat(collected.kept()).isEmpty();
    assertThat(sorts(collected)).hasSize(5).containsOnly(Finding.Sort.DAMAGED);
    assertThat(collected.findings().get(0).place()).matches("line \\d+, column \\d+");
    assertThat(collected.findings()).allMatch(finding -> finding.what().length() < 200);
  }

  @Test
  void linksAreNotFollowedAndCirclesDoNotMatter() throws IOException {
    Path inside = SampleClass.write(folder, "a/a.json", SampleClass.whole("fox", 1)).getParent();
    try {
      Files.createSymbolicLink(inside.resolve("up"), folder);
      Files.createSymbolicLink(folder.resolve("twin.json"), inside.resolve("a.json"));
    } catch (IOException | UnsupportedOperationException refused) {
      Assumptions.abort("no links here");
    }
    Collected collected = SampleClass.collected(folder);
    assertThat(collected.kept()).hasSize(1);
    assertThat(collected.findings()).isEmpty();
  }

  @Test
  void whatLiesTooDeepAndWhatIsPackedIsTold() {
    SampleClass.write(
        folder, "a/".repeat(Collected.DEEPEST + 1) + "a.json", SampleClass.whole("x", 1));
    SampleClass.write(folder, "class.zip", new byte[] {'P', 'K', 3, 4});
    assertThat(sorts(SampleClass.collected(folder)))
        .containsExactly(Finding.Sort.UNSEEN, Finding.Sort.UNSEEN);
  }

  private static Result with(Result result, Result.Scores scores) {
    return new Result(
        result.program(),
        result.pseudonym(),
        result.token(),
        result.lesson(),
        result.lessonPrint(),
        result.story(),
        result.storyVersion(),
        result.run(),
        scores);
  }

  private static byte[] changed(Result result, String from, String to) {
    String text = new String(ResultCodec.write(result), StandardCharsets.UTF_8);
    assertThat(text).contains(from);
    return text.replace(from, to).getBytes(StandardCharsets.UTF_8);
  }

  private static List<Finding.Sort> sorts(Collected collected) {
    return collected.findings().stream().map(Finding::sort).toList();
  }
}
