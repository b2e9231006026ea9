/** Source files and places in them. */
@NullMarked
package org.malinnotes.text;

import org.jspecify.annotations.NullMarked;
