/** What is kept of classes on this machine, and how it is wiped. */
@NullMarked
package org.malinnotes.classroom.keeping;

import org.jspecify.annotations.NullMarked;
