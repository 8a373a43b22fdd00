import type { Reading } from '../reading.ts';
import type { Analysis } from './collect-readings.ts';
import { decodeReading, type ReadingCode } from './reading-code.ts';

/** One way to read a form: how its lemma is made of it, and the readings under this lemma. */
export interface PatternPart {
  /** Where two letters inside the form ("ge", "zu") go; -1 where none do. */
  readonly drop: number;
  /** How many letters at the end go. */
  readonly cut: number;
  readonly append: string;
  readonly codes: readonly ReadingCode[];
}

/** The readings of a form as text that mentions its letters as little as it can: "-1;1;n;34,50" for "liefere". */
export function writePattern(form: string, analyses: readonly Analysis[]): string {
  const parts: string[] = [];
  for (const { lemma, codes } of analyses) {
    const [drop, cut, append] = lemmaRule(form, lemma);
    parts.push(`${drop};${cut};${append};${codes.join(',')}`);
  }
  return parts.join('|');
}

export function parsePattern(pattern: string): readonly PatternPart[] {
  return pattern.split('|').map((part) => {
    const [drop, cut, append, codes] = part.split(';');
    return {
      drop: Number(drop),
      cut: Number(cut),
      append: append ?? '',
      codes: (codes ?? '').split(',').map(Number),
    };
  });
}

export const lemmaOf = (form: string, { drop, cut, append }: PatternPart): string =>
  (drop < 0 ? form : form.slice(0, drop) + form.slice(drop + 2)).slice(
    0,
    form.length - cut - (drop < 0 ? 0 : 2),
  ) + append;

export function readPattern(form: string, parts: readonly PatternPart[]): readonly Reading[] {
  return parts.flatMap((part) => {
    const lemma = lemmaOf(form, part);
    return part.codes.map((code) => decodeReading(code, lemma));
  });
}

type LemmaRule = readonly [drop: number, cut: number, append: string];

/** The rule with the shortest ending: "angegriffen" loses "ge" at 2 to share more letters with "angreifen". */
function lemmaRule(form: string, lemma: string): LemmaRule {
  let best: LemmaRule = [-1, ...endingRule(form, lemma)];
  for (const infix of ['ge', 'zu']) {
    const at = form.indexOf(infix);
    if (at < 0) continue;
    const [cut, append] = endingRule(form.slice(0, at) + form.slice(at + 2), lemma);
    if (append.length < best[2].length) best = [at, cut, append];
  }
  return best;
}

function endingRule(form: string, lemma: string): readonly [cut: number, append: string] {
  let shared = 0;
  while (shared < form.length && shared < lemma.length && form[shared] === lemma[shared]) shared += 1;
  return [form.length - shared, lemma.slice(shared)];
}
