package org.malinnotes.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.malinnotes.diagnostic.Diagnostic;
import org.malinnotes.story.Condition;
import org.malinnotes.story.DocumentId;
import org.malinnotes.story.Effect;
import org.malinnotes.story.EndingId;
import org.malinnotes.story.Moment;
import org.malinnotes.story.Onward;
import org.malinnotes.story.Option;
import org.malinnotes.story.Route;
import org.malinnotes.story.Scene;
import org.malinnotes.story.SceneId;
import org.malinnotes.story.SeatId;
import org.malinnotes.story.Story;
import org.malinnotes.story.Target;
import org.malinnotes.story.VariableId;

class StoryLoaderTest {
  private static final String SCENES = "scenes/01-dry-week/";

  @TempDir Path temporary;

  @Test
  void theTutorialIsReadWithoutAFinding() {
    LoadedStory loaded = StoryLoader.load(StoryCopy.TUTORIAL);
    assertThat(loaded.findings()).isEmpty();
    Story story = loaded.story().orElseThrow();
    assertThat(story.source()).isNull();
    assertThat(story.scenes().keySet()).extracting(SceneId::value).isSorted().hasSize(13);
    assertThat(story.variables().keySet().iterator().next()).isEqualTo(new VariableId("water"));
    assertThat(story.documents().get(new DocumentId("letter-from-otto")).known())
        .isEqualTo(Map.of(new SeatId("jonas"), new Moment(1911, 8, 17, 0)));
  }

  @Test
  void targetsAreScenesEndingsOrTheExit() {
    Story story = StoryLoader.load(StoryCopy.TUTORIAL).story().orElseThrow();
    assertThat(onward(story, "market")).isEqualTo(new Target.ToScene(new SceneId("digger")));
    assertThat(onward(story, "same-water"))
        .isEqualTo(new Target.ToEnding(new EndingId("two-wells")));
    assertThat(onward(story, "deep-water")).isEqualTo(new Target.ToExit());
  }

  @Test
  void effectsAddToNumbersAndSetFlags() {
    Story story = StoryLoader.load(StoryCopy.TUTORIAL).story().orElseThrow();
    Option option = scene(story, "dusk").decision().orElseThrow().options().get(1);
    assertThat(option.effects())
        .containsExactly(
            new Effect.Add(new VariableId("water"), -1),
            new Effect.Assign(new VariableId("night-water"), 1));
    assertThat(scene(story, "dawn").decision().orElseThrow().options().get(2).when())
        .isEqualTo(new Condition.Flag(new VariableId("night-water")));
  }

  @Test
  void aStartSetsValues() throws IOException {
    StoryCopy copy =
        copy()
            .replace(
                "story.json",
                "\"situation\": \"You have flour",
                "\"set\": { \"water\": 3, \"knocked\": true }, \"situation\": \"You have flour");
    Story story = StoryLoader.load(copy.folder()).story().orElseThrow();
    assertThat(story.chapters().get(0).starts().get(0).set())
        .containsExactly(
            new Effect.Assign(new VariableId("water"), 3),
            new Effect.Assign(new VariableId("knocked"), 1));
  }

  @Test
  void everyPartHasItsPlace() {
    LoadedStory loaded = StoryLoader.load(StoryCopy.TUTORIAL);
    assertThat(covered(loaded, "story", "", "/title")).isEqualTo("\"Two Doors\"");
    assertThat(covered(loaded, "seat", "jonas", "/name")).isEqualTo("\"Jonas Reth\"");
    assertThat(covered(loaded, "variable", "beans", "/max")).isEqualTo("4");
    assertThat(covered(loaded, "measure", "well", "/scale/0/id")).isEqualTo("\"shut\"");
    assertThat(covered(loaded, "chapter", "dry-week", "/folder")).isEqualTo("\"01-dry-week\"");
    assertThat(covered(loaded, "scene", "dusk", "/decision/options/1/id"))
        .isEqualTo("\"second-bucket\"");
    assertThat(covered(loaded, "ending", "two-wells", "/record")).isEqualTo("false");
    assertThat(covered(loaded, "document", "almanac", "/kind")).isEqualTo("\"press\"");
    assertThat(covered(loaded, "person", "pell", "/name")).isEqualTo("\"Pell\"");
    assertThat(covered(loaded, "term", "kerb", "/term")).isEqualTo("\"kerb\"");
    assertThat(covered(loaded, "event", "well-dug", "/date")).isEqualTo("\"1874-05-02\"");
    assertThat(covered(loaded, "map", "yard", "/plate/5")).contains("the well");
  }

  @Test
  void aFaultInAConditionIsShownInsideItsString() throws IOException {
    StoryCopy copy =
        copy()
            .replace(
                SCENES + "dawn.json",
                "\"when\": \"night-water and goodwill <= 2\"",
                "\"when\": \"night-water \\u0061nd goodwill \\u003c== 2\"");
    Diagnostic finding = StoryLoader.load(copy.folder()).findings().get(0);
    assertThat(finding.code().id()).isEqualTo("F008");
    assertThat(finding.place().orElseThrow().covered()).isEqualTo("\\u003c==");
  }

