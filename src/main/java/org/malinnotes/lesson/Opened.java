package org.malinnotes.lesson;

import org.malinnotes.story.DocumentId;
import org.malinnotes.story.SceneId;

/** A document that was opened before a decision was over. */
public record Opened(SceneId at, DocumentId document) {}
