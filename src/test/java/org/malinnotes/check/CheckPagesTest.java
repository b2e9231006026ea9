package org.malinnotes.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.malinnotes.check.cite.Article;
import org.malinnotes.check.cite.CiteChecker;
import org.malinnotes.check.cite.Seal;
import org.malinnotes.check.cite.SealChecker;
import org.malinnotes.diagnostic.CiteCode;
import org.malinnotes.diagnostic.Code;
import org.malinnotes.diagnostic.Diagnostic;
import org.malinnotes.diagnostic.EvidenceCode;
import org.malinnotes.diagnostic.LessonCode;
import org.malinnotes.diagnostic.ProseCode;
import org.malinnotes.diagnostic.ReferenceCode;
import org.malinnotes.diagnostic.StructureCode;
import org.malinnotes.diagnostic.TypeCode;
import org.malinnotes.format.CodePage;
import org.malinnotes.format.LoadedStory;
import org.malinnotes.format.StoryCopy;
import org.malinnotes.format.StoryLoader;

/**
 * Runs the examples of the checker's pages. They are laid over the tutorial story, or, for the
 * rules that bind only a story with a source, over a small one that has one; those that need two
 * chapters over one with two.
 */
class CheckPagesTest {
  private static final Path FERRY = Path.of("src/test/resources/org/malinnotes/check/ferry");
  private static final Path WEIR = Path.of("src/test/resources/org/malinnotes/check/weir");
  private static final Set<Code> NEED_SOURCE =
      Set.of(
          ProseCode.QUOTATION_MARK,
          ProseCode.BROKEN_SENTENCE,
          ReferenceCode.UNKNOWN_ENTRY,
          ReferenceCode.MALFORMED_QUOTE,
          ReferenceCode.UNUSED_ENTRY);
  private static final Set<Code> NEED_CHAPTERS =
      Set.of(StructureCode.START_DIFFERS, LessonCode.OTHER_CHAPTER);
  private static final Set<Code> AGAINST_SEAL =
      Set.of(CiteCode.ENTRY_CHANGED, CiteCode.TEXT_CHANGED);

  @TempDir Path temporary;

  @TestFactory
  Stream<DynamicTest> everyCodeHasAPageWhoseExamplesHold() {
    return Stream.<Code[]>of(
            ReferenceCode.values(),
            TypeCode.values(),
            StructureCode.values(),
            EvidenceCode.values(),
            ProseCode.values(),
            LessonCode.values(),
            CiteCode.values())
        .flatMap(Stream::of)
        .map(code -> dynamicTest(code.id(), () -> page(code)));
  }

  private void page(Code code) throws IOException {
    CodePage page = CodePage.parse(read(code));
    assertThat(page.id()).isEqualTo(code.id());
    assertThat(page.title()).isEqualTo(code.title());
    assertThat(page.prose()).isNotEmpty();
    assertThat(page.right()).isNotEmpty();
    Path wrong = copy(code, "wrong", page.wrong());
    if (code == EvidenceCode.MUCH_QUOTED) {
      multiply(wrong.resolve("record/more.json"));
      assertThat(codes(find(code, wrong))).contains(code.id());
    } else {
      assertThat(codes(find(code, wrong))).containsOnly(code.id());
    }
    assertThat(find(code, copy(code, "right", page.right()))).isEmpty();
  }

  private static String read(Code code) throws IOException {
    try (InputStream page = Code.class.getResourceAsStream(code.id() + ".md")) {
      assertThat(page).as("the page of %s", code.id()).isNotNull();
      return new String(page.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static boolean needsSource(Code code) {
    return code.id().matches("[EC].*") || NEED_SOURCE.contains(code);
  }

  private Path copy(Code code, String name, List<CodePage.Step> steps) throws IOException {
    Path story =
        NEED_CHAPTERS.contains(code) ? WEIR : needsSource(code) ? FERRY : StoryCopy.TUTORIAL;
    return StoryCopy.of(story, temporary.resolve(code.id() + "-" + name)).take(steps).folder();
  }

  /** Nobody would read a page with a thousand entries: its one entry is repeated here. */
  private static void multiply(Path file) throws IOException {
    Matcher entry =
        Pattern.compile("(?s)^(.*\\[\\s*)(\\{.*})(\\s*].*)$").matcher(Files.readString(file));
    assertThat(entry.matches()).isTrue();
    List<String> entries = new ArrayList<>();
    for (int i = 0; i < 1000; i++) {
      String number = Integer.toString(i);
      entries.add(
          entry
              .group(2)
              .replace("\"more\"", "\"more-" + number + "\"")
              .replace(".\"", number + "\""));
    }
    Files.writeString(file, entry.group(1) + String.join(",", entries) + entry.group(3));
  }

  private static List<Diagnostic> find(Code code, Path folder) throws IOException {
    LoadedStory loaded = StoryLoader.load(folder);
    List<Diagnostic> findings = new ArrayList<>(loaded.findings());
    if (loaded.story().isPresent()) {
      findings.addAll(StoryChecker.check(loaded.story().get(), loaded.places()));
      if (AGAINST_SEAL.contains(code)) {
        LoadedStory sealed = StoryLoader.load(FERRY);
        Seal seal = Seal.of(sealed.story().orElseThrow(), sealed.places());
        findings.addAll(SealChecker.check(loaded.story().get(), loaded.places(), seal));
      } else if (code.id().startsWith("C")) {
        Article article = Article.of(Files.readString(folder.resolve("source.txt")), 1);
        findings.addAll(CiteChecker.check(loaded.story().get(), loaded.places(), article));
      }
    }
    return findings;
  }

  private static Set<String> codes(List<Diagnostic> findings) {
    return findings.stream().map(finding -> finding.code().id()).collect(Collectors.toSet());
  }
}
