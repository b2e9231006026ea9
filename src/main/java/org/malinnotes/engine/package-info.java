/** The story engine: from a state and an event to the next state and what happened; and scores. */
@NullMarked
package org.malinnotes.engine;

import org.jspecify.annotations.NullMarked;
