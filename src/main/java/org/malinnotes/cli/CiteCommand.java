package org.malinnotes.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.malinnotes.check.cite.Article;
import org.malinnotes.check.cite.CiteChecker;
import org.malinnotes.check.cite.Seal;
import org.malinnotes.diagnostic.Diagnostic;
import org.malinnotes.format.LoadedStory;
import org.malinnotes.format.StoryLoader;
import org.malinnotes.story.Story;
import org.malinnotes.text.Places;
import picocli.CommandLine.Model.CommandSpec;

/** {@code malin story cite}: a story against the reader's own copy of its source. */
final class CiteCommand implements Callable<Integer> {
  private final Io io;
  private final Given given =
      FindingsReport.options(
              Given.command(
                  this,
                  "cite",
                  "Hold quotations, pages and notes against your copy of the source."))
          .text("--article", "FILE", "Your copy: UTF-8 text, a form feed between pages.")
          .text("--first-page", "PAGE", "The number of its first page. Otherwise the source's.")
          .flag("--seal", "If all is clean, note it for readers without a copy.")
          .word("DIR", false, "The story's folder. Otherwise the one that comes along.");

  CiteCommand(Io io) {
    this.io = io;
  }

  CommandSpec spec() {
    return given.spec();
  }

  @Override
  public Integer call() {
    FindingsReport report = new FindingsReport(io, given, "cite");
    Path copy =
        given
            .path("--article")
            .orElseThrow(
                () ->
                    new ComplaintException(
                        "Name your copy of the source with --article FILE.", Exit.USAGE));
    Path folder = Stories.folder(io, given.wordPath());
    LoadedStory loaded = StoryLoader.load(folder);
    if (loaded.story().isEmpty()) {
      return report.of(folder, loaded.findings());
    }
    Story story = loaded.story().get();
    if (story.source() == null) {
      throw new ComplaintException("This story declares no source to hold it against.");
    }
    Article article = Article.of(text(copy), firstPage(story));
    List<Diagnostic> findings = CiteChecker.check(story, loaded.places(), article);
    int code = report.of(folder, findings);
    held(story, loaded.places(), article);
    if (given.has("--seal")) {
      seal(folder, loaded, story, findings.isEmpty());
    }
    return code;
  }

  private void held(Story story, Places places, Article article) {
    Seal all = Seal.of(story, places);
    io.err()
        .println(
            "Held "
                + Findings.count(all.entries().size(), "quotation")
                + " and "
                + Findings.count(all.files().size(), "file")
                + " of prose against pages "
                + article.firstPage()
                + " to "
                + article.lastPage()
                + ".");
  }

  private void seal(Path folder, LoadedStory loaded, Story story, boolean clean) {
    if (!clean) {
      throw new ComplaintException("Not sealed: mend the findings first.");
    }
    Seals.write(folder, story, loaded.places());
    io.err().println("Sealed: " + story.entries().size() + " entries.");
  }

  private int firstPage(Story story) {
    String page = given.text("--first-page").orElse("" + story.source().firstPage());
    if (!page.matches("[0-9]{1,6}")) {
      throw new ComplaintException(
          "--first-page takes a number, not " + Shown.of(page) + ".", Exit.USAGE);
    }
    return Integer.parseInt(page);
  }

  private static String text(Path copy) {
    String shown = Shown.of(copy.toString(), 200);
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(Files.readAllBytes(copy)))
          .toString();
    } catch (CharacterCodingException notText) {
      throw new ComplaintException(shown + " is not text in UTF-8.", Exit.USAGE);
    } catch (IOException unreadable) {
      throw new ComplaintException(shown + " cannot be read.", Exit.USAGE);
    }
  }
}
