/** A term of a query, as far as it says where to look. */
export interface SearchTerm {
  readonly id: number;
  /** In how many passages it is. */
  readonly passages: number;
  /** What it adds to no passage's score more of. */
  readonly bound: number;
}

/** Passages to look at: those with the term `has`, and beside it one of `with`, where that is not null. */
export interface Wish {
  readonly has: number;
  readonly with: readonly number[] | null;
  /** How many there may be, as if terms stood in passages by chance. */
  readonly expected: number;
}

/**
 * Where passages are that may be among the best, the place of the rarest terms first (Turtle and Flood, "Query evaluation:
 * strategies and optimizations", 1995, over sets of passages instead of lists).
 *
 * @param terms the rarest first
 * @param from the first term that was not looked at; who has one of those before is known
 * @param threshold a passage below this score is not wanted
 * @param room so many passages may be looked at
 * @param passageCount how many there are
 * @returns what to look at for this term; null where no unknown passage can reach the threshold, or there is no room
 */
export function chooseCandidates(
  terms: readonly SearchTerm[],
  from: number,
  threshold: number,
  room: number,
  passageCount: number,
): Wish | null {
  const term = terms[from];
  if (term === undefined) return null;
  const later = terms.slice(from + 1);
  const others = sumOf(later);
  if (term.bound + others < threshold || room <= 0) return null;
  const share = (some: readonly SearchTerm[]): number =>
    Math.min(1, some.reduce((sum, { passages }) => sum + passages, 0) / passageCount);
  const needed = neededBeside(later, threshold - term.bound);
  if (needed === null && term.passages <= room) return { has: term.id, with: null, expected: term.passages };
  const beside = [...(needed ?? later)];
  // Too many to be looked at: those that have the rarest beside it are the likeliest to be among the best.
  while (beside.length > 1 && term.passages * share(beside) > room) beside.pop();
  if (beside.length === 0) return { has: term.id, with: null, expected: Math.min(room, term.passages) };
  return {
    has: term.id,
    with: beside.map(({ id }) => id),
    expected: Math.min(room, term.passages * share(beside)),
  };
}

/**
 * The first of some terms one of which a passage must have to miss no more than `missing`; null where it needs none.
 * @param terms the rarest first
 */
function neededBeside(terms: readonly SearchTerm[], missing: number): readonly SearchTerm[] | null {
  if (missing <= 0) return null;
  let rest = sumOf(terms);
  let count = 0;
  for (; count < terms.length && rest >= missing; count++) rest -= terms[count]?.bound ?? 0;
  return terms.slice(0, count);
}

const sumOf = (terms: readonly SearchTerm[]): number => terms.reduce((sum, { bound }) => sum + bound, 0);
