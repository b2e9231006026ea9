package org.malinnotes.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.malinnotes.check.cite.Article;
import org.malinnotes.check.cite.CiteChecker;
import org.malinnotes.diagnostic.CiteCode;
import org.malinnotes.diagnostic.Code;
import org.malinnotes.diagnostic.Diagnostic;
import org.malinnotes.diagnostic.DiagnosticPrinter;
import org.malinnotes.diagnostic.EvidenceCode;
import org.malinnotes.diagnostic.ProseCode;
import org.malinnotes.diagnostic.ReferenceCode;
import org.malinnotes.diagnostic.StructureCode;
import org.malinnotes.diagnostic.TypeCode;
import org.malinnotes.format.LoadedStory;
import org.malinnotes.format.StoryCopy;
import org.malinnotes.format.StoryLoader;

/** Faults of which a code's page shows only one kind, each told once and in its own words. */
class FurtherFaultsTest {
  private static final Path FERRY = Path.of("src/test/resources/org/malinnotes/check/ferry");
  private static final Path WEIR = Path.of("src/test/resources/org/malinnotes/check/weir");
  private static final String WEEK = "scenes/01-dry-week/";
  private static final String FLOOD = "scenes/01-flood/";

  @TempDir Path temporary;

  private StoryCopy tutorial() throws IOException {
    return StoryCopy.of(StoryCopy.TUTORIAL, temporary.resolve("story"));
  }

  private StoryCopy ferry() throws IOException {
    return StoryCopy.of(FERRY, temporary.resolve("story"));
  }

  private static List<Diagnostic> findings(StoryCopy copy) throws IOException {
    LoadedStory loaded = StoryLoader.load(copy.folder());
    List<Diagnostic> findings = new ArrayList<>(loaded.findings());
    if (loaded.story().isPresent()) {
      findings.addAll(StoryChecker.check(loaded.story().get(), loaded.places()));
      Path source = copy.folder().resolve("source.txt");
      if (findings.isEmpty() && Files.exists(source)) {
        Article article = Article.of(Files.readString(source), 1);
        findings.addAll(CiteChecker.check(loaded.story().get(), loaded.places(), article));
      }
    }
    return findings;
  }

  private static void only(StoryCopy copy, Code code, String message) throws IOException {
    List<Diagnostic> findings = findings(copy);
    assertThat(findings)
        .as("%s", findings.stream().map(new DiagnosticPrinter(80)::lines).toList())
        .hasSize(1);
    assertThat(findings.get(0).code()).isEqualTo(code);
    assertThat(findings.get(0).message()).isEqualTo(message);
    assertThat(findings.get(0).place()).isPresent();
  }

  @Test
  void bothBasesAreClean() throws IOException {
    assertThat(findings(tutorial())).isEmpty();
    assertThat(findings(StoryCopy.of(FERRY, temporary.resolve("ferry")))).isEmpty();
  }

  @Test
  void tellsANameThatIsMissingSeveralTimesOnce() throws IOException {
    only(
        tutorial().replace("people.json", "\"id\": \"pell\"", "\"id\": \"pel\""),
        ReferenceCode.UNKNOWN_PERSON,
        "there is no person pell, named 4 times");
  }

  @Test
  void refusesABearingOnASceneWithoutADecision() throws IOException {
    only(
        tutorial()
            .replace(
                "documents/yard.json",
                "{ \"decision\": \"digger\", \"for\": [\"halves\"], \"against\":"
                    + " [\"bread-for-work\"] }",
                "{ \"decision\": \"market\", \"for\": [], \"against\": [] }"),
        ReferenceCode.UNKNOWN_OPTION,
        "the scene market has no decision on which a document could bear");
  }

  @Test
  void refusesAQuotationWhereNoneIsPrinted() throws IOException {
    only(
        ferry().replace(FLOOD + "noon.json", "Who may wait?", "Who said {q:not-empty}?"),
        ReferenceCode.MALFORMED_QUOTE,
        "entries of the record are printed in paragraphs only, not here");
  }

  @Test
  void findsAConditionThatContradictsItself() throws IOException {
    only(
        tutorial()
            .replace(
                WEEK + "same-water.json", "goodwill >= 2", "goodwill >= 3 and not goodwill >= 2"),
        TypeCode.NEVER_HOLDS,
        "this can never hold");
  }

  @Test
  void findsAConditionThatSaysNothing() throws IOException {
    only(
        tutorial().replace(WEEK + "same-water.json", "goodwill >= 2", "knocked or not knocked"),
        TypeCode.ALWAYS_HOLDS,
        "this always holds");
  }

  @Test
  void asksADetourWhereItRejoins() throws IOException {
    only(
        tutorial().replace(WEEK + "dusk.json", "        \"rejoin\": \"dawn\",\n", ""),
        StructureCode.REJOIN,
        "this detour does not say where it is back on the record's scenes");
  }

