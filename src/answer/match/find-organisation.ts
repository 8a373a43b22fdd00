import type { Word } from '../../language/clause/clause.ts';
import { GENITIVE_ENDING } from '../../language/lexicon/endings.ts';
import { ORGANISATION_NAMES } from '../../language/lexicon/organisation-names.ts';
import type { Argument } from '../../language/proposition/proposition.ts';

const byKey: ReadonlyMap<string, number> = new Map(
  ORGANISATION_NAMES.flatMap((names, index) => names.map((name) => [keyOf(name.split(' ')), index] as const)),
);

/**
 * The body that an argument names by its letters or its full name, as a number for comparison; null for others, and for what
 * is only of the body ("UN-Soldat").
 */
export function findOrganisation({ words, head }: Argument): number | null {
  const last = words.indexOf(head);
  if (last < 0) return null;
  for (let from = last; from >= Math.max(0, last - 2); from -= 1) {
    const found = byKey.get(keyOf(words.slice(from, last + 1).map(textOf)));
    if (found !== undefined) return found;
  }
  return byKey.get(keyOf([textOf(words.at(-1) as Word)])) ?? null;
}

const textOf = ({ text }: Word): string => text;

/** The words without what German adds to them: "Vereinten Nationen" is "Vereinte Nationen". */
function keyOf(words: readonly string[]): string {
  return words
    .map((word, index) =>
      index < words.length - 1
        ? word.toLowerCase().replace(/e[nmrs]?$/, '')
        : word.toLowerCase().replace(GENITIVE_ENDING, ''),
    )
    .join(' ');
}
