package org.malinnotes.workbench.graph;

/** How closely the ways of a graph are drawn. */
public enum Detail {
  /** One line for each pair of nodes between which a way leads. */
  WAYS,
  /** A line for each order, with its words. */
  ORDERS
}
