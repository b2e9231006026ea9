package org.malinnotes.story;

import java.util.List;

/** Why a departure or an ending is plausible: the author's sentence and the entries behind it. */
public record Because(Text text, List<EntryId> cite) {}
