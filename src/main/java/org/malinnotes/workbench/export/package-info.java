/** A whole story as one JSON document, resolved, for other programs. */
@NullMarked
package org.malinnotes.workbench.export;

import org.jspecify.annotations.NullMarked;
