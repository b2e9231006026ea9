package org.malinnotes.workbench.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.malinnotes.engine.Shipped;
import org.malinnotes.story.Seat;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** Whatever a story's words hold, each format stays what it is. */
class HostileTitlesTest {
  private static final List<String> PIECES =
      List.of(
          "\"",
          "\\",
          "\\n",
          "'",
          "<",
          ">",
          "&",
          "&lt;",
          "&#0;",
          "]]>",
          "<!--",
          "-->",
          "</svg>",
          "<script>alert(1)</script>",
          "\u0000",
          "\u001b[2J",
          "\u009b",
          "\u007f",
          "\n",
          "\r",
          "\t",
          "\u202e",
          "\u200f",
          "\u2028",
          "\ud800",
          "\udfff",
          "\ufffe",
          "\uffff",
          "😀",
          "ł",
          "|",
          "{",
          "}",
          "[",
          "]",
          "(",
          ")",
          "`",
          "#",
          "#quot;",
          ";",
          "%%",
          "%%{init: {}}%%",
          "--",
          "-->",
          "==>",
          "end",
          "subgraph",
          "1. one",
          "- two",
          "x".repeat(10_000),
          "x y ".repeat(2_500),
          "//",
          "/*",
          "$",
          "@",
          "\u00a0",
          "\\N",
          "\\G",
          "\\l",
          "style",
          "click a href",
          "");

  /** One quoted string as Graphviz reads it. */
  private static final Pattern DOT_STRING = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"");

  private static final Pattern MERMAID_STRING = Pattern.compile("\"[^\"]*\"");
  private static final Pattern MERMAID_LINE =
      Pattern.compile(
          "flowchart TB| +accTitle: [\\p{L}\\p{N}·,' -]*…?| +subgraph \\w+\\[L]| +end"
              + "| +\\w+(\\[L]|\\(\\[L]\\)|\\{\\{L}}|\\[/L/]|\\[\\\\L\\\\]|\\{L}|>L]|\\[\\[L]]"
              + "|\\[\\\\L/]|\\[\\(L\\)])(:::unseen)?| +classDef unseen [\\w:#, -]+| +style \\w+ stroke-width:4px"
              + "| +\\w+ (==>|-->|-\\.->)(\\|L\\|)? \\w+"
              + "| +linkStyle [0-9,]+ stroke-dasharray:[0-9]+ [0-9]+,stroke-width:2px");

  static Stream<Named<StoryGraph>> graphs() {
    return IntStream.range(0, 20).mapToObj(seed -> Named.of("seed " + seed, hostile(seed)));
  }

  @ParameterizedTest
  @MethodSource("graphs")
  void svgIsXmlThatShowsEveryNode(StoryGraph graph) throws Exception {
    for (Detail detail : Detail.values()) {
      Document svg = parsed(Svg.of(graph, detail));
      assertThat(svg.getElementsByTagName("script").getLength()).isZero();
      assertThat(svg.getDocumentElement().getAttribute("role")).startsWith("graphics-document");
      Set<String> ids = new HashSet<>();
      int titles = 0;
      NodeList groups = svg.getElementsByTagName("g");
      for (int i = 0; i < groups.getLength(); i++) {
        Element group = (Element) groups.item(i);
        if (group.hasAttribute("id")) {
          assertThat(ids.add(group.getAttribute("id"))).isTrue();
          assertThat(group.getFirstChild().getNextSibling().getTextContent()).isNotBlank();
          titles++;
        }
      }
      assertThat(titles).isEqualTo(graph.nodes().size());
      assertThat(svg.getDocumentElement().getTextContent().codePoints())
          .noneMatch(HostileTitlesTest::isHidden);
    }
  }

  @ParameterizedTest
  @MethodSource("graphs")
  void dotHasNothingOutsideItsQuotesButItsOwnWords(StoryGraph graph) {
    for (Detail detail : Detail.values()) {
      String dot = Dot.of(graph, detail);
      assertThat(dot.codePoints()).noneMatch(HostileTitlesTest::isHidden);
      assertThat(DOT_STRING.matcher(dot).replaceAll("S"))
          .matches("[\\w\\s{}\\[\\]=,;:>.-]*")
          .doesNotContain("script", "xxx");
      DOT_STRING
          .matcher(dot)
          .results()
          .forEach(it -> assertThat(it.group()).hasSizeLessThan(16_000));
    }
  }

  @ParameterizedTest
  @MethodSource("graphs")
  void mermaidHasOnlyLinesOfItsOwnKinds(StoryGraph graph) {
    for (Detail detail : Detail.values()) {
      String mermaid = Mermaid.of(graph, detail).text();
      assertThat(mermaid.codePoints()).noneMatch(HostileTitlesTest::isHidden);
      MERMAID_STRING
          .matcher(mermaid)
          .results()
          .forEach(it -> assertThat(it.group().replace("<br>", "")).doesNotContain("<", "`", "%"));
      assertThat(MERMAID_STRING.matcher(mermaid).replaceAll("L").lines())
          .allMatch(line -> MERMAID_LINE.matcher(line).matches());
    }
  }

  private static Document parsed(String svg) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    return factory.newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
  }

  private static boolean isHidden(int point) {
    int type = Character.getType(point);
    return point != '\n'
        && (type == Character.CONTROL || type == Character.FORMAT || type == Character.SURROGATE);
  }

  /** The tutorial with all its words replaced, ids of nodes too, as a goto to nowhere has them. */
  private static StoryGraph hostile(int seed) {
    Random random = new Random(seed);
    StoryGraph graph = Graphs.of(Shipped.TWO_DOORS, Optional.empty(), Optional.empty());
    Map<String, String> names = new HashMap<>();
    List<Node> nodes = new ArrayList<>();
    for (Node node : graph.nodes()) {
      Form form = Form.values()[random.nextInt(Form.values().length)];
      String id = "unknown:" + nodes.size() + words(random);
      names.put(node.id(), id);
      nodes.add(
          new Node(
              id,
              form,
              node.seat(),
              node.chapter(),
              words(random),
              node.when(),
              node.record(),
              random.nextInt(4) > 0,
              words(random)));
    }
    List<Link> links = new ArrayList<>();
    for (Link link : graph.links()) {
      String to = names.get(link.to());
      links.add(new Link(names.get(link.from()), to, link.course(), words(random)));
    }
    List<Seat> seats = new ArrayList<>();
    graph.seats().forEach(it -> seats.add(new Seat(it.id(), words(random), "", "", it.intro())));
    return new StoryGraph(words(random), words(random), seats, graph.chapters(), nodes, links);
  }

  private static String words(Random random) {
    StringBuilder words = new StringBuilder();
    for (int i = random.nextInt(6); i >= 0; i--) {
      words
          .append(PIECES.get(random.nextInt(PIECES.size())))
          .append(random.nextBoolean() ? " " : "");
    }
    return words.toString();
  }
}
