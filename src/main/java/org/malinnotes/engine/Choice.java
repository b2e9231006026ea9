package org.malinnotes.engine;

import org.malinnotes.story.Option;

/** An option as it stands at a decision. */
public record Choice(Option option, boolean open) {}
