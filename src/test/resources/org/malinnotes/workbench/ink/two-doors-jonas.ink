// Two Doors: One well in a dry August (two-doors 0.1.0)
// Chapter: The dry week
// Played as: Jonas Reth
// Written by malin story export. Text is CommonMark. Each ending has a tag.
// Left out, because ink has no place for it:
// - dispatches between chairs: 4
// - reasons why nothing is sent: 1
// - people named as present: 6
// - decisions scored against the record: 3
// - questions of historian mode: evidence and forecast: 3
// - questions for discussion: 3
// - standings of options to the record: 9
// - reasons why a departure or an ending is plausible: 8
// - reasons of history's hand: 3
// - people named as urging an option: 2
// - pieces of hindsight told at a chapter's end: 1
// - reasons shown while an option is closed: 1
// - words on what a text rests: 2
// - outcomes in the ledger: 6
// - documents to read before an order: 3
// - dates from which a document is known to a chair: 5
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

Jonas Reth · Gardener, at the lower door · The lower house
You live from four rows of beans, and beans take water. The well stands in the yard between your door and the other one. The bucket is yours.
-> chapter_dry_week

=== chapter_dry_week ===
# chapter: dry-week
Chapter 1 · The dry week · 14–20 August 1911
~ told_jonas = false
Two houses face each other across a yard in the hamlet of Linden. Between their doors stands one well. The rope on it belongs to the upper house, the bucket to the lower, and for thirty-seven years nobody has thought that worth a word.
It has not rained since the middle of June. This is a story made up to be copied: nobody in it ever lived.
-> scene_half_a_bucket

= telling_jonas
~ told_jonas = true
Jonas Reth · Gardener, at the lower door
You have four rows of beans, water for two of them, and a neighbour you have always got on with.
->->

=== scene_half_a_bucket ===
~ goodwill = MIN(4, goodwill + 1)
-> scene_dusk

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

=== scene_dawn ===
{
- night_water && (goodwill <= 2):
    ~ goodwill = MAX(0, goodwill - 1)
    -> scene_goat
- else:
    -> scene_goat
}

=== scene_at_the_upper_door ===
{
- goodwill >= 3:
    ~ water = MAX(0, water - 1)
    ~ goodwill = MIN(4, goodwill + 1)
    -> scene_dawn
- else:
    ~ beans = MAX(0, beans - 2)
    ~ goodwill = MAX(0, goodwill - 1)
    -> scene_dawn
}

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

=== scene_market ===
-> scene_digger

=== scene_digger ===
-> scene_twelve_crowns

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
