// Two Doors: One well in a dry August (two-doors 0.1.0)
// Chapter: The dry week
// Played as: Marta Holl
// Written by malin story export. Text is CommonMark. Each ending has a tag.
// Left out, because ink has no place for it:
// - people named as present: 9
// - decisions scored against the record: 3
// - questions of historian mode: evidence and forecast: 3
// - questions for discussion: 3
// - standings of options to the record: 9
// - reasons why a departure or an ending is plausible: 8
// - reasons why nothing is sent: 1
// - dispatches between chairs: 3
// - reasons of history's hand: 1
// - reasons shown while an option is closed: 1
// - words on what a text rests: 6
// - outcomes in the ledger: 7
// - documents to read before an order: 3
// - dates from which a document is known to a chair: 6
// - labels and meanings of variables: 7
// - meters: 2
// - measures of the ledger, with what had happened: 2
// - people to look up: 4
// - terms of the glossary: 2
// - events of the timeline: 4
// - maps: 1
// - questions about the whole story: 3
// - lessons for a class: 1

VAR water = 1
VAR goodwill = 2
VAR beans = 4
VAR night_water = false
VAR goat_tied = false
VAR sent_on = false
VAR knocked = false

Marta Holl · Baker, at the upper door · The upper house
You bake bread for the hamlet, and bread takes water. The well stands in the yard between your door and the other one. The rope is yours.
-> chapter_dry_week

=== chapter_dry_week ===
# chapter: dry-week
Chapter 1 · The dry week · 14–20 August 1911
Two houses face each other across a yard in the hamlet of Linden. Between their doors stands one well. The rope on it belongs to the upper house, the bucket to the lower, and for thirty-seven years nobody has thought that worth a word.
It has not rained since the middle of June. This is a story made up to be copied: nobody in it ever lived.
Marta Holl · Baker, at the upper door
You have flour for a week, water for a day, and a neighbour you have always got on with.
-> scene_half_a_bucket

=== scene_half_a_bucket ===
14 August 1911, at daybreak · At the well · Marta Holl
Half a bucket
The bucket comes up half full, and the half is brown. Two loaves' worth of water, or two rows of beans.
Across the yard the lower door is still shut. Jonas Reth, your neighbour, will be out within the hour with his hands in his pockets, looking for his bucket. The rope in your hands is yours. Without it his bucket is a bucket; without his bucket your rope is a rope.
How shall two houses drink from half a bucket?
+ [Take turns: you at dawn, he at dusk.]
    ~ goodwill = MIN(4, goodwill + 1)
    Jonas nods, and hangs the bucket on the hook where you can reach it.
    -> scene_half_a_bucket.revealed ->
    -> scene_dusk
+ [Say nothing, and be first at the well every morning.]
    ~ goodwill = MAX(0, goodwill - 1)
    You carry the brown half bucket indoors before the lower door opens.
    -> scene_half_a_bucket.revealed ->
    -> scene_dusk
+ [Take your rope indoors, and lock it up until it rains.]
    ~ goodwill = MAX(0, goodwill - 2)
    You coil the rope on a nail behind your door. The well is as full as before, and as far away as the moon.
    -> scene_half_a_bucket.revealed ->
    -> scene_rope_indoors

= revealed
What was decided
Take turns: you at dawn, he at dusk.
Marta proposed turns before Jonas had asked for anything. She did not yet know how little his beans could do with.
->->

=== scene_dusk ===
~ beans = MAX(0, beans - 2)
-> scene_dawn

=== scene_rope_indoors ===
~ goodwill = MAX(0, goodwill - 1)
-> scene_rope_and_bucket

=== scene_dawn ===
15 August 1911, at daybreak · At the well · Marta Holl
The rope
A hand's breadth below the hook the rope has worn to three threads. It will hold today. A new one costs three crowns, fifteen loaves.
{ night_water:
    And it is wet. It was dry at dusk; somebody has been at the well since.
}
The rope is yours. What do you do about it?
+ [Splice it yourself, and say nothing.]
    It takes the morning, and it is not pretty. It holds.
    -> scene_dawn.revealed ->
    -> scene_goat
