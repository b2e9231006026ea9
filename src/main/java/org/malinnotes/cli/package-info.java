/** The commands, one class each, and the entry that starts them. */
@NullMarked
package org.malinnotes.cli;

import org.jspecify.annotations.NullMarked;
