package org.malinnotes.check.cite;

/**
 * The place of a source that an altered quotation most likely means.
 *
 * @param page where it begins
 * @param has the source's words at the first difference
 * @param instead the quotation's words there
 */
record Passage(int page, String has, String instead) {}
