package org.malinnotes.format;

import org.jspecify.annotations.Nullable;
import org.malinnotes.diagnostic.Diagnostics;
import org.malinnotes.text.SourceFile;

/**
 * What came of parsing one file.
 *
 * @param source its text; null if it could not be read
 * @param tree its one value; null if it is not JSON
 * @param findings what is wrong with it so far
 */
record ParsedFile(
    StoryFile file, @Nullable SourceFile source, @Nullable JsonTree tree, Diagnostics findings) {
  static ParsedFile of(StoryFile file) {
    Diagnostics findings = new Diagnostics();
    SourceFile source = SourceReader.read(file.path(), file.name(), findings);
    JsonTree tree = source == null ? null : TreeBuilder.build(source, findings);
    return new ParsedFile(file, source, tree, findings);
  }
}
