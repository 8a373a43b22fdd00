/** How much each piece of a view may take; what is longer is cut at a word, with "[…]". */
export interface Tightness {
  readonly quotation: number;
  /** Speaker, role, outlet, dates: each. */
  readonly name: number;
  /** Notes, changes, contradictions: each. */
  readonly line: number;
  readonly copies: number;
  /** Whether addresses stay behind the outlets. */
  readonly links: boolean;
}

/**
 * From as it comes to the tightest. A view is made to fit its page, so the first one nearly always does; the others
 * are for texts that double when they are escaped. The last one leaves no message too long.
 */
export const TIGHTNESS: readonly Tightness[] = [
  { quotation: 4000, name: 240, line: 500, copies: 3, links: true },
  { quotation: 1000, name: 240, line: 240, copies: 3, links: true },
  { quotation: 500, name: 120, line: 240, copies: 1, links: true },
  { quotation: 250, name: 60, line: 120, copies: 0, links: true },
  { quotation: 120, name: 40, line: 80, copies: 0, links: false },
  { quotation: 60, name: 24, line: 40, copies: 0, links: false },
];
