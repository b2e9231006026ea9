package org.malinnotes.check.explore;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.malinnotes.engine.Setup;
import org.malinnotes.story.Seat;
import org.malinnotes.story.Story;

/**
 * What the explorations of a story's beginnings find together. A chapter alone is walked with all
 * that it tells. The whole of a story of several chapters may have too many states for that: if a
 * first walk comes to too many, it is walked by what leads somewhere, which is all that the lines
 * hang on, and what is told in it is looked for along lines at random.
 */
public final class Survey {
  /** So many orders are given along lines at random before they are given up. */
  private static final long WANDERED = 300_000_000;

  private static final int BATCH = 1_000_000;

  /** The part of the limit that a first walk of a whole story may take, and how much at least. */
  private static final int TRIAL = 20;

  private static final int LEAST_TRIAL = 20_000;

  private final Story story;
  private final int limit;
  private final Progress progress;
  private final Detail detail;
  private final Claims claims;
  private final @Nullable Line[] lines;
  private final BitSet part = new BitSet();
  private final BitSet partOfOne = new BitSet();
  private final BitSet inOne = new BitSet();
  private final Sameness sameness = new Sameness();
  private final Deciding deciding;
  private boolean whole = true;
  private boolean sorted = true;
  private boolean compared = true;
  private boolean endless;
  private boolean followed = true;

  /** A survey of a story, with nothing explored yet, of which nobody hears how far it has come. */
  public Survey(Story story, int limit) {
    this(story, limit, Progress.NONE, Detail.FIGURES);
  }

  /**
   * A survey of a story, with nothing explored yet.
   *
   * @param limit the most states of one exploration
   */
  public Survey(Story story, int limit, Progress progress, Detail detail) {
    this.story = story;
    this.limit = limit;
    this.progress = progress;
    this.detail = detail;
    this.claims = new Claims(story);
    this.lines = new Line[claims.all().size()];
    this.deciding = new Deciding(story, claims);
  }

  /**
   * Explores from one beginning, with all that is told in it, unless it is the whole of a story of
   * several chapters and too large for that. Memory that runs out stops it, as the limit does.
   */
  public Exploration explore(Setup setup) {
    if (setup.alone() || story.chapters().size() == 1) {
      return explore(setup, Goals.ALL);
    }
    int trial = Math.min(limit, Math.max(LEAST_TRIAL, limit / TRIAL));
    Optional<Exploration> followed = explore(setup, Goals.ALL, trial, false);
    return followed.orElseGet(() -> explore(setup, Goals.NONE));
  }

  Exploration explore(Setup setup, Goals goals) {
    return explore(setup, goals, limit, true).orElseThrow();
  }

  /** Explores; what it finds, unless it was stopped and only a walk to the end is wanted. */
  private Optional<Exploration> explore(Setup setup, Goals goals, int most, boolean stopped) {
    Met met = new Met(lines.length);
    Machine machine = new Machine(story, setup, goals, claims, met);
    Explorer explorer = new Explorer(machine, setup, met, most, progress);
    Stop stop = explorer.run();
    deciding.take(machine.sites());
    Evaluation evaluation =
        new Evaluation(story, setup, goals, machine, met, explorer, stop, detail);
    meet(setup, met, evaluation);
    if (stop != null && !stopped) {
      return Optional.empty();
    }
    Exploration found = evaluation.of(sameness);
    whole &= found.whole();
    sorted &= found.sorted();
    compared &= found.compared();
    endless |= found.endless();
    followed &= goals == Goals.ALL;
    return Optional.of(found);
  }

  private void meet(Setup setup, Met met, Evaluation evaluation) {
    boolean one = setup.held().size() == 1;
    for (int claim = 0; claim < lines.length; claim++) {
      if (met.first(claim) != Met.NEVER) {
        keep(claim, evaluation.lineTo(met.first(claim)));
        inOne.set(claim, one || inOne.get(claim));
      }
    }
    BitSet its = Part.of(story, setup, claims);
    part.or(its);
    if (one) {
      partOfOne.or(its);
    }
  }

