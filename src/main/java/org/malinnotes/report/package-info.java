/**
 * What a line amounted to, for players and teachers: the debrief as Markdown and as one HTML page.
 */
@NullMarked
package org.malinnotes.report;

import org.jspecify.annotations.NullMarked;
