/** Which state of the graph is meant: the number that every write raises. */
export interface RevisionMark {
  /** The graph's own id; one that was emptied and filled anew has another. */
  readonly graph: string;
  readonly number: number;
}

/** A state of the graph, and how a server of a cluster is made to have it. */
export interface Revision extends RevisionMark {
  /** Bookmarks with which a server of a cluster waits until it has this state. */
  readonly bookmarks: readonly string[];
}

/** Whether both are one state. */
export function isSameRevision(one: RevisionMark, other: RevisionMark): boolean {
  return one.number === other.number && one.graph === other.graph;
}

/** Whether a state holds all that another holds. */
export function holds(one: RevisionMark, other: RevisionMark): boolean {
  return one.number >= other.number && one.graph === other.graph;
}
