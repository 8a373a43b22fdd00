import { editDistance } from './closest-word/edit-distance.ts';
import { plainLetters } from './closest-word/plain-letters.ts';
import { foldSpelling } from './term/fold-spelling.ts';

/**
 * How a typed word differs from the one that was meant: only in umlauts and capitals, in two neighbours that changed places, in
 * a letter that stands once instead of twice, in one other letter, in two.
 */
export type Slip = 'spelling' | 'swapped' | 'doubled' | 'letter' | 'two';

/** Null where more than two letters differ. */
export function findSlip(typed: string, meant: string): Slip | null {
  const [left, right] = [plainLetters(typed), plainLetters(meant)];
  if (left === right || foldSpelling(typed) === foldSpelling(meant)) return 'spelling';
  const distance =
    editDistance(left, right, 1) ??
    editDistance(foldSpelling(typed), foldSpelling(meant), 1) ??
    editDistance(left, right, 2);
  if (distance === null) return null;
  if (distance === 2) return 'two';
  if (sorted(left) === sorted(right) || sorted(foldSpelling(typed)) === sorted(foldSpelling(meant)))
    return 'swapped';
  return singled(left) === singled(right) ? 'doubled' : 'letter';
}

/** Letters in an order of their own: words one letter apart that have the same ones have two of them swapped. */
const sorted = (word: string): string => [...word].toSorted().join('');

/** Every letter once where it stands twice in a row. */
const singled = (word: string): string => word.replace(/(.)\1/gu, '$1');
