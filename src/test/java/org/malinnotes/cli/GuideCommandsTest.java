package org.malinnotes.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.malinnotes.Guide;
import org.malinnotes.diagnostic.Code;
import picocli.CommandLine;

/** Holds the guide's commands, codes and links to what there is. */
class GuideCommandsTest {
  private static final Pattern CODE = Pattern.compile("\\b[JFRTSEPC][0-9]{3}\\b");
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)");
  private static final Pattern WORD = Pattern.compile("\"[^\"]*\"|[^\\s\"]+");
  private static final Guide GUIDE = Guide.read();

  @Test
  void everyCommandIsUnderstood() {
    List<String> commands = new ArrayList<>();
    for (Guide.Fence fence : GUIDE.fences()) {
      if (fence.language().equals("sh")) {
        fence.content().lines().filter(line -> line.startsWith("./malin")).forEach(commands::add);
      }
    }
    assertThat(commands).isNotEmpty();
    for (String command : commands) {
      List<String> args = new ArrayList<>();
      Matcher word = WORD.matcher(command.replaceFirst(" +#.*", ""));
      while (word.find()) {
        args.add(word.group().replace("\"", ""));
      }
      args.remove(0);
      assertThatCode(() -> commandLine().parseArgs(args.toArray(String[]::new)))
          .as(command)
          .doesNotThrowAnyException();
    }
  }

  @Test
  void everyToolOfAnAuthorIsDescribedUnderItsName() {
    CommandLine story = commandLine().getSubcommands().get("story");
    List<String> described = new ArrayList<>(GUIDE.headings());
    described.removeIf(heading -> !heading.matches("[a-z]+( and [a-z]+)?"));
    assertThat(String.join(" and ", described).split(" and "))
        .containsExactlyInAnyOrderElementsOf(story.getSubcommands().keySet());
  }

  @Test
  void everyOptionOfAToolIsNamed() {
    String guide = String.join("\n", GUIDE.lines());
    CommandLine story = commandLine().getSubcommands().get("story");
    List<String> missing = new ArrayList<>();
    for (CommandLine tool : story.getSubcommands().values()) {
      tool.getCommandSpec().options().stream()
          .map(CommandLine.Model.OptionSpec::longestName)
          .filter(name -> story.getCommandSpec().findOption(name) == null)
          .filter(name -> !guide.contains(name))
          .forEach(name -> missing.add(tool.getCommandName() + " " + name));
    }
    assertThat(missing).isEmpty();
  }

  @Test
  void everyCodeHasItsPage() {
    TreeSet<String> codes = new TreeSet<>();
    Matcher code = CODE.matcher(String.join("\n", GUIDE.lines()));
    while (code.find()) {
      codes.add(code.group());
    }
    assertThat(codes).isNotEmpty().allMatch(one -> Code.class.getResource(one + ".md") != null);
  }

  @Test
  void codesAreCalledAsCheckCallsThem() throws IOException {
    for (List<String> row : GUIDE.rows("What to do when …")) {
      String code = Guide.code(row.get(0)).get(0);
      try (InputStream page = Code.class.getResourceAsStream(code + ".md")) {
        String title =
            new String(page.readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .findFirst()
                .orElseThrow();
        assertThat("# " + code + ": " + row.get(1)).isEqualTo(title);
      }
    }
  }

  @Test
  void everyLinkLeadsSomewhere() {
    List<String> anchors = GUIDE.headings().stream().map(GuideCommandsTest::anchor).toList();
    Matcher link = LINK.matcher(String.join("\n", GUIDE.lines()));
    while (link.find()) {
      String to = link.group(1);
      if (to.startsWith("#")) {
        assertThat(anchors).contains(to.substring(1));
      } else if (!to.startsWith("https://")) {
        Path file = Guide.FILE.resolveSibling(to.replaceFirst("#.*", ""));
        assertThat(Files.exists(file)).as(to).isTrue();
      }
    }
  }

  /** What code hosts make of a heading. */
  private static String anchor(String heading) {
    return heading
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{N} -]", "")
        .strip()
        .replace(' ', '-');
  }

  private static CommandLine commandLine() {
    ByteArrayOutputStream nowhere = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(nowhere, true, StandardCharsets.UTF_8);
    return new CommandLine(Commands.of(Io.streams(InputStream.nullInputStream(), out, out)));
  }
}
