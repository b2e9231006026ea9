package org.malinnotes.bench;

import com.bladecoder.ink.runtime.Story;
import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.Queue;
import java.util.SplittableRandom;

/** An ink story run by blade-ink: explored state by state, and played at random. */
final class InkPeer {
  private static final String ENDING = "ending: ";

  private final Story story;

  InkPeer(String compiled) throws Exception {
    story = new Story(compiled);
  }

  /**
   * What an exploration found.
   *
   * @param whole whether every state was walked in the time given
   * @param lines how many lines come to each ending; empty unless whole
   */
  record Found(int states, boolean whole, Map<String, BigInteger> lines) {}

  /**
   * Walks every state, breadth first: the state is saved after each choice, noted, and restored
   * before the next.
   *
   * @param seconds after which it stops
   */
  Found explore(double seconds) throws Exception {
    Map<String, Integer> met = new HashMap<>();
    Queue<String> open = new ArrayDeque<>();
    Edges edges = new Edges();
    long begin = System.nanoTime();
    story.resetState();
    arrive(met, open, edges);
    while (!open.isEmpty() && System.nanoTime() - begin < seconds * 1e9) {
      String state = open.remove();
      story.getState().loadJson(state);
      int[] to = new int[story.getCurrentChoices().size()];
      for (int i = 0; i < to.length; i++) {
        if (i > 0) {
          story.getState().loadJson(state);
        }
        story.chooseChoiceIndex(i);
        to[i] = arrive(met, open, edges);
      }
      edges.add(to);
    }
    boolean whole = open.isEmpty();
    return new Found(met.size(), whole, whole ? edges.lines() : Map.of());
  }

  /** Tells all up to the next choice; the number of the state, or of the ending. */
  private int arrive(Map<String, Integer> met, Queue<String> open, Edges edges) throws Exception {
    String ending = tell();
    if (story.getCurrentChoices().isEmpty()) {
      if (ending == null) {
        throw new IllegalStateException("ink stopped without an ending");
      }
      return edges.ending(ending);
    }
    String state = story.getState().toJson();
    String key = key(state);
    Integer known = met.get(key);
    if (known == null) {
      known = met.size();
      met.put(key, known);
      open.add(state);
    }
    return known;
  }

  /**
   * What two states must agree in to be one: the first choice offered, which tells the place, and
   * the variables. The rest of a saved state counts turns and threads, and holds the text told.
   */
  private String key(String state) throws Exception {
    int from = state.indexOf("\"variablesState\":");
    String variables = state.substring(from, state.indexOf("},", from));
    return story.getCurrentChoices().get(0).getPathStringOnChoice() + variables;
  }

  /** Tells all up to the next choice; the ending's id if there was one. */
  private String tell() throws Exception {
    String ending = null;
    while (story.canContinue()) {
      story.Continue();
      for (String tag : story.getCurrentTags()) {
        if (tag.startsWith(ENDING)) {
          ending = tag.substring(ENDING.length());
        }
      }
    }
    return ending;
  }

  /** Plays lines at random until so many choices are made. */
  void play(int choices, SplittableRandom dice) throws Exception {
    story.resetState();
    for (int made = 0; made < choices; ) {
      story.continueMaximally();
      int open = story.getCurrentChoices().size();
      if (open == 0) {
        story.resetState();
      } else {
        story.chooseChoiceIndex(dice.nextInt(open));
        made++;
      }
    }
  }
}
