/** Screens and keyboards: blocks become wrapped lines, lines go to a terminal or a plain stream. */
@NullMarked
package org.malinnotes.terminal;

import org.jspecify.annotations.NullMarked;
