/** The save: what it holds, how it is written down, where it is kept and how it is played again. */
@NullMarked
package org.malinnotes.save;

import org.jspecify.annotations.NullMarked;
