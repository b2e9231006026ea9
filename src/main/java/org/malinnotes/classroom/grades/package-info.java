/** The teacher's own list of names, and grades for the gradebooks of Moodle and Canvas. */
@NullMarked
package org.malinnotes.classroom.grades;

import org.jspecify.annotations.NullMarked;
