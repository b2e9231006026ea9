/** What is wrong with a file, as values: code, severity, place, message and help. */
@NullMarked
package org.malinnotes.diagnostic;

import org.jspecify.annotations.NullMarked;
