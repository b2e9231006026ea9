package org.malinnotes.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Looks for what shuts somebody out of a page, with axe-core in a real browser. */
public final class Axe {
  private static final String SCRIPT = script();

  /** Puts a line for each finding where the test finds it again, and one when all is done. */
  private static final String RUN =
      """
      axe.run({ resultTypes: ["violations"] }).then(found => {
        const lines = [];
        for (const finding of found.violations) {
          for (const node of finding.nodes) {
            lines.push([finding.impact, finding.id, finding.help, node.target].join(' | '));
          }
        }
        const report = document.createElement('pre');
        report.id = 'axe-report';
        report.textContent = 'done with ' + found.passes.length + '\\n' + lines.join('\\n');
        document.body.appendChild(report);
      });
      """;

  private static final Pattern REPORT =
      Pattern.compile(
          "<pre id=\"axe-report\">done with ([1-9][0-9]*)\n(.*?)</pre>", Pattern.DOTALL);

  private static final Pattern POLICY =
      Pattern.compile("<meta http-equiv=\"Content-Security-Policy\"[^>]*>");

  private Axe() {}

  /** The serious and critical findings, a line each. */
  public static List<String> serious(Browser browser, String html, Look look) {
    String open = POLICY.matcher(html).replaceFirst("");
    int end = open.lastIndexOf("</body>");
    String asking =
        open.substring(0, end)
            + "<script>"
            + SCRIPT
            + "</script><script>"
            + RUN
            + "</script>"
            + open.substring(end);
    Matcher report = REPORT.matcher(browser.dom(asking, look));
    if (!report.find()) {
      throw new AssertionError("axe-core did not come to an end");
    }
    return report
        .group(2)
        .lines()
        .filter(line -> line.startsWith("serious") || line.startsWith("critical"))
        .toList();
  }

  private static String script() {
    try (InputStream script = Axe.class.getResourceAsStream("/axe.min.js")) {
      return new String(script.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
