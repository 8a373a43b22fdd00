/** A point in time as `Date.prototype.toISOString` writes it: in UTC, so that the order of the strings is the order of time. */
export type Instant = string;
