/** A game as a player meets it: input in, blocks to show and requests to the outside, as values. */
@NullMarked
package org.malinnotes.play;

import org.jspecify.annotations.NullMarked;
