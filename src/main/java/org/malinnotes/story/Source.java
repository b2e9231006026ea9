package org.malinnotes.story;

/**
 * The work on which a story rests; declaring one binds the story to the rules of evidence.
 *
 * @param citation the full reference
 * @param author the name used in references and for the historian's own words
 */
public record Source(String citation, String author, int firstPage, int lastPage) {}