  @Test
  void oneReadingFindsManyFaults() throws IOException {
    StoryCopy copy =
        copy()
            .write("glossary.json", "{\"terms\":[{\"id\":\"A\",\"trem\":1,\"text\":2}]}")
            .write("people.json", "{")
            .replace("timeline.json", "1911-06-15", "1911-02-29")
            .replace(SCENES + "dusk.json", "\"weight\": \"minor\"", "\"weight\": \"miner\"");
    LoadedStory loaded = StoryLoader.load(copy.folder());
    assertThat(loaded.story()).isEmpty();
    assertThat(loaded.findings())
        .extracting(Trees::brief)
        .containsExactly(
            "F005 1:17", "F001 1:21", "F003 1:37", "J006 1:2", "F004 18:15", "F006 5:34");
    assertThat(loaded.findings().get(1).help()).isEqualTo("did you mean `term`?");
    assertThat(loaded.findings().get(4).help()).isEqualTo("did you mean `minor`?");
  }

  @Test
  void anIdUsedTwiceIsShownAtBothPlaces() throws IOException {
    StoryCopy copy = copy();
    Path dusk = copy.folder().resolve(SCENES + "dusk.json");
    copy.write(SCENES + "evening.json", Files.readString(dusk));
    Diagnostic finding = StoryLoader.load(copy.folder()).findings().get(0);
    assertThat(finding.code().id()).isEqualTo("F007");
    assertThat(finding.file()).isEqualTo(SCENES + "evening.json");
    assertThat(finding.related().get(0).span().file().name()).isEqualTo(SCENES + "dusk.json");
  }

  @Test
  void aSceneMayNotBeCalledLikeAnEnding() throws IOException {
    StoryCopy copy =
        copy().replace(SCENES + "market.json", "\"id\": \"market\"", "\"id\": \"two-wells\"");
    assertThat(codes(copy)).contains("F007");
  }

  @Test
  void aFormatOfTheFutureIsTheOnlyFinding() throws IOException {
    StoryCopy copy =
        copy().replace("story.json", "\"format\": 1,", "\"format\": 3, \"novelty\": [],");
    List<Diagnostic> findings = StoryLoader.load(copy.folder()).findings();
    assertThat(findings).hasSize(1);
    assertThat(findings.get(0).message())
        .isEqualTo("this story is written for format 3; this program reads 1");
  }

  @Test
  void everySeatAndNoOtherStandsInKnown() throws IOException {
    StoryCopy misspelt =
        copy().replace("timeline.json", "{ \"marta\": null,", "{ \"martha\": null,");
    assertThat(codes(misspelt)).containsExactly("F001");
  }

  @Test
  void aSeatThatIsMissingInKnownIsAskedFor() throws IOException {
    assertThat(codes(copy().replace("timeline.json", "{ \"marta\": null,", "{")))
        .containsExactly("F002");
  }

  @Test
  void foldersThatAreNoStories() throws IOException {
    assertThat(StoryLoader.load(temporary.resolve("nowhere")).findings())
        .extracting(Trees::brief)
        .containsExactly("F010");
    assertThat(StoryLoader.load(temporary).findings())
        .extracting(Trees::brief)
        .containsExactly("F010");
    Path file = Files.writeString(temporary.resolve("file"), "x");
    assertThat(StoryLoader.load(file).findings()).extracting(Trees::brief).containsExactly("F010");
  }

  @Test
  void linksInACircleAndEditorsFilesDoNoHarm() throws IOException {
    StoryCopy copy = copy();
    Path scenes = copy.folder().resolve("scenes");
    assumeTrue(linked(scenes.resolve("01-dry-week/loop.json"), Path.of("loop.json")));
    assumeTrue(linked(scenes.resolve("01-dry-week/.#dusk.json"), Path.of("somebody@host.1")));
    assertThat(StoryLoader.load(copy.folder()).findings())
        .extracting(finding -> finding.code().id() + " " + finding.file())
        .containsExactly("J010 scenes/01-dry-week/loop.json");
  }

  @Test
  void aFolderOfScenesThatLeadsToItselfEnds() throws IOException {
    StoryCopy copy = copy();
    assumeTrue(linked(copy.folder().resolve("scenes/02-again"), Path.of("..")));
    assertThat(codes(copy)).contains("F011");
  }

  @Test
  void aFileWhereAFolderBelongs() throws IOException {
    assertThat(codes(copy().write("documents", "x"))).containsExactly("J010");
  }

  private StoryCopy copy() throws IOException {
    return StoryCopy.in(temporary.resolve("copy"));
  }

  private static boolean linked(Path link, Path target) {
    try {
      Files.createSymbolicLink(link, target);
      return true;
    } catch (IOException | UnsupportedOperationException e) {
      return false;
    }
  }

  private static List<String> codes(StoryCopy copy) {
    return StoryLoader.load(copy.folder()).findings().stream()
        .map(finding -> finding.code().id())
        .toList();
  }

  private static String covered(LoadedStory loaded, String kind, String id, String pointer) {
    return loaded.places().find(kind, id, pointer).orElseThrow().covered();
  }

  private static Scene scene(Story story, String id) {
    return story.scene(new SceneId(id));
  }

  private static Target onward(Story story, String id) {
    Route route = ((Onward) scene(story, id).step()).route();
    return route.ways().get(0).to();
  }
}
