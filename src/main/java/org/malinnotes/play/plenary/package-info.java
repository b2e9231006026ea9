/** A lesson with a whole class: screens as values, and what is typed before them. */
@NullMarked
package org.malinnotes.play.plenary;

import org.jspecify.annotations.NullMarked;
