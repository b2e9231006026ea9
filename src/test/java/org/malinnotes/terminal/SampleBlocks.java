package org.malinnotes.terminal;

import java.util.List;
import org.malinnotes.play.Block;

/** One block of each kind, with what is hard about it. */
final class SampleBlocks {
  private SampleBlocks() {}

  static List<Block> all() {
    return List.of(
        new Block.Rule(List.of("19 October 1956", "Warsaw, Belweder", "Władysław Gomułka"), true),
        new Block.Prose("The delegation lands. Nobody has *asked* it to."),
        new Block.Rule(List.of("What will you do?"), false),
        new Block.Options(
            List.of(
                new Block.Options.Line("1", "Let the columns go on towards the city", null),
                new Block.Options.Line(
                    "", "Arm the workers of Żerań", "You have no *arms* to give."),
                new Block.Options.Line("2", "Halt them where they stand", null))),
        new Block.Options(
            List.of(
                new Block.Options.Line("read 1", "A note *(telegram)*", null),
                new Block.Options.Line("read 10", "A speech", "Seen by both."))),
        new Block.Cards(
            List.of(
                new Block.Cards.Card("A", "Let the columns *come on*.", 12, 12, "2 sure", false),
                new Block.Cards.Card("B", "Halt them where they stand.", 5, 12, null, false),
                new Block.Cards.Card("C", "Nobody's choice.", 0, 12, null, false),
                new Block.Cards.Card("D", "Shut (closed)", null, 1, "No *key*.", true))),
        new Block.Plate(
            "Around Warsaw",
            List.of("Łódź ●──▶── ● Warszawa", "        80 km"),
            List.of("Lodz *-->-- * Warsaw", "        80 km"),
            "Columns move from *Łódź* towards Warsaw."),
        new Block.Plate(
            "The wide one", List.of("─".repeat(41)), List.of("-".repeat(41)), "A line of 41."),
        new Block.Meters(
            List.of(
                new Block.Meters.Meter("Strain", 0, 5, 3, "tense", "How near it is to force."),
                new Block.Meters.Meter("Trust in you", -2, 2, -1, "low", ""),
                new Block.Meters.Meter("Party and forces pulling as one", 0, 4, 3, "close", "How."),
                new Block.Meters.Meter("Troops", 0, 1000, 505, "half", ""))),
        new Block.Notice("Type `help`, or a number.\n\nNothing is lost."));
  }
}
