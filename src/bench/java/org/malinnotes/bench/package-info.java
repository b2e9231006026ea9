/** Measurements outside the tests; {@code src/bench/README.md} says how to run them. */
@NullMarked
package org.malinnotes.bench;

import org.jspecify.annotations.NullMarked;
