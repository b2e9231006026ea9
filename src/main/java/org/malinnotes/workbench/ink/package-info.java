/** A story as source for ink: what ink can say of it, and a count of what it cannot. */
@NullMarked
package org.malinnotes.workbench.ink;

import org.jspecify.annotations.NullMarked;
