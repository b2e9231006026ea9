/** The immutable model of a story: what a folder of JSON means once it has been read. */
@NullMarked
package org.malinnotes.story;

import org.jspecify.annotations.NullMarked;
