package org.malinnotes.check.explore;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.malinnotes.engine.Setup;
import org.malinnotes.story.Seat;
import org.malinnotes.story.Story;

/**
 * What the explorations of a story's beginnings find together. A chapter alone is walked with all
 * that it tells. The whole of a story of several chapters has too many states for that: it is
 * walked by what leads somewhere, which is all that the lines hang on, and what is told in it is
 * looked for along lines at random.
 */
public final class Survey {
  private static final int BATCH = 100_000;
  private static final int BATCHES = 60;

  private final Story story;
  private final int limit;
  private final Progress progress;
  private final Claims claims;
  private final @Nullable Line[] lines;
  private final Sameness sameness = new Sameness();
  private final Deciding deciding;
  private boolean whole = true;
  private boolean sorted = true;
  private boolean compared = true;
  private boolean endless;
  private boolean followed = true;

  /** A survey of a story, with nothing explored yet, of which nobody hears how far it has come. */
  public Survey(Story story, int limit) {
    this(story, limit, Progress.NONE);
  }

  /**
   * A survey of a story, with nothing explored yet.
   *
   * @param limit the most states of one exploration
   */
  public Survey(Story story, int limit, Progress progress) {
    this.story = story;
    this.limit = limit;
    this.progress = progress;
    this.claims = new Claims(story);
    this.lines = new Line[claims.all().size()];
    this.deciding = new Deciding(story, claims);
  }

  /**
   * Explores from one beginning, with all that is told in it if it is a chapter alone or the only
   * one. Memory that runs out stops it, as the limit does.
   */
  public Exploration explore(Setup setup) {
    boolean one = setup.alone() || story.chapters().size() == 1;
    return explore(setup, one ? Goals.ALL : Goals.NONE);
  }

  Exploration explore(Setup setup, Goals goals) {
    Met met = new Met(lines.length);
    Machine machine = new Machine(story, setup, goals, claims, met);
    Explorer explorer = new Explorer(machine, setup, met, limit, progress);
    Stop stop = explorer.run();
    deciding.take(machine.sites());
    Evaluation evaluation =
        new Evaluation(story, setup, goals, machine, met, explorer.graph(), stop);
    for (int claim = 0; claim < lines.length; claim++) {
      if (met.first(claim) != Met.NEVER) {
        keep(claim, evaluation.lineTo(met.first(claim)));
      }
    }
    Exploration found = evaluation.of(sameness);
    whole &= found.whole();
    sorted &= found.sorted();
    compared &= found.compared();
    endless |= found.endless();
    followed &= goals == Goals.ALL;
    return found;
  }

  private void keep(int claim, Line line) {
    Line known = lines[claim];
    if (known == null || line.length() < known.length()) {
      lines[claim] = line;
    }
  }

  /**
   * Looks along lines of the whole story for what was not met, until all is or enough are walked.
   */
  public void wander() {
    Setup setup =
        new Setup(
            story.chapters().get(0).id(),
            false,
            story.seats().stream().map(Seat::id).toList(),
            false);
    Met met = new Met(lines.length);
    for (int claim = 0; claim < lines.length; claim++) {
      if (lines[claim] != null) {
        met.see(claim);
      }
    }
    met.settle();
    Wanderer wanderer = new Wanderer(story, setup, 1956, claims, met);
    for (int i = 0; i < BATCHES && met.count() < lines.length; i++) {
      wanderer.run(BATCH);
    }
    deciding.take(wanderer.machine().sites());
    for (int claim = 0; claim < lines.length; claim++) {
      Line line = wanderer.line(claim);
      if (line != null) {
        keep(claim, line);
      }
    }
  }

  /** Every claim of the story, in its order, with the shortest line found. */
  public List<ClaimFound> claims() {
    List<ClaimFound> all = new ArrayList<>();
    for (int claim = 0; claim < lines.length; claim++) {
      all.add(new ClaimFound(claims.all().get(claim), Optional.ofNullable(lines[claim])));
    }
    return all;
  }

  /** The claims not met; the causes only, not what lies within a scene or an ending not met. */
  public List<Claim> unmet() {
    List<Claim> unmet = new ArrayList<>();
    for (int i = 0; i < lines.length; i++) {
      Claim claim = claims.all().get(i);
      if (lines[i] == null && (claim.within() < 0 || lines[claim.within()] != null)) {
        unmet.add(claim);
      }
    }
    return unmet;
  }

  /** The options that make no difference, in the explorations that could be compared. */
  public List<SameOption> sameOptions() {
    return sameness.found().stream()
        .map(
            it ->
                new SameOption(
                    it.scene().id(),
                    it.option(),
                    it.same(),
                    it.same().size() == it.scene().decision().orElseThrow().options().size() - 1))
        .toList();
  }

  /** The variables that decided nothing in any exploration, nor along any line at random. */
  public List<IdleVariable> idleVariables() {
    return deciding.idle();
  }

  /** Whether no exploration was stopped. */
  public boolean whole() {
    return whole;
  }

  /** Whether some line of some exploration is known to go on for ever. */
  public boolean endless() {
    return endless;
  }

  /** What is proved by the explorations so far, if they were all that the story has. */
  public Proof proof() {
    return new Proof(whole, whole && followed, whole && sorted, compared);
  }
}
