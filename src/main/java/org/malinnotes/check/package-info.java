/** The rules a story must keep, a class for each family, and the walks they are proved on. */
@NullMarked
package org.malinnotes.check;

import org.jspecify.annotations.NullMarked;
