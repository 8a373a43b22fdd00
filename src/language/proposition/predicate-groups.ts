import { CONFLICT_PREDICATES } from '../lexicon/predicates/conflict.ts';
import { ECONOMY_PREDICATES } from '../lexicon/predicates/economy.ts';
import { EVERYDAY_PREDICATES } from '../lexicon/predicates/everyday.ts';
import { JUSTICE_PREDICATES } from '../lexicon/predicates/justice.ts';
import { MOVEMENT_PREDICATES } from '../lexicon/predicates/movement.ts';
import { COMPLEMENTARY_PREDICATES, OPPOSITE_PREDICATES } from '../lexicon/predicates/opposites.ts';
import { POLITICS_PREDICATES } from '../lexicon/predicates/politics.ts';
import type { PredicateEntry } from '../lexicon/predicates/predicate-group.ts';
import { PUBLIC_LIFE_PREDICATES } from '../lexicon/predicates/public-life.ts';
import { TRANSFER_PREDICATES } from '../lexicon/predicates/transfer.ts';
import { verbsMeaning } from '../lexicon/verbs/verb-table.ts';

const WITHOUT_VERBS: readonly PredicateEntry[] = [
  ...TRANSFER_PREDICATES,
  ...CONFLICT_PREDICATES,
  ...JUSTICE_PREDICATES,
  ...POLITICS_PREDICATES,
  ...ECONOMY_PREDICATES,
  ...MOVEMENT_PREDICATES,
  ...PUBLIC_LIFE_PREDICATES,
  ...EVERYDAY_PREDICATES,
];

/** The entries with all their words: verbs of which more is known than their meaning are told in `lexicon/verbs/`. */
export const PREDICATE_ENTRIES: readonly PredicateEntry[] = WITHOUT_VERBS.map((entry) => {
  const place = WITHOUT_VERBS.filter(({ group }) => group === entry.group).indexOf(entry);
  const verbs = verbsMeaning(place === 0 ? entry.group : `${entry.group}:${place + 1}`);
  return { ...entry, words: [entry.words, ...verbs].join(' ').trim() };
});

/** The role a slot fills: agent, patient, recipient, or whatever the entry names. */
export type Frame = ReadonlyMap<string, string>;

const USUAL: readonly (readonly [string, string])[] = [
  ['n', 'agent'],
  ['a', 'patient'],
  ['d', 'recipient'],
];

export const USUAL_FRAME: Frame = new Map(USUAL);

/** "n=recipient von,aus=agent" over the usual places. */
function parseFrame(notation: string | undefined): Frame {
  const frame = new Map(USUAL);
  for (const part of (notation ?? '').split(' ')) {
    const [slots, role] = part.split('=');
    if (slots !== undefined && role !== undefined) for (const slot of slots.split(',')) frame.set(slot, role);
  }
  return frame;
}

interface Sense {
  readonly group: string;
  readonly frame: Frame;
}

const SENSES: ReadonlyMap<string, readonly Sense[]> = readSenses();

function readSenses(): ReadonlyMap<string, readonly Sense[]> {
  const senses = new Map<string, Sense[]>();
  for (const { group, words, frame } of PREDICATE_ENTRIES) {
    const sense = { group, frame: parseFrame(frame) };
    for (const word of new Set(words.split(' '))) {
      const list = senses.get(word);
      if (list === undefined) senses.set(word, [sense]);
      else list.push(sense);
    }
  }
  return senses;
}

/** The meanings of a lemma; empty for one the lexicon does not know. */
export const findSenses = (lemma: string): readonly Sense[] => SENSES.get(lemma) ?? [];

/** "überfallen": somebody does it to somebody or something; not "zerfallen", which befalls its subject. */
export const isDoneTo = ({ frame }: Sense): boolean =>
  frame.get('n') !== 'patient' && frame.get('a') === 'patient';

/** Whether one of the lemmas has a meaning of one of the groups. */
export const meansOneOf = (lemmas: readonly string[], groups: ReadonlySet<string>): boolean =>
  lemmas.some((lemma) => findSenses(lemma).some(({ group }) => groups.has(group)));

const IMPLIED: ReadonlyMap<string, readonly string[]> = new Map(
  PREDICATE_ENTRIES.flatMap(({ words, implied }) =>
    implied === undefined ? [] : words.split(' ').map((word) => [word, implied.split(' ')] as const),
  ),
);

/** What an event noun has as its object without saying so; empty for most. */
export const impliedObjects = (lemma: string): readonly string[] => IMPLIED.get(lemma) ?? [];

type Partners = ReadonlyMap<string, readonly string[]>;

const OPPOSITES: Partners = readPartners(OPPOSITE_PREDICATES);
const COMPLEMENTS: Partners = readPartners(COMPLEMENTARY_PREDICATES);

function readPartners(pairs: readonly (readonly [string, string])[]): Partners {
  const partners = new Map<string, string[]>();
  for (const [left, right] of pairs)
    for (const [from, to] of [
      [left, right],
      [right, left],
    ] as const)
      partners.set(from, [...(partners.get(from) ?? []), to]);
  return partners;
}

export const oppositesOf = (group: string): readonly string[] => OPPOSITES.get(group) ?? [];

/** Whether of two contrary groups one is always true of a thing: what is not forbidden is allowed; what does not rise need not fall. */
export const areComplementary = (left: string, right: string): boolean =>
  COMPLEMENTS.get(left)?.includes(right) === true;
