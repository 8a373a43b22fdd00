/** What a model is learned from, row by row. */
export interface Examples {
  readonly rows: readonly Float64Array[];
  /** 1 for right, 0 for wrong, something between for a bit of both. */
  readonly labels: Float64Array;
  /** How much each row counts. */
  readonly counts: Float64Array;
}
