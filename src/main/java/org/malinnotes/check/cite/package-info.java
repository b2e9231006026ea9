/**
 * The record held against the reader's own copy of the source, and the seal for those without one.
 */
@NullMarked
package org.malinnotes.check.cite;

import org.jspecify.annotations.NullMarked;
