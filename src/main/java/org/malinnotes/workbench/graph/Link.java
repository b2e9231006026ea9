package org.malinnotes.workbench.graph;

/**
 * A way from one node to another.
 *
 * @param label the order that leads this way; empty where no order is given
 */
record Link(String from, String to, Course course, String label) {}
