package org.malinnotes.check.explore;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.malinnotes.format.StoryLoader;
import org.malinnotes.story.Story;

/**
 * A small story put together at random, the same for the same seed: up to three chapters, two
 * chairs, history's hand, dispatches, documents, values that stop at their bounds, ways into scenes
 * of later chapters, and some places where no way leads on.
 */
final class GeneratedStory {
  private static final String SCENE =
      "{'id':'%s','seat':'%s','date':'1911-08-%02dT%02d:00','time':'t','place':'p','title':'T',"
          + "'present':[],'documents':[%s],'text':%s,'effects':%s,'dispatch':%s,%s}";
  private static final String OPTION =
      "{'id':'%s-o%d','label':'L','standing':'%s','by':[],'text':%s,'effects':%s,'goto':%s%s}";

  private final Random random;
  private final Path folder;
  private final int chapters;

  private GeneratedStory(long seed, Path folder) {
    this.random = new Random(seed);
    this.folder = folder;
    this.chapters = 1 + random.nextInt(3);
  }

  static Story of(long seed, Path folder) throws IOException {
    return new GeneratedStory(seed, folder).story();
  }

  private Story story() throws IOException {
    write("people.json", "{'people':[]}");
    write(
        "documents/d.json",
        "{'documents':[{'id':'d0','title':'D','written':'1911-08-01','kind':'report','origin':'o',"
            + "'known':{'aa':'1911-08-01','bb':'1911-08-01'},'text':"
            + text()
            + "}]}");
    for (int chapter = 0; chapter < chapters; chapter++) {
      for (int scene = 0; scene < 4; scene++) {
        write("scenes/0" + chapter + "-x/" + id(chapter, scene) + ".json", scene(chapter, scene));
      }
    }
    write("endings.json", "{'endings':" + list(3, this::ending) + "}");
    write(
        "story.json",
        "{'format':1,'id':'s','title':'T','subtitle':'S','version':'0.1.0','language':'en','seats':["
            + "{'id':'aa','name':'aa','title':'aa','place':'p','intro':'i'},"
            + "{'id':'bb','name':'bb','title':'bb','place':'p','intro':'i'}],'variables':["
            + "{'id':'f','type':'flag','label':'F'},{'id':'g','type':'flag','label':'G'},"
            + "{'id':'n','type':'number','label':'N','about':'a','min':-1,'max':3,'start':1},"
            + "{'id':'m','type':'number','label':'M','about':'a','min':0,'max':20,'start':9}],"
            + "'measures':[{'id':'m0','title':'T','question':'Q','scale':[{'id':'a','label':'a'},"
            + "{'id':'b','label':'b'}],'record':{'value':'b','text':'t'}}],'chapters':"
            + list(chapters, this::chapter)
            + ",'questions':['q?']}");
    return StoryLoader.load(folder).story().orElseThrow();
  }

  private String chapter(int number) {
    String exits =
        list(
            2,
            exit ->
                String.format(
                    "{'id':'x%d%d','when':%s,'to':%s,'alone':'e%d'}",
                    number,
                    exit,
                    exit == 0 || random.nextInt(8) == 0 ? condition() : "'n >= -1'",
                    number + 1 < chapters && random.nextInt(6) > 0
                        ? "'c" + (number + 1) + "'"
                        : null,
                    random.nextInt(3)));
    String starts =
        List.of("aa", "bb").stream()
            .map(
                seat ->
                    String.format(
                        "{'seat':'%s','scene':'%s','situation':%s,'set':{'m':%d}}",
                        seat, id(number, random.nextInt(2)), text(), random.nextInt(20)))
            .collect(Collectors.joining(",", "[", "]"));
    return String.format(
        "{'id':'c%d','number':%d,'title':'T','dates':'d','folder':'0%d-x','prologue':%s,"
            + "'starts':%s,'exits':%s}",
        number, number + 1, number, text(), starts, exits);
  }

