/** Measurements outside the tests; {@code docs/bench.md} says how to run them. */
@NullMarked
package org.malinnotes.bench;

import org.jspecify.annotations.NullMarked;
