// Two Doors: One well in a dry August (two-doors 0.1.0)
// Chapter: The dry week
// Played as: Marta Holl, Jonas Reth
// Written by malin story export. Text is CommonMark. Each ending has a tag.
// Left out, because ink has no place for it:
// - dispatches between chairs: 7
// - people named as present: 19
// - decisions scored against the record: 6
// - questions of historian mode: evidence and forecast: 6
// - questions for discussion: 8
// - standings of options to the record: 22
// - reasons why a departure or an ending is plausible: 19
// - reasons why nothing is sent: 1
// - words on what a text rests: 12
// - reasons shown while an option is closed: 2
// - people named as urging an option: 2
// - outcomes in the ledger: 10
// - pieces of hindsight told at a chapter's end: 1
// - documents to read before an order: 4
// - dates from which a document is known to a chair: 7
// - labels and meanings of variables: 7
// - meters: 3
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
VAR told_jonas = false

Marta Holl · Baker, at the upper door · The upper house
You bake bread for the hamlet, and bread takes water. The well stands in the yard between your door and the other one. The rope is yours.
Jonas Reth · Gardener, at the lower door · The lower house
You live from four rows of beans, and beans take water. The well stands in the yard between your door and the other one. The bucket is yours.
-> chapter_dry_week

=== chapter_dry_week ===
# chapter: dry-week
Chapter 1 · The dry week · 14–20 August 1911
~ told_jonas = false
Two houses face each other across a yard in the hamlet of Linden. Between their doors stands one well. The rope on it belongs to the upper house, the bucket to the lower, and for thirty-seven years nobody has thought that worth a word.
It has not rained since the middle of June. This is a story made up to be copied: nobody in it ever lived.
Marta Holl · Baker, at the upper door
You have flour for a week, water for a day, and a neighbour you have always got on with.
-> scene_half_a_bucket

= telling_jonas
~ told_jonas = true
Jonas Reth · Gardener, at the lower door
You have four rows of beans, water for two of them, and a neighbour you have always got on with.
->->

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
{ not told_jonas: -> chapter_dry_week.telling_jonas -> }
14 August 1911, at dusk · Among the beans · Jonas Reth
Two rows of four
One bucket waters two rows, and there are four. The leaves hang like washing.
The rope is on its hook by the well. The upper house, where Marta Holl bakes, is dark: bakers go to bed early.
How much do you draw?
+ [Draw one bucket, and choose the rows to save.]
    ~ beans = MAX(0, beans - 2)
    You water the two rows by the wall, and do not look at the others.
    -> scene_dusk.revealed ->
    -> scene_dawn
+ [Draw a second bucket in the dark.]
    ~ water = MAX(0, water - 1)
    ~ night_water = true
    The second bucket is mostly mud, but beans are not proud. The rope drips on its hook.
    -> scene_dusk.revealed ->
    -> scene_dawn
+ [Cross the yard, wake her, and ask for a second bucket.]
    You stand before the upper door for a while, and then you knock.
    -> scene_dusk.revealed ->
    -> scene_at_the_upper_door

= revealed
What was decided
Draw one bucket, and choose the rows to save.
Jonas kept to one bucket and gave up two rows. Marta slept, and never knew what the bargain had cost him.
->->

=== scene_rope_indoors ===
{ not told_jonas: -> chapter_dry_week.telling_jonas -> }
14 August 1911, at noon · At the well · Jonas Reth
A hook without a rope
The hook is bare. Your bucket stands on the kerb, dry as a drum. Marta Holl's door, across the yard, is shut, and through it comes the smell of bread.
What do you do with a bucket and no rope?
+ [Knock, and offer the bucket for the rope, an hour a day.]
    ~ knocked = true
    ~ goodwill = MIN(4, goodwill + 1)
    The upper half of the door opens. After a while a rope's end comes out.
    -> scene_rope_indoors.revealed ->
    -> scene_rope_and_bucket
+ [Take your bucket indoors too.]
    ~ goodwill = MAX(0, goodwill - 1)
    You set it upside down behind your door, and sit on it.
    -> scene_rope_indoors.revealed ->
    -> scene_rope_and_bucket

= revealed
What the record offers instead
In this week the rope stayed on its hook. When the goat broke in, Jonas led it home and left the quarrel where it was.
->->

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

=== scene_at_the_upper_door ===
14 August 1911, after dark · The upper door · Marta Holl
A knock
Jonas stands on the step with the empty bucket. He asks for a second draw tonight, for his beans. What he draws tonight you cannot bake with tomorrow.
What do you tell him?
+ [Give him the bucket, and bake less.]
    ~ water = MAX(0, water - 1)
    ~ goodwill = MIN(4, goodwill + 1)
    You hold the lamp while he draws.
    -> scene_at_the_upper_door.revealed ->
    -> scene_dawn