  @Test
  void asksADetourForASceneOfItsOwn() throws IOException {
    only(
        tutorial()
            .replace(
                WEEK + "dusk.json",
                "\"goto\": \"at-the-upper-door\"",
                "\"goto\": [{ \"when\": \"water >= 2\", \"to\": \"at-the-upper-door\" }, {"
                    + " \"to\": \"dawn\" }]"),
        StructureCode.DETOUR_LOST,
        "this detour has no scene of its own before it rejoins");
  }

  @Test
  void findsAConditionThatIsTheWordTrue() throws IOException {
    only(
        tutorial().replace(WEEK + "same-water.json", "goodwill >= 2", "true"),
        TypeCode.ALWAYS_HOLDS,
        "this always holds");
  }

  @Test
  void refusesNewsToTheSceneItself() throws IOException {
    only(
        tutorial()
            .replace(WEEK + "dawn.json", "\"knownTo\": [\"jonas\"]", "\"knownTo\": [\"marta\"]"),
        StructureCode.EARLY_DISPATCH,
        "the scene's own chair needs no news of it");
  }

  @Test
  void seesHistorysHandFollowADecisionThatIsClosed() throws IOException {
    only(
        tutorial()
            .replace(
                WEEK + "dusk.json",
                "\"standing\": \"decided\",",
                "\"standing\": \"decided\", \"when\": \"water >= 1\", \"unavailable\": \"It is"
                    + " dry.\","),
        StructureCode.HAND_CLOSED,
        "history's hand orders what was decided here even while it is closed");
  }

  @Test
  void findsTheRecordGoingRoundInACircle() throws IOException {
    only(
        tutorial()
            .replace(
                WEEK + "dusk.json",
                "\"goto\": \"dawn\"\n      },\n      {\n        \"id\": \"second-bucket\"",
                "\"goto\": [{ \"when\": \"beans >= 1\", \"to\": \"dusk\" }, { \"to\": \"dusk\" }]\n"
                    + "      },\n      {\n        \"id\": \"second-bucket\""),
        StructureCode.RECORD_LOST,
        "doing what was decided leads round in a circle through this decision");
  }

  @Test
  void refusesADocumentThatTheChairNeverKnew() throws IOException {
    only(
        ferry()
            .replace(
                "documents/flood.json", "{ \"warden\": \"1901-03-02\" }", "{ \"warden\": null }"),
        EvidenceCode.NOT_KNOWN,
        "warden could never know gauge");
  }

  @Test
  void seesTheRecordPrintedInADocumentBeforeTheOrder() throws IOException {
    only(
        ferry().replace("documents/flood.json", "and rising.", "and rising. {q:rope-held}"),
        EvidenceCode.GIVEN_AWAY,
        "gauge prints rope-held, which shows what was decided here");
  }

  @Test
  void findsHindsightAmongTheRecord() throws IOException {
    only(
        ferry()
            .replace(
                FLOOD + "morning.json",
                "\"record\": [\"rope-held\"]",
                "\"record\": [\"rope-held\", \"bell-rung\"]"),
        EvidenceCode.HINDSIGHT,
        "bell-rung speaks of 1901-03-02T18:00, after this chair's next decision, noon, on"
            + " 1901-03-02T12:00");
  }

  @Test
  void asksForPagesThatFollowEachOther() throws IOException {
    only(
        ferry().replace("record/told.json", "\"page\": [1, 2]", "\"page\": [1, 3]"),
        EvidenceCode.PAGES,
        "a quotation stands on one page or runs over two that follow each other");
  }

  @Test
  void asksForTheRevealBesideTheRecord() throws IOException {
    only(
        ferry()
            .replace(
                FLOOD + "morning.json", "    \"reveal\": \"The warden held the rope.\",\n", ""),
        EvidenceCode.NO_RECORD,
        "this decision does not tell what was decided, hidden or misperceived");
  }

  @Test
  void takesAnApostropheOnlyAfterALetter() throws IOException {
    only(
        ferry().replace(FLOOD + "adrift.json", "out of sight", "the warden's 'pride'"),
        ProseCode.QUOTATION_MARK,
        "this mark does not follow a letter or digit, so it is no apostrophe");
  }

  @Test
  void countsOnlyParagraphsThatCanShowTogether() throws IOException {
    String many = "word ".repeat(40).strip();
    String text =
        "\"text\": [{ \"when\": \"late\", \"text\": \"%1$s %1$s\", \"basis\": \"conjecture\" },"
            + " { \"when\": \"not late\", \"text\": \"%1$s %1$s\" }, \"%1$s\"],\n  \"documents\"";
    StoryCopy copy = ferry();
    Path dusk = copy.folder().resolve(FLOOD + "dusk.json");
    String before = Files.readString(dusk);
    int from = before.indexOf("\"text\": [");
    int to = before.indexOf("\"documents\"");
    copy.replace(FLOOD + "dusk.json", before.substring(from, to + 11), String.format(text, many));
    assertThat(findings(copy)).isEmpty();
    copy.replace(FLOOD + "dusk.json", many + "\"],", many + " more\"],");
    only(
        copy,
        ProseCode.LONG_SCENE,
        "this has 121 words; a scene before a decision takes 120 at most");
  }

