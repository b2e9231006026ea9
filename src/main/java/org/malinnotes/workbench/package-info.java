/** An author's workbench: what can be made of a story beside playing it. */
@NullMarked
package org.malinnotes.workbench;

import org.jspecify.annotations.NullMarked;
