package org.malinnotes.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.malinnotes.check.StoryChecker;
import org.malinnotes.diagnostic.Code;
import org.malinnotes.diagnostic.Diagnostic;
import org.malinnotes.diagnostic.ShapeCode;
import org.malinnotes.diagnostic.SyntaxCode;

/** Runs the examples of reading's pages: what is called wrong is found wrong, what is right not. */
class CodePagesTest {
  @TempDir Path temporary;

  @TestFactory
  Stream<DynamicTest> examples() throws IOException, URISyntaxException {
    return pages().stream()
        .map(path -> dynamicTest(path.getFileName().toString(), () -> examples(path)));
  }

  @Test
  void everyCodeOfReadingHasItsPageAndItsTitle() throws IOException {
    List<Code> codes = new ArrayList<>(List.of(SyntaxCode.values()));
    Collections.addAll(codes, ShapeCode.values());
    for (Code code : codes) {
      URL page = Code.class.getResource(code.id() + ".md");
      assertThat(page).as(code.id()).isNotNull();
      try (var stream = page.openStream()) {
        String first = new String(stream.readAllBytes(), "UTF-8").lines().findFirst().orElse("");
        assertThat(first).isEqualTo("# " + code.id() + ": " + code.title());
      }
    }
  }

  private void examples(Path path) throws IOException {
    CodePage page = CodePage.parse(Files.readString(path));
    assertThat(page.id() + ".md").isEqualTo(path.getFileName().toString());
    assertThat(page.prose()).isNotEmpty();
    assertThat(page.wrong()).isNotEmpty();
    assertThat(page.right()).isNotEmpty();
    Set<String> wrong = codes(page.id() + "-wrong", page.wrong());
    assertThat(wrong).containsOnly(page.id());
    assertThat(codes(page.id() + "-right", page.right())).doesNotContain(page.id());
  }

  private Set<String> codes(String name, List<CodePage.Step> steps) throws IOException {
    Path folder = StoryCopy.in(temporary.resolve(name)).take(steps).folder();
    LoadedStory loaded = StoryLoader.load(folder);
    List<Diagnostic> findings = new ArrayList<>(loaded.findings());
    loaded.story().ifPresent(story -> findings.addAll(StoryChecker.check(story, loaded.places())));
    Set<String> codes = new TreeSet<>();
    for (Diagnostic finding : findings) {
      codes.add(finding.code().id());
    }
    return codes;
  }

  private static List<Path> pages() throws IOException, URISyntaxException {
    Path one = Path.of(Code.class.getResource("J001.md").toURI());
    try (Stream<Path> files = Files.list(one.getParent())) {
      return files
          .filter(file -> file.getFileName().toString().matches("[JF].*[.]md"))
          .sorted()
          .toList();
    }
  }
}