  @Test
  void tellsAStartThatDiffersFromTheRecordForEachVariable() throws IOException {
    StoryCopy copy =
        StoryCopy.of(WEIR, temporary.resolve("weir"))
            .replace("story.json", "\"set\": { \"lake\": 1, \"warned\": true },", "");
    assertThat(findings(copy))
        .extracting(Diagnostic::message)
        .containsExactlyInAnyOrder(
            "the record comes to this chapter with lake 1, but this start has 3",
            "the record comes to this chapter with warned true, but this start has false");
  }

  @Test
  void aCircleThatNothingLeadsToIsToldOnce() throws IOException {
    StoryCopy copy = StoryCopy.of(WEIR, temporary.resolve("weir"));
    String scene = Files.readString(copy.folder().resolve("scenes/01-rain/second.json"));
    int scenes = 2000;
    for (int i = 0; i < scenes; i++) {
      Files.writeString(
          copy.folder().resolve("scenes/01-rain/loop-" + i + ".json"),
          scene
              .replace("\"id\": \"second\"", "\"id\": \"loop-" + i + "\"")
              .replace("\"third\"", "\"loop-" + (i + 1) % scenes + "\""));
    }
    only(
        copy,
        StructureCode.UNREACHABLE_SCENE,
        "nothing but themselves leads to the scenes loop-0, loop-1, loop-10 and 1997 more");
  }

  @Test
  void theCauseIsToldAndNotTheEndingItLeavesUnreached() throws IOException {
    only(
        tutorial()
            .replace(WEEK + "same-water.json", "\"goto\": \"two-wells\"", "\"goto\": \"one-well\""),
        StructureCode.BRANCH_RETURNS,
        "this branch comes back to the record at one-well");
  }

  @Test
  void theCauseIsToldAndNotTheDateThatRunsBackwards() throws IOException {
    only(
        ferry()
            .replace(FLOOD + "adrift.json", "T10:00", "T13:00")
            .replace(FLOOD + "adrift.json", "\"downstream\"", "\"noon\""),
        StructureCode.BRANCH_RETURNS,
        "this branch comes back to the record at noon");
  }

  @Test
  void anExitThatNamesAnotherEndingIsTheCause() throws IOException {
    String wet =
        "\"endings\": [{ \"id\": \"wet\", \"title\": \"Wet\", \"record\": false,"
            + " \"date\": \"1900-05-03\", \"text\": \"It is wet.\" },";
    StoryCopy copy =
        StoryCopy.of(WEIR, temporary.resolve("weir"))
            .replace("endings.json", "\"endings\": [", wet)
            .replace(
                "story.json",
                "\"flood\",\n          \"alone\": \"dry\"",
                "\"flood\", \"alone\": \"wet\"")
            .replace("story.json", "\"alone\": \"dry\"", "\"alone\": \"wet\"");
    assertThat(findings(copy))
        .extracting(Diagnostic::code)
        .containsOnly(StructureCode.RECORD_ENDING);
  }

  @Test
  void invitesNoFigureInWordsEither() throws IOException {
    String nobody = "Nobody can say who would have drowned.";
    for (String figure : List.of("Forty", "Twenty-three", "A hundred", "Seven brave", "A dozen")) {
      only(
          StoryCopy.of(FERRY, temporary.resolve(figure))
              .replace("endings.json", nobody, figure + " men would have drowned."),
          EvidenceCode.COST_FIGURE,
          "human cost that never was is told without figures");
    }
    String vague = "Three days later nobody could say whether hundreds had drowned on two banks.";
    assertThat(findings(ferry().replace("endings.json", nobody, vague))).isEmpty();
  }

  @Test
  void aNoteBesideTheOneThatIsMarkedIsFound() throws IOException {
    only(
        ferry().replace("record/told.json", "\"note\": 3", "\"note\": 2"),
        CiteCode.OTHER_NOTE,
        "behind this quotation the source has the mark of note 3");
  }

  @Test
  void aRegisteredSentenceIsAQuotationOnlyWhereItIsPrinted() throws IOException {
    only(
        ferry()
            .replace(
                FLOOD + "adrift.json",
                "out of sight.",
                "out of sight. At dusk she had the bell rung, and kept it ringing."),
        CiteCode.TOO_CLOSE,
        "11 words running are the source's, p. 2");
  }
}
