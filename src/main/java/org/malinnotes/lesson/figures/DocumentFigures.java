package org.malinnotes.lesson.figures;

import java.util.List;
import org.malinnotes.story.Document;

/**
 * What became of a document offered at a decision.
 *
 * @param opened how many of those who met the decision opened it
 * @param cited how many named it for their order
 * @param unread who named it without having opened it
 */
public record DocumentFigures(Document document, int opened, int cited, List<String> unread) {}
