package org.malinnotes.format;

import java.util.List;
import java.util.Optional;
import org.malinnotes.diagnostic.Diagnostic;
import org.malinnotes.story.Story;
import org.malinnotes.text.Places;

/**
 * What came of reading a story's folder.
 *
 * @param story the story; present exactly when no finding is an error
 * @param places where its parts stand, by kind: {@code story} (whose id is empty), {@code seat},
 *     {@code variable}, {@code measure}, {@code chapter}, {@code scene}, {@code ending}, {@code
 *     entry}, {@code document}, {@code person}, {@code term}, {@code event}, {@code map} and {@code
 *     lesson}
 * @param findings what is wrong with syntax and shape, by file and place
 */
public record LoadedStory(Optional<Story> story, Places places, List<Diagnostic> findings) {}
