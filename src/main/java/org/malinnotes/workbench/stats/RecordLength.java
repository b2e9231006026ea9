package org.malinnotes.workbench.stats;

/**
 * How much there is to read when all is done as it was done.
 *
 * @param name the chair's, or {@code all}
 * @param words those that are shown without being asked for
 * @param documents words of the documents that can be read on the way
 * @param orders decisions to take
 * @param whole false where the record cannot be played to an ending
 */
record RecordLength(String id, String name, int words, int documents, int orders, boolean whole) {}
