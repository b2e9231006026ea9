import java.io.FileOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.malinnotes.engine.Engine;
import org.malinnotes.engine.Event;
import org.malinnotes.engine.Setup;
import org.malinnotes.engine.Turn;
import org.malinnotes.format.StoryLoader;
import org.malinnotes.play.PlaySession;
import org.malinnotes.play.Reaction;
import org.malinnotes.save.FileSaveStore;
import org.malinnotes.save.RevealMode;
import org.malinnotes.save.SaveCodec;
import org.malinnotes.save.SaveFile;
import org.malinnotes.save.SaveKeeper;
import org.malinnotes.save.SaveName;
import org.malinnotes.story.Story;

/**
 * One order with its autosave, file and folder synced, against a bare write and sync of the same
 * bytes, in turns:
 *
 * <pre>java -cp target/malin.jar src/bench/OneOrder.java [ROUNDS] [FOLDER]</pre>
 */
public final class OneOrder {
  public static void main(String[] args) throws Exception {
    int rounds = args.length > 0 ? Integer.parseInt(args[0]) : 300;
    Path folder =
        args.length > 1 ? Path.of(args[1]) : Files.createTempDirectory(Path.of("target"), "bench");
    Story story = StoryLoader.load(Path.of("story", "october-1956")).story().orElseThrow();
    Engine engine = new Engine(story);
    FileSaveStore store = new FileSaveStore(folder);
    SaveName name = new SaveName("bench");
    try (AutoCloseable lock = store.lock(name).result().orElseThrow()) {
      List<Double> orders = new ArrayList<>();
      List<Double> writes = new ArrayList<>();
      List<Double> ratios = new ArrayList<>();
      for (int i = 0; i < rounds * 2; i++) {
        PlaySession session = begun(engine, name);
        long start = System.nanoTime();
        Reaction reaction = session.handle("1");
        Optional<?> problem = store.write(reaction.session().save());
        double order = (System.nanoTime() - start) / 1e6;
        if (problem.isPresent()) {
          throw new IllegalStateException(problem.toString());
        }
        double write = bare(folder, SaveCodec.write(reaction.session().save()));
        if (i >= rounds) { // the first half warms up
          orders.add(order);
          writes.add(write);
          ratios.add(order / write);
        }
      }
      System.out.printf(
          "order %.2f ms, bare write and sync %.2f ms, %.2f x (pairwise %.2f), medians of %d%n",
          median(orders),
          median(writes),
          median(orders) / median(writes),
          median(ratios),
          rounds);
    }
  }

  private static PlaySession begun(Engine engine, SaveName name) {
    Story story = engine.story();
    Setup setup =
        new Setup(
            story.chapters().get(0).id(), true, List.of(story.seats().get(0).id()), false);
    Turn opening = engine.begin(setup);
    SaveFile save =
        SaveKeeper.begin(story, name, setup, RevealMode.NOW, opening, "bench", "2026-01-01");
    return PlaySession.begin(engine, save, opening);
  }

  private static double bare(Path folder, byte[] bytes) throws Exception {
    long start = System.nanoTime();
    try (FileOutputStream out = new FileOutputStream(folder.resolve("bare").toFile())) {
      out.write(bytes);
      out.getFD().sync();
    }
    return (System.nanoTime() - start) / 1e6;
  }

  private static double median(List<Double> values) {
    List<Double> sorted = new ArrayList<>(values);
    Collections.sort(sorted);
    return sorted.get(sorted.size() / 2);
  }
}
