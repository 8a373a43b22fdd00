import { findTerms } from '../../language/find-terms.ts';
import type { Vocabulary } from '../../language/form.ts';
import type { Span } from '../../language/span.ts';
import type { Asked } from '../evidence/seen-sentence.ts';
import type { WantedRole } from '../wanted/pattern.ts';
import { isCore } from '../wanted/roles.ts';
import type { Wanted } from '../wanted/wanted.ts';

/** A term must stand for an asked word so well to be it. */
export const MET = 0.5;

/** Which of the asked words parts of a text hold themselves, by their places. */
export function meetWords(
  text: string,
  parts: readonly Span[],
  { words: { meetings } }: Pick<Asked, 'words'>,
  vocabulary: Vocabulary,
): ReadonlySet<number> {
  const met = new Set<number>();
  for (const { start, end } of parts)
    for (const { text: term, weight } of findTerms(text, vocabulary, start, end))
      for (const { word, value } of meetings.get(term) ?? []) if (weight * value >= MET) met.add(word);
  return met;
}

/** How much of what is asked some of its words are, from 0 to 1. */
export const tieOf = (met: ReadonlySet<number>, { words: { words } }: Pick<Asked, 'words'>): number =>
  words.reduce((sum, { share }, place) => sum + (met.has(place) ? share : 0), 0);

/** Who does what to whom in the asked event; empty where none is asked about. */
export const coreRolesOf = ({ pattern, proposition }: Asked['reading']): readonly WantedRole[] =>
  pattern?.roles(proposition?.groups[0] ?? null).filter(({ roles }) => isCore(roles)) ?? [];

/** The places of the words that tell what is asked about, and are no names: what happens, and to what. */
export function findKeys({ words: { words }, reading }: Asked): ReadonlySet<number> {
  const { existing, proposition } = reading;
  // Who does something is told of in many a sentence; of how something is nobody else is told.
  const things = coreRolesOf(reading)
    .filter(({ roles }) => proposition?.kind === 'adjective' || !roles.has('agent'))
    .map(({ wanted }) => wanted);
  const heads = headsOf([...things, ...(existing === null ? [] : [existing])]);
  return new Set(
    words.flatMap(({ text, name, predicate }, place) =>
      !name && (predicate || heads.has(text.toLowerCase())) ? [place] : [],
    ),
  );
}

/** Those of the keys that tell what happens. */
export const findEvents = (
  keys: ReadonlySet<number>,
  { words: { words } }: Pick<Asked, 'words'>,
): readonly number[] => [...keys].filter((key) => words[key]?.predicate === true);

/** The head words, in small letters. */
export const headsOf = (wanted: readonly Wanted[]): ReadonlySet<string> =>
  new Set(wanted.map(({ argument }) => argument.head.form.lower));
