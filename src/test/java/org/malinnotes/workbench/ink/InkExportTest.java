package org.malinnotes.workbench.ink;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.malinnotes.check.explore.Survey;
import org.malinnotes.engine.Setup;
import org.malinnotes.engine.Shipped;
import org.malinnotes.engine.Shipped.Beginning;
import org.malinnotes.format.StoryCopy;
import org.malinnotes.format.StoryLoader;
import org.malinnotes.play.Seating;
import org.malinnotes.story.Chapter;
import org.malinnotes.story.EndingId;
import org.malinnotes.story.Story;

/** Exports of whole stories: the small one word for word, the others by their structure. */
class InkExportTest {
  private static final Path RESOURCES = Path.of("src/test/resources/org/malinnotes");
  private static final Story FERRY =
      StoryLoader.load(RESOURCES.resolve("check/ferry")).story().orElseThrow();

  static List<Beginning> twoDoors() {
    return Shipped.beginnings().stream()
        .filter(it -> it.story() == Shipped.TWO_DOORS)
        .filter(it -> it.setup().alone() && !it.setup().historian())
        .toList();
  }

  static List<Beginning> exports() {
    Chapter flood = FERRY.chapters().get(0);
    Beginning ferry =
        new Beginning(
            FERRY, new Setup(flood.id(), true, List.of(FERRY.seats().get(0).id()), false));
    return Stream.concat(
            Stream.of(ferry), Shipped.beginnings().stream().filter(it -> !it.setup().historian()))
        .toList();
  }

  static List<Beginning> explored() {
    return exports().stream().filter(it -> it.story() != Shipped.OCTOBER || isSecond(it)).toList();
  }

  private static boolean isEveryone(Beginning it) {
    Chapter chapter = it.story().chapter(it.setup().chapter());
    Seating seating = new Seating(it.story(), chapter, it.setup().alone());
    return it.setup().held().equals(seating.everyone());
  }

  private static boolean isSecond(Beginning it) {
    return it.setup().alone() && it.story().chapter(it.setup().chapter()).number() == 2;
  }

  /** Renewed by {@code -Dmalin.update=true}. */
  @ParameterizedTest
  @MethodSource("twoDoors")
  void twoDoorsAsItStands(Beginning beginning) throws IOException {
    List<String> held = beginning.setup().held().stream().map(it -> it.value()).toList();
    Path golden = RESOURCES.resolve("workbench/ink/two-doors-" + String.join("-", held) + ".ink");
    String source = export(beginning).source();
    if (Boolean.getBoolean("malin.update")) {
      Files.writeString(golden, source);
    }
    assertThat(source).isEqualTo(Files.readString(golden).replace("\r\n", "\n"));
  }

  @ParameterizedTest
  @MethodSource("exports")
  void everyNameIsDefinedOnceAndEveryBraceCloses(Beginning beginning) {
    assertThat(new InkSource(export(beginning).source()).problems).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("explored")
  void everyEndingThatALineComesToIsThereOnce(Beginning beginning) {
    List<String> met =
        new Survey(beginning.story(), 1_000_000)
            .explore(beginning.setup()).linesByEnding().keySet().stream()
                .map(EndingId::value)
                .toList();

    InkSource source = new InkSource(export(beginning).source());

    assertThat(met).isNotEmpty();
    assertThat(source.endings).containsAll(met);
    if (isEveryone(beginning)) {
      // Where history's hand orders, what it never comes to is written as well.
      assertThat(source.endings).hasSameSizeAs(met);
    }
  }

  @Test
  void hostileNamesAndTextsKeepTheStructure(@TempDir Path folder) throws IOException {
    Story hostile = HostileStory.in(folder.resolve("story"));

    InkSource source = new InkSource(InkExport.of(hostile, Shipped.whole(hostile)).source());

    assertThat(source.problems).isEmpty();
    assertThat(source.variables).hasSizeGreaterThan(HostileStory.FLAGS.size());
  }

  @Test
  void anEntryThatAParagraphMayHaveQuotedIsQuotedOnlyOtherwise(@TempDir Path folder)
      throws IOException {
    StoryCopy copy = StoryCopy.of(RESOURCES.resolve("check/ferry"), folder.resolve("story"));
    copy.replace(
        "scenes/01-flood/noon.json",
        "\"She sent it: {q:not-empty}\"",
        "[{ \"when\": \"late\", \"text\": \"She sent it: {q:not-empty}\" },"
            + "{ \"when\": \"not late\", \"text\": \"She sent it.\" }]");
    Story story = StoryLoader.load(copy.folder()).story().orElseThrow();

    assertThat(InkExport.of(story, Shipped.whole(story)).source().lines().map(String::strip))
        .containsSequence("{ not late:", "“I send no boat back empty”");
  }

  @Test
  void whoSitsInTheChairIsToldAtTheBeginning() {
    Ink ink = export(twoDoors().get(0));

    assertThat(ink.source())
        .containsOnlyOnce("Marta Holl · Baker, at the upper door · The upper house\n")
        .containsOnlyOnce("You bake bread for the hamlet");
  }

  @Test
  void aChapterAloneHoldsNoSceneOfAnother() {
    Beginning second = exports().stream().filter(InkExportTest::isSecond).findFirst().orElseThrow();

    InkSource source = new InkSource(export(second).source());

    assertThat(source.knots).filteredOn(knot -> knot.startsWith("chapter_")).hasSize(1);
  }

  @Test
  void whatInkCannotSayStandsAtTheTopToo() {
    Ink ink = export(twoDoors().get(0));

    assertThat(ink.leftOut())
        .contains("documents to read before an order: 3", "maps: 1", "people named as present: 9")
        .allSatisfy(one -> assertThat(ink.source()).contains("// - " + one + "\n"));
  }

  @Test
  void quotationsKeepTheirReferences() {
    assertThat(export(exports().get(0)).source())
        .contains("“I send no boat back empty” (Nobody, p. 2, n. 2)");
  }

  private static Ink export(Beginning beginning) {
    return InkExport.of(beginning.story(), beginning.setup());
  }
}