+ [Tell him that one bucket must do.]
    ~ beans = MAX(0, beans - 2)
    ~ goodwill = MAX(0, goodwill - 1)
    He says good night, and means it less than usual.
    -> scene_at_the_upper_door.revealed ->
    -> scene_dawn

= revealed
What the record offers instead
In this week nobody knocked. In the dry year of 1904, the well-book says, the two houses got through by turns.
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
{ not told_jonas: -> chapter_dry_week.telling_jonas -> }
~ beans = MAX(0, beans - 1)
16 August 1911, in the heat of the day · Among the beans · Jonas Reth
The goat
Marta's goat stands in your beans with a leaf in the corner of its mouth. It has come for the only green thing in Linden.
{ beans >= 2:
    Three rows still stand. The fourth is goat.
}
{ beans < 2:
    Of the two rows you saved, one is goat.
}
What do you do with somebody else's goat?
+ [Lead it home, and help to mend the gate.]
    ~ goodwill = MIN(4, goodwill + 1)
    The goat comes willingly. The gate takes three nails, and you have three nails.
    -> scene_goat.revealed ->
    -> scene_market
+ [Lead it home, and name the price of the beans.]
    ~ goodwill = MAX(0, goodwill - 1)
    Marta pays in bread, to the crumb, and counts it out aloud.
    -> scene_goat.revealed ->
    -> scene_market
+ [Tie it to your door until she comes and talks.]
    ~ goodwill = MAX(0, goodwill - 1)
    ~ goat_tied = true
    The goat eats the rope by evening and goes home on its own.
    -> scene_goat.revealed ->
    -> scene_market

= revealed
What was decided
Lead it home, and help to mend the gate.
Jonas led the goat home and mended the gate. That evening a loaf lay on his step.
->->

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
{ not told_jonas: -> chapter_dry_week.telling_jonas -> }
18 August 1911, in the afternoon · The lower door · Jonas Reth
Twelve crowns
Pell, the well-digger, stands at your door with his hat in his hand. He can deepen the old well in the yard, or dig a new one here, at your own door.
{ not sent_on:
    A cup stands on the kerb with six crowns in it, Marta's half.
}
{ sent_on:
    From Marta there is nothing on the kerb; she means to wait for rain.
}
You have twenty crowns from last year's beans. They were meant for seed.
Where does Pell dig, and who pays?
+ [Put six crowns on the kerb, and have the old well deepened.]
    ~ goodwill = MIN(4, goodwill + 1)
    Your six lie where she can see them from her window. By evening there are twelve.
    -> scene_twelve_crowns.revealed ->
    -> scene_deep_water
+ { goodwill >= 2 } [Have the old well deepened, and dig with him for half price.]
    ~ goodwill = MIN(4, goodwill + 1)
    For two days you fill the bucket below and Marta hauls it up. It comes to three crowns a house.
    -> scene_twelve_crowns.revealed ->
    -> scene_deep_water
+ [Have him dig a new well at your own door.]
    ~ goodwill = MAX(0, goodwill - 1)
    Pell takes your twenty crowns, and paces out a circle beside the beans.
    -> scene_twelve_crowns.revealed ->
    -> scene_second_well

= revealed
What was decided
Put six crowns on the kerb, and have the old well deepened.
Jonas paid half and went without new seed. Otto wrote him a second letter, which he used to light the oven.
->->

=== scene_deep_water ===
~ water = MIN(4, water + 3)
20 August 1911 · At the well · Marta Holl
Wet boots
It is Sunday. Pell climbs out of the well, and his boots leave puddles on the kerb. He counts his crowns, puts on his hat, and is gone before the bucket has been up twice.
-> exit_dry_week

=== scene_second_well ===
{ not told_jonas: -> chapter_dry_week.telling_jonas -> }
~ water = MAX(0, water - 1)
19 August 1911 · Beside the beans · Jonas Reth
Ten metres
At ten metres Pell leans on his spade. There is a puddle in the hole, the size of a hat. No promises, says the card.
-> scene_same_water

=== exit_dry_week ===
-> ending_one_well

=== scene_same_water ===
20 August 1911, at daybreak · At the well · Marta Holl
The same water
There is a heap of fresh earth beside the lower door. You let the bucket down as far as the rope goes, and hear it knock on stone.
{ goodwill >= 2:
    Jonas comes over with half a bucket of his own, and you pour the two together to see what they make.
}
-> ending_two_wells

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

=== ending_two_wells ===
# ending: two-wells
The end of this line · 20 August 1911
Two wells
The new well gives half a bucket, and since it was dug the old one gives half a bucket too. It is the same water, lower down, with two holes in it.
-> END
