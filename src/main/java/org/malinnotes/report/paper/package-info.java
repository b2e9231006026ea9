/** What a teacher prints for a lesson: the pupils' handout, ballot papers, the teacher's guide. */
@NullMarked
package org.malinnotes.report.paper;

import org.jspecify.annotations.NullMarked;
