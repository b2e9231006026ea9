/** Reads the files of a story: bytes to characters, to JSON with places, to the model. */
@NullMarked
package org.malinnotes.format;

import org.jspecify.annotations.NullMarked;
