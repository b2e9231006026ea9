/** A lesson under way: its course, what a pupil did in it, its scores. */
@NullMarked
package org.malinnotes.lesson;

import org.jspecify.annotations.NullMarked;
