import { differentLetters } from '../letter-sets.ts';

/** Says letter by letter which terms are wanted, so that many that begin alike are passed over at once. */
export interface TermGuide {
  /** What is wanted: guides of one name want the same terms. */
  readonly name: string;
  /** No term of fewer or of more code units is wanted. */
  readonly shortest: number;
  readonly longest: number;
  /**
   * Letters as `letterSetOf` gives them, and how many may be in a term's and not in one of these sets, or the other way round. Of
   * terms that have none such set `isTooFar` says so, too. A value, so that a database can look by itself.
   */
  readonly letterSets: readonly number[];
  readonly lettersApart: number;
  /**
   * Told of the letters in order; those before this one are as it was told last.
   * @param place from 1
   * @param unit a UTF-16 code unit
   * @returns whether no term that begins so is wanted
   */
  isTooFar(place: number, unit: number): boolean;
}

/** @param letters as `letterSetOf` gives them; @returns whether a term of these letters may be wanted */
export function mayHaveLetters(letters: number, { letterSets, lettersApart }: TermGuide): boolean {
  for (let at = 0; at < letterSets.length; at++)
    if (differentLetters(letterSets[at] as number, letters) <= lettersApart) return true;
  return false;
}

/** Whether a term may be wanted; tells the guide all of its letters up to the one that is too far. */
export function mayBeWanted(term: string, guide: TermGuide): boolean {
  if (term.length < guide.shortest || term.length > guide.longest) return false;
  for (let at = 0; at < term.length; at++) if (guide.isTooFar(at + 1, term.charCodeAt(at))) return false;
  return true;
}
