/** What a teacher reads and hands out: the report on a class. */
@NullMarked
package org.malinnotes.report.classroom;

import org.jspecify.annotations.NullMarked;
