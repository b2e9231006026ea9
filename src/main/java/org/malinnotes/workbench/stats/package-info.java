/** What is in a story, in figures: for the author who wants to know how long and how even it is. */
@NullMarked
package org.malinnotes.workbench.stats;

import org.jspecify.annotations.NullMarked;
