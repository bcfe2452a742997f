/** The database hits of one question as the graph grows. */
export interface Growth {
  /** The operation, and which page where it has pages. */
  readonly question: string;
  readonly at: readonly { readonly meetings: number; readonly hits: number }[];
}