  private String ending(int number) {
    String last = random.nextInt(8) == 0 ? ",'when':" + condition() : "";
    return String.format(
        "{'id':'e%d','title':'E','record':%b,'date':'1911-12-01','text':%s,'outcomes':["
            + "{'measure':'m0','when':%s,'value':'a','basis':'conjecture','text':'t'},"
            + "{'measure':'m0','value':'b','basis':'conjecture','text':'t'%s}]}",
        number, number == 0, text(), condition(), last);
  }

  private String scene(int chapter, int scene) {
    String id = id(chapter, scene);
    String dispatch =
        random.nextInt(3) == 0
            ? String.format(
                "{'text':%s,'knownTo':['aa','bb'],'knownAt':'1911-08-01T00:00'}", text())
            : "{'withheld':'w'}";
    String step =
        random.nextInt(10) < 3
            ? "'goto':" + route(chapter, scene)
            : "'decision':" + decision(id, chapter, scene);
    return String.format(
        SCENE,
        id,
        random.nextBoolean() ? "aa" : "bb",
        chapter * 7 + scene + 1,
        random.nextInt(20),
        random.nextInt(3) == 0 ? "'d0'" : "",
        text(),
        effects(),
        dispatch,
        step);
  }

  private String decision(String id, int chapter, int scene) {
    String reply =
        random.nextBoolean()
            ? ",'reply':[{'when':" + condition() + ",'option':'" + id + "-o1','because':'b'}]"
            : "";
    return String.format(
        "{'question':'Q?','weight':'minor','options':%s,'reveal':%s,'hindsight':%s,"
            + "'discussion':'D?'%s}",
        list(2 + random.nextInt(2), option -> option(id, option, chapter, scene)),
        text(),
        text(),
        reply);
  }

  private String option(String id, int number, int chapter, int scene) {
    String when =
        number > 0 && random.nextInt(3) == 0
            ? ",'when':" + condition() + ",'unavailable':'No.'"
            : "";
    return String.format(
        OPTION,
        id,
        number,
        number == 0 ? "decided" : "considered",
        text(),
        effects(),
        route(chapter, scene),
        when);
  }

  private String route(int chapter, int scene) {
    return switch (random.nextInt(10)) {
      case 0, 1 ->
          String.format("[{'when':%s,'to':%s},{'to':'exit'}]", condition(), target(chapter, scene));
      case 2 ->
          random.nextInt(4) == 0
              ? String.format("[{'when':%s,'to':'exit'}]", condition())
              : "'exit'";
      default -> target(chapter, scene);
    };
  }

  /** Always further on, so that every line ends. */
  private String target(int chapter, int scene) {
    if (chapter + 1 < chapters && random.nextInt(8) == 0) {
      return "'" + id(chapter + 1, random.nextInt(4)) + "'";
    }
    if (scene < 3) {
      return "'" + id(chapter, scene + 1 + random.nextInt(3 - scene)) + "'";
    }
    return random.nextInt(3) == 0 ? "'e" + random.nextInt(3) + "'" : "'exit'";
  }

  private String effects() {
    return switch (random.nextInt(6)) {
      case 0 -> "{'n':-5}";
      case 1 -> "{'n':1,'f':true}";
      case 2 -> "{'m':7}";
      case 3 -> "{'g':true,'f':false,'m':-1}";
      default -> "{}";
    };
  }

  private String text() {
    return random.nextInt(3) > 0 ? "'T'" : "[{'when':" + condition() + ",'text':'P'},'Q']";
  }

  private String condition() {
    List<String> all =
        List.of("f", "g", "not f", "n < 1", "n = 2", "m >= 10", "m < 4 or g", "f and n > 0");
    return "'" + all.get(random.nextInt(all.size())) + "'";
  }

  private static String id(int chapter, int scene) {
    return "c" + chapter + "-s" + scene;
  }

  private static String list(int count, IntFunction<String> item) {
    return IntStream.range(0, count).mapToObj(item).collect(Collectors.joining(",", "[", "]"));
  }

  private void write(String file, String json) throws IOException {
    Path path = folder.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, json.replace('\'', '"'));
  }
}
