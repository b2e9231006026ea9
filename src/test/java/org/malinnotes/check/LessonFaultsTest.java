package org.malinnotes.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.malinnotes.check.cite.Article;
import org.malinnotes.check.cite.CiteChecker;
import org.malinnotes.check.cite.Seal;
import org.malinnotes.check.cite.SealChecker;
import org.malinnotes.diagnostic.Diagnostic;
import org.malinnotes.format.LoadedStory;
import org.malinnotes.format.StoryCopy;
import org.malinnotes.format.StoryLoader;
import org.malinnotes.text.Span;

/** What can be wrong with a lesson, in words and with its place, one fault at a time. */
class LessonFaultsTest {
  private static final Path FERRY = Path.of("src/test/resources/org/malinnotes/check/ferry");
  private static final String LESSON = "lessons/one-rope.json";

  @TempDir Path temporary;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        // what stands there | what comes | code | message | what the finding points at
        "'chapter': 'flood' | 'chapter': 'flod' | R010 | there is no chapter flod | flod",
        "'seats': ['warden'] | 'seats': ['wardn'] | R004 | there is no seat wardn | wardn",
        "'scene': 'morning',~ | 'scene': 'mornin',~ | R002 | there is no scene mornin | mornin",
        "['gauge'] | ['gage'] | R006 | there is no document gage | gage",
        "'option': 'hold' | 'option': 'holt' | R009"
            + " | the decision in morning has no option holt | 'holt'",
        "{q:none-lost} | {q:non-lost} | R007 | there is no entry of the record non-lost | non-lost",
        "{q:none-lost} | { q:none-lost } | R013 | this prints no entry of the record | { q:none-lost",
        "'One rope' | 'One {q:rope-held}' | R013"
            + " | entries of the record are printed in paragraphs only, not here | {q:rope-held}",
        "You keep it. | You «keep» it. | P001"
            + " | quotation marks mean the record, and this is the story's own text | «",
        "You keep it. | You keep it. {q:rope-held} | E015"
            + " | this prints rope-held, which shows what was decided at morning | rope-held",
        "You keep it. | You keep it. {q:jon-urged} | E014 | this prints jon-urged, which speaks of"
            + " 1901-03-02T12:00, after the decision that follows, morning, on 1901-03-02T08:00"
            + " | jon-urged",
        "witness's or a historian's. | witness's. {q:bell-rung} | E015"
            + " | this prints bell-rung, which shows what was decided at dusk | bell-rung",
        "and one boat. | and one boat. {q:none-lost} | E014 | this prints none-lost, which speaks"
            + " of 1901-03-03, after the decision that follows, dusk, on 1901-03-02T18:00"
            + " | none-lost",
        "'sourcing' | 'sorcing' | F004 | expected one of sourcing, corroboration,"
            + " contextualisation, causation, perspective, found `sorcing` | 'sorcing'",
        "'part': 'debrief' | 'part': 'debreif' | F004"
            + " | expected one of framing, decision, debrief, found `debreif` | 'debreif'",
        "'scale', | 'scala', | F004 | expected one of text, choice, scale, found `scala` | 'scala'",
        "'now' | 'later' | F004 | expected one of now, end, found `later` | 'later'",
        "'steps': 4 | 'steps': 11 | F015 | a scale has 3 to 10 steps, not 11 | 11",
        "'steps': 4 | 'steps': 2 | F015 | a scale has 3 to 10 steps, not 2 | 2",
        "'minutes': 13 | 'minutes': 0 | F015 | a step takes 1 to 600 minutes, not 0 | 0",
        "'minutes': 40 | 'minutes': 9999 | F015 | a lesson takes 1 to 600 minutes, not 9999 | 9999",
        "'minutes': 40 | 'minutes': '40' | F003 | expected a whole number, found a string | '40'",
        "['warden'] | ['warden', 'warden'] | F007 | `warden` stands twice in this list | 'warden'",
        "['gauge'] | ['gauge', 'gauge'] | F007 | `gauge` stands twice in this list | 'gauge'",
        "['Some pupils have seen a flood.'] | [] | F013 | `care` must not be empty | []",
        "'Some pupils have seen a flood.' | ' ' | F013 | these words are empty | ' '",
        "'Vote, then reasons.' | '' | F013 | these words are empty | ''",
        "'part': 'debrief', | 'part': 'debrief', 'scene': 'dusk', | F001"
            + " | a step for no decision has no property `scene` | 'scene'",
        "'scene': 'dusk', 'text' | 'text' | F002 | a step for a decision needs `scene` | {",
        "'exit': | 'exist': | F001 | a lesson has no property `exist` | 'exist'",
        "'minutes': 40 | 'minutes': 41 | L009 | the lesson takes 41 minutes, its plan 40 | 41",
        "'scene': 'dusk', 'text' | 'scene': 'morning', 'text' | L010"
            + " | the plan has another step for morning;the plan has no step for dusk | 'morning'",
        "'scene': 'dusk', 'text' | 'scene': 'noon', 'text' | L010"
            + " | this step is for noon, which is none of the lesson's decisions;"
            + "the plan has no step for dusk | 'noon'",
        "'noon', 'told' | 'dusk', 'told' | L008"
            + " | dusk is one of the lesson's decisions, so it is not skipped | 'dusk'",
        "'noon', 'told' | 'shouting', 'told' | L004"
            + " | nothing was decided at shouting, so it cannot be taken as it was | 'shouting'",
      })
  void oneFault(String old, String now, String code, String message, String place)
      throws IOException {
    StoryCopy copy = ferry().replace(LESSON, marked(old), marked(now));
    List<Diagnostic> findings = findings(copy);
    assertThat(findings).extracting(it -> it.code().id()).containsOnly(code);
    assertThat(findings)
        .extracting(Diagnostic::message)
        .containsExactlyInAnyOrder(message.split(";"));
    assertThat(findings).allMatch(it -> it.place().isPresent());
    assertThat(findings)
        .extracting(it -> pointed(it.place().orElseThrow()))
        .contains(marked(place));
  }

  @Test
  void whatIsRevealedAtTheEndIsNotPrintedOnTheWay() throws IOException {
    StoryCopy copy = ferry().replace(LESSON, "and one boat.", "and one boat. {q:rope-held}");
    assertThat(findings(copy)).isEmpty();

    copy.replace(LESSON, marked("'now'"), marked("'end'"));

    assertThat(findings(copy))
        .extracting(Diagnostic::message)
        .containsExactly("this prints rope-held, which shows what was decided at morning");
  }

  @Test
  void onOneDayTheRecordsOrderTellsWhatComesAfter() throws IOException {
    StoryCopy copy = ferry();
    try (Stream<Path> paths = Files.walk(copy.folder())) {
      for (Path path : paths.filter(it -> it.toString().endsWith(".json")).toList()) {
        Files.writeString(
            path, Files.readString(path).replaceAll("(\"1901-03-0\\d)T\\d\\d:\\d\\d", "$1"));
      }
    }
    copy.replace(LESSON, "and one boat.", "and one boat. {q:rope-held}");
    assertThat(findings(copy)).isEmpty();

    copy.replace(LESSON, "{q:rope-held}\"] }],", "{q:bell-rung}\"] }],");
    assertThat(findings(copy))
        .extracting(Diagnostic::message)
        .containsExactly("this prints bell-rung, which shows what was decided at dusk");
  }

  @Test
  void proseOfALessonIsHeldAgainstTheSource() throws IOException {
    StoryCopy copy =
        ferry()
            .replace(
                LESSON,
                "Her ferrymen were of two minds.",
                "At dusk she had the bell rung, and kept it ringing until all came.");

    assertThat(findings(copy)).extracting(it -> it.code().id()).containsExactly("C005");
  }

  @Test
  void aLessonIsSealedAsOtherProse() throws IOException {
    StoryCopy copy = ferry();
    LoadedStory sealed = StoryLoader.load(copy.folder());
    Seal seal = Seal.of(sealed.story().orElseThrow(), sealed.places());
    LoadedStory changed =
        StoryLoader.load(copy.replace(LESSON, "two minds", "three minds").folder());

    assertThat(SealChecker.check(changed.story().orElseThrow(), changed.places(), seal))
        .extracting(it -> it.file() + ": " + it.message())
        .containsExactly(LESSON + ": this file changed since the story was sealed");
  }

  @Test
  void aQuestionNeedsTwoChoicesAndAnIdOfItsOwn() throws IOException {
    StoryCopy copy =
        ferry()
            .replace(
                LESSON,
                "\"questions\": [",
                marked("'questions': [{'id':'wait','kind':'choice','ask':'A?','choices':['b']}, "));

    assertThat(findings(copy))
        .extracting(Diagnostic::message)
        .containsExactlyInAnyOrder(
            "a question with choices needs two choices or more",
            "`wait` stands twice in this list");
  }

  @Test
  void twoLessonsCannotShareAnId() throws IOException {
    StoryCopy copy = ferry();
    Files.copy(copy.folder().resolve(LESSON), copy.folder().resolve("lessons/two.json"));

    assertThat(findings(copy))
        .extracting(Diagnostic::message)
        .containsExactly("the id `one-rope` is used twice");
  }

  @ParameterizedTest
  @CsvSource({
    "lesson/one.json, did you mean lessons?",
    "lessons.json, it is read only as lessons/*.json",
    "lessons/sub/one.json, files of a story stand right in lessons/",
    "lessons/one-rope.jsonc, files of a story end in .json"
  })
  void aLessonWhereNothingReadsItIsWarnedOf(String file, String help) throws IOException {
    StoryCopy copy = ferry().write(file, "{}");

    List<Diagnostic> findings = findings(copy);

    assertThat(findings).extracting(it -> it.code().id()).containsExactly("F016");
    assertThat(findings.get(0).help()).isEqualTo(help);
  }

  @Test
  void emptyAndForeignFilesAmongLessonsDoNoHarm() throws IOException {
    StoryCopy copy = ferry().write("lessons/README.md", "# Mine\n").write("lessons/.lock", "");

    assertThat(findings(copy)).isEmpty();
  }

  private StoryCopy ferry() throws IOException {
    return StoryCopy.of(FERRY, temporary.resolve("story"));
  }

  private static String marked(String text) {
    return text.replace("witness's", "witness^s")
        .replace("historian's", "historian^s")
        .replace("lesson's", "lesson^s")
        .replace('\'', '"')
        .replace('^', '\'')
        .replace("~", "\n      \"documents\": [\"gauge\"]");
  }

  private static String pointed(Span span) {
    return span.file().content().substring(span.start(), span.end());
  }

  private static List<Diagnostic> findings(StoryCopy copy) throws IOException {
    LoadedStory loaded = StoryLoader.load(copy.folder());
    List<Diagnostic> findings = new ArrayList<>(loaded.findings());
    if (loaded.story().isPresent()) {
      findings.addAll(StoryChecker.check(loaded.story().get(), loaded.places()));
      if (findings.isEmpty()) {
        Article article = Article.of(Files.readString(copy.folder().resolve("source.txt")), 1);
        findings.addAll(CiteChecker.check(loaded.story().get(), loaded.places(), article));
      }
    }
    return findings;
  }
}
