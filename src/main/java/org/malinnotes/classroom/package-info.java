/** The files of a class: results, plenary lessons, names, gradebooks. */
@NullMarked
package org.malinnotes.classroom;

import org.jspecify.annotations.NullMarked;
