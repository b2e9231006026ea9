/** What many runs of one lesson amount to, counted; a description of a class and never a mark. */
@NullMarked
package org.malinnotes.lesson.figures;

import org.jspecify.annotations.NullMarked;
