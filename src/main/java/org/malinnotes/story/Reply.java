package org.malinnotes.story;

/** What history's hand orders in a chair the player does not hold; the first that holds counts. */
public record Reply(Condition when, OptionId option, String because) {}
