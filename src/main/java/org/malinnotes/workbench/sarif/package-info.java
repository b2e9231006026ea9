/** Findings as code hosts read them: SARIF 2.1.0. */
@NullMarked
package org.malinnotes.workbench.sarif;

import org.jspecify.annotations.NullMarked;
