package org.malinnotes.terminal;

import java.util.List;
import java.util.function.Supplier;

/**
 * What stands on a canvas while a line is awaited.
 *
 * @param prompt stands before what is typed; if empty, nothing that is typed is seen either
 * @param again the lines to draw when the screen's size has changed meanwhile, made for that size;
 *     any thread may ask for them
 */
public record Waiting(String prompt, Supplier<List<String>> again) {}
