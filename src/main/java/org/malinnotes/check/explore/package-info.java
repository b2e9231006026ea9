/** Exploration: every state a game can come to, and what that proves of a story. */
@NullMarked
package org.malinnotes.check.explore;

import org.jspecify.annotations.NullMarked;
