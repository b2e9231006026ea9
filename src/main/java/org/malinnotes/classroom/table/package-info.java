/** Tables as spreadsheets and gradebooks read and write them: CSV in all its forms. */
@NullMarked
package org.malinnotes.classroom.table;

import org.jspecify.annotations.NullMarked;