  private void keep(int claim, Line line) {
    Line known = lines[claim];
    if (known == null || line.length() < known.length()) {
      lines[claim] = line;
    }
  }

  /**
   * Looks along lines of the whole story for what was not met and is not proved never to be, until
   * all of it is met or enough orders are given.
   *
   * @param proof what the explorations so far prove
   */
  public void wander(Proof proof) {
    Setup setup =
        new Setup(
            story.chapters().get(0).id(),
            false,
            story.seats().stream().map(Seat::id).toList(),
            false);
    Met met = new Met(lines.length);
    for (int claim = 0; claim < lines.length; claim++) {
      // No reply is looked for: whoever holds every chair meets none.
      if (lines[claim] != null || isReply(claim) || isProved(claim, proof)) {
        met.see(claim);
      }
    }
    met.settle();
    Wanderer wanderer = new Wanderer(story, setup, 1956, claims, met);
    while (met.count() < lines.length && wanderer.orders() < WANDERED) {
      wanderer.run(BATCH);
      progress.wandered(wanderer.orders(), WANDERED);
    }
    deciding.take(wanderer.machine().sites());
    for (int claim = 0; claim < lines.length; claim++) {
      Line line = wanderer.line(claim);
      if (line != null) {
        keep(claim, line);
      }
    }
  }

  /** Whether it is proved that no line meets a claim that was not met. */
  private boolean isProved(int claim, Proof proof) {
    Claim its = claims.all().get(claim);
    return proof.of(its.kind())
        || its.within() >= 0 && lines[its.within()] == null && isProved(its.within(), proof);
  }

  /** Every claim of the story, in its order, with the shortest line found. */
  public List<ClaimFound> claims() {
    List<ClaimFound> all = new ArrayList<>();
    for (int claim = 0; claim < lines.length; claim++) {
      all.add(
          new ClaimFound(
              claims.all().get(claim),
              Optional.ofNullable(lines[claim]),
              part.get(claim),
              inOne.get(claim)));
    }
    return all;
  }

  /**
   * The claims but replies that were not met; the causes only, not what lies within a scene or an
   * ending not met.
   */
  public List<Claim> unmet() {
    return causes(claim -> lines[claim] == null && !isReply(claim));
  }

  /** Those of {@link #unmet} that belong to the games explored. */
  public List<Claim> unmetHere() {
    return causes(claim -> lines[claim] == null && part.get(claim) && !isReply(claim));
  }

  /** The replies with a condition that history's hand was never seen to give. */
  public List<Claim> neverReplied() {
    return IntStream.range(0, lines.length)
        .filter(claim -> lines[claim] == null && isReply(claim))
        .mapToObj(claims.all()::get)
        .toList();
  }

  private boolean isReply(int claim) {
    return claims.all().get(claim).kind() == Claim.Kind.REPLY;
  }

  /**
   * The claims that belong to games of one chair that were explored, and that only games of several
   * were found to meet; the causes only.
   */
  public List<Claim> onlyTogether() {
    return causes(
        claim ->
            lines[claim] != null && partOfOne.get(claim) && !inOne.get(claim) && !isReply(claim));
  }

  private List<Claim> causes(IntPredicate wanted) {
    return IntStream.range(0, lines.length)
        .filter(wanted)
        .filter(i -> claims.all().get(i).within() < 0 || !wanted.test(claims.all().get(i).within()))
        .mapToObj(claims.all()::get)
        .toList();
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

  /** Whether every condition was followed, those too that only tell. */
  public boolean followed() {
    return followed;
  }

  /** The story. */
  public Story story() {
    return story;
  }

  /** The most states of one exploration. */
  public int limit() {
    return limit;
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
    return new Proof(whole, whole && followed, whole && sorted, compared && followed);
  }
}
