/** A story as a graph: what leads where, for Graphviz, for Mermaid and as a picture. */
@NullMarked
package org.malinnotes.workbench.graph;

import org.jspecify.annotations.NullMarked;