+ [Ask Jonas to pay half of a new rope.]
    ~ goodwill = MAX(0, goodwill - 1)
    Jonas remarks that he has never sent you a bill for the bucket. You splice the rope.
    -> scene_dawn.revealed ->
    -> scene_goat
+ { night_water } [Splice it, then ask Jonas who drew last night.]
    ~ goodwill = MAX(0, goodwill - 1)
    Jonas looks at the wet rope, and then at his boots. He says it was him.
    -> scene_dawn.revealed ->
    -> scene_goat

= revealed
What was decided
Splice it yourself, and say nothing.
Marta spliced the rope and never mentioned it. Jonas saw the splice at dusk and drew more gently.
->->

=== scene_rope_and_bucket ===
17 August 1911 · Behind the upper door · Marta Holl
A rope and a bucket
{ knocked:
    Between noon and one you draw, and he draws, and the rope goes back on its nail. You have not seen more of him than his hands.
}
{ not knocked:
    You have a good rope. You have thought of a kettle, of a hat and of the goat's pail, and none of them has come up with water in it. You have not baked since Tuesday.
}
-> ending_two_closed_doors

=== scene_goat ===
~ beans = MAX(0, beans - 1)
~ goodwill = MIN(4, goodwill + 1)
-> scene_market

=== ending_two_closed_doors ===
# ending: two-closed-doors
The end of this line · 20 August 1911
Two closed doors
{ not knocked:
    A rope hangs behind one door and a bucket behind the other. The well has water enough for both, and nobody draws it.
}
{ knocked:
    At noon the rope comes out through the upper half of a door, and an hour later it goes back in. There is water. There is no conversation.
}
-> END

=== scene_market ===
17 August 1911 · The market · Marta Holl
Market day
You sell eleven loaves where you used to sell thirty. Everybody talks of water. A well-digger by the name of Pell is working his way down the valley and should be in Linden tomorrow.
{ goat_tied:
    A length of chewed rope lies across your step when you come home. You know whose knot it is.
}
-> scene_digger

=== scene_digger ===
18 August 1911, early · The upper door · Marta Holl
The well-digger
Pell puts his hat on the kerb, lowers a stone on a string and looks at the wet end. A metre and a half deeper, he says, and there is water for both houses and the goat. He hands you his card.
In the jar behind the flour you have seven crowns, and the winter to get through.
What do you tell the well-digger?
+ [Offer six crowns, and send him across the yard for the other six.]
    You count six crowns into a cup and set it on the kerb, where both doors can see it.
    -> scene_digger.revealed ->
    -> scene_twelve_crowns
+ [Send him on, and wait for rain.]
    ~ sent_on = true
    Pell takes his hat off the kerb, and walks ten steps to the next door.
    -> scene_digger.revealed ->
    -> scene_twelve_crowns
+ [Offer him bread all winter in place of coin.]
    Pell points at the last two words on his card. You count six crowns into a cup after all.
    -> scene_digger.revealed ->
    -> scene_twelve_crowns

= revealed
What was decided
Offer six crowns, and send him across the yard for the other six.
Marta put up her half before she knew whether there would be another. Seven crowns were all she had.
->->

=== scene_twelve_crowns ===
~ goodwill = MIN(4, goodwill + 1)
-> scene_deep_water

=== scene_deep_water ===
~ water = MIN(4, water + 3)
20 August 1911 · At the well · Marta Holl
Wet boots
It is Sunday. Pell climbs out of the well, and his boots leave puddles on the kerb. He counts his crowns, puts on his hat, and is gone before the bucket has been up twice.
-> exit_dry_week

=== exit_dry_week ===
-> ending_one_well

=== ending_one_well ===
# ending: one-well
The end of this line · 20 August 1911
One well
The bucket comes up full. It is still one rope and one bucket.
{ goodwill >= 3:
    At noon a table stands in the yard between the doors, with bread from one house and beans from the other.
}
{ goodwill < 3:
    At noon each house draws its water, and each door closes behind it.
}
-> END
