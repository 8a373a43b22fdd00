/** A piece of a text: JavaScript string offsets (UTF-16 units), counted from 0, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}
