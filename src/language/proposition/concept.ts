import { withoutAdjectiveEnding } from '../adjective-ending.ts';
import type { Form } from '../form.ts';
import { perForm } from '../kept.ts';
import { BROADER_NOUNS } from '../lexicon/broader-nouns.ts';
import { NOT_YET_IT } from '../lexicon/compound-parts.ts';
import { COMPOUND_SYNONYMS, NOUN_SYNONYMS } from '../lexicon/noun-synonyms.ts';
import { OTHER_OFFICE_BEGINNINGS } from '../lexicon/person-nouns.ts';
import { countryOf } from '../phrase/find-country-of-word.ts';
import { readNoun } from '../phrase/read-noun.ts';

/** What a word means as far as it can be compared with another one. */
export interface Concept {
  /** Lemmas in lower case, of a name its bare form. */
  readonly lemmas: readonly string[];
  readonly country: string | null;
  /** The dictionary knows it neither whole nor in part. */
  readonly name: boolean;
  /** The last part of a compound ("rakete"); null for other words. */
  readonly last: string | null;
  /** How a name sounds, for spellings that differ ("Tschaikin", "Chaykin"); empty for a word. */
  readonly sound: string;
}

/** It names somebody or something: it is a name or a country, and no word for a kind of thing. */
export const isNaming = ({ name, country }: Pick<Concept, 'name' | 'country'>): boolean =>
  name || country !== null;

/** The same country, or the same word or name. */
export const namesSame = (one: Concept, other: Concept): boolean =>
  (one.country !== null && one.country === other.country) ||
  one.lemmas.some((lemma) => other.lemmas.includes(lemma));

/** Reads a word's meaning. */
export const readConcept: (form: Form) => Concept = perForm(createConcept);

function createConcept(form: Form): Concept {
  const country = countryOf(form);
  if (!form.capitalised) {
    const base = withoutAdjectiveEnding(form.lower);
    const lemmas = [...form.adjectives, ...form.infinitives, ...form.participles, base, form.lower];
    return {
      lemmas: [...new Set(lemmas.map((lemma) => lemma.toLowerCase()))],
      country,
      name: false,
      last: null,
      sound: '',
    };
  }
  const noun = readNoun(form);
  if (noun.known)
    return { lemmas: noun.lemmas.map(normalise), country, name: false, last: noun.last, sound: '' };
  const bare = form.lower.replace(/(?:'s|’s|['’])$/, '');
  const lemmas = /sses$/.test(bare)
    ? [bare, bare.slice(0, -2)]
    : /[^s]s$/.test(bare)
      ? [bare, bare.slice(0, -1)]
      : [bare];
  return { lemmas, country, name: country === null, last: null, sound: soundOf(lemmas.at(-1) as string) };
}

function normalise(lemma: string): string {
  const lower = lemma.toLowerCase();
  for (const [from, to] of COMPOUND_SYNONYMS)
    if (lower.startsWith(from) && lower.length > from.length + 3) return to + lower.slice(from.length);
  return lower;
}

/** Kölner Phonetik in outline: letters that sound alike in names of any spelling become one. */
function soundOf(name: string): string {
  const coded = name
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/ł/g, 'l')
    .replace(/ß/g, 'ss')
    .replace(/dsch|dj|tsch|ch|kh|gh|ck|q|x|g|c(?![eiy])/g, 'k')
    .replace(/sch|sh|sz|z|c|ß/g, 's')
    .replace(/ph|pf|v|w/g, 'f')
    .replace(/dt|th|d/g, 't')
    .replace(/b/g, 'p')
    .replace(/j|y/g, 'i');
  return (
    coded.charAt(0) +
    coded
      .slice(1)
      .replace(/[aeiouh]/g, '')
      .replace(/(.)\1+/g, '$1')
  );
}

export type Likeness = 'same' | 'narrower' | 'broader';

const SYNONYMS: ReadonlyMap<string, ReadonlySet<string>> = readSynonyms();
const BROADER: ReadonlyMap<string, ReadonlySet<string>> = readBroader();

function readSynonyms(): ReadonlyMap<string, ReadonlySet<string>> {
  const synonyms = new Map<string, Set<string>>();
  for (const { nouns } of NOUN_SYNONYMS) {
    const group = nouns.split(' ').map(normalise);
    for (const noun of group) {
      const set = synonyms.get(noun) ?? new Set();
      for (const other of group) set.add(other);
      synonyms.set(noun, set);
    }
  }
  return synonyms;
}

