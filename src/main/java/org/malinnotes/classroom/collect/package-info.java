/** Gathers the result files of a class and says which can be used, and how far. */
@NullMarked
package org.malinnotes.classroom.collect;

import org.jspecify.annotations.NullMarked;