function readBroader(): ReadonlyMap<string, ReadonlySet<string>> {
  const above = new Map<string, Set<string>>();
  for (const { broader, narrower } of BROADER_NOUNS)
    for (const noun of narrower.split(' ').map(normalise))
      above.set(noun, (above.get(noun) ?? new Set()).add(normalise(broader)));
  return above;
}

/** For each noun those that mean it or a kind of it. */
const BELOW: ReadonlyMap<string, readonly string[]> = readBelow();

function readBelow(): ReadonlyMap<string, readonly string[]> {
  const below = new Map<string, string[]>();
  for (const table of [SYNONYMS, BROADER])
    for (const [noun, others] of table)
      for (const other of others) {
        const known = below.get(other);
        if (known === undefined) below.set(other, [noun]);
        else known.push(noun);
      }
  return below;
}

/** Each synonym of a noun, and what it is a kind of; for the search, which knows words alone. */
export function relatedNouns(lemma: string): readonly string[] {
  const lower = normalise(lemma);
  return [...new Set([...(SYNONYMS.get(lower) ?? []), ...(BROADER.get(lower) ?? [])])].filter(
    (word) => word !== lower,
  );
}

const SHORTEST_HEAD = 4;

/** Compounds that are no kind of their last part: a "Vizepräsident" is no "Präsident". */
const isOtherOffice = (lemma: string): boolean =>
  OTHER_OFFICE_BEGINNINGS.some((beginning) => lemma.startsWith(beginning));

/** "Vorwahl" beside "Wahl": it goes before it, or stands in for it. */
const isNotYet = (longer: Concept, shorter: Concept): boolean =>
  longer.lemmas.some((lemma) =>
    shorter.lemmas.some((whole) => NOT_YET_IT.some((beginning) => lemma === beginning + whole)),
  );

/** Whether `right` names the same as `left`, a kind of it, or what it is a kind of; null for anything else. */
export function compareConcepts(left: Concept, right: Concept): Likeness | null {
  if (left.country !== null || right.country !== null) return left.country === right.country ? 'same' : null;
  for (const a of left.lemmas)
    for (const b of right.lemmas) if (a === b || SYNONYMS.get(a)?.has(b) === true) return 'same';
  if (left.name && right.name) return soundsAlike(left, right) ? 'same' : null;
  if (left.name || right.name) return null;
  if (isNotYet(right, left) || isNotYet(left, right)) return null;
  if (right.lemmas.some(isOtherOffice) && !left.lemmas.some(isOtherOffice)) return null;
  if (right.last !== null && left.lemmas.includes(right.last)) return 'narrower';
  if (left.last !== null && right.lemmas.includes(left.last)) return 'broader';
  for (const a of left.lemmas)
    for (const b of right.lemmas) {
      if (isKindOf(b, a)) return 'narrower';
      if (isKindOf(a, b)) return 'broader';
    }
  return null;
}

/** Two consonants are too few to tell a name by; and "Petra" is not "Peter". */
const SHORTEST_SOUND = 3;
const VOWEL_END = /[aeiouyäöü]$/;

const soundsAlike = (left: Concept, right: Concept): boolean => {
  const a = left.lemmas.at(-1) ?? '';
  const b = right.lemmas.at(-1) ?? '';
  const alike = left.sound.length >= SHORTEST_SOUND && left.sound === right.sound;
  return (
    alike && a.length > 4 && Math.abs(a.length - b.length) <= 2 && VOWEL_END.test(a) === VOWEL_END.test(b)
  );
};

/** "Kurzstreckenrakete" is a "Rakete" by its last part, a "Waffe" by the lexicon. */
function isKindOf(narrow: string, broad: string): boolean {
  if (narrow.length > broad.length + 2 && broad.length >= SHORTEST_HEAD && narrow.endsWith(broad))
    return true;
  return BELOW.get(broad)?.some((word) => isOrEndsIn(narrow, word)) === true;
}

const SHORTEST_FIRST_PART = 3;

/** "Kurzstreckenrakete" ends in "Rakete". */
const isOrEndsIn = (lemma: string, word: string): boolean =>
  lemma === word ||
  (word.length >= SHORTEST_HEAD && lemma.length - word.length >= SHORTEST_FIRST_PART && lemma.endsWith(word));
