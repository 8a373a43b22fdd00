import { withoutAdjectiveEnding } from '../adjective-ending.ts';
import type { Clause, Word } from '../clause/clause.ts';
import type { Predicate } from '../clause/predicate.ts';
import type { Form } from '../form.ts';
import { NOT_YET_IT } from '../lexicon/compound-parts.ts';
import { IDIOMS, type Idiom } from '../lexicon/idioms.ts';
import type { Phrase } from '../phrase/phrase.ts';
import { readNoun } from '../phrase/read-noun.ts';
import { predicativeWords } from './read-operator.ts';

const IDIOMS_OF_VERB: ReadonlyMap<string, readonly Idiom[]> = readIdioms();

function readIdioms(): ReadonlyMap<string, readonly Idiom[]> {
  const found = new Map<string, readonly Idiom[]>();
  for (const idiom of IDIOMS)
    for (const verb of idiom.verbs.split(' ')) found.set(verb, [...(found.get(verb) ?? []), idiom]);
  return found;
}

/** A predicate as what it means together with one of its phrases, and that phrase; null where a small word or a verb makes it one. */
export interface IdiomReading {
  readonly predicate: Predicate;
  readonly phrase: Phrase | null;
  /** Where the phrase stays beside the predicate: its own place, or that of a circumstance where it says more than the idiom; null for nowhere. */
  readonly stays: 'own' | 'circumstance' | null;
  /** The place that whose the noun is fills; null for none. */
  readonly owner: string | null;
}

/**
 * Reads "kamen ums Leben" as "umkamen", "legten die Arbeit nieder" as "streikten".
 *
 * @returns null where verb and nouns mean what they say
 */
export function readIdiom(
  predicate: Predicate | null,
  clause: Clause,
  phrases: readonly Phrase[],
): IdiomReading | null {
  if (predicate === null) return null;
  for (const verb of predicate.lemmas)
    for (const idiom of IDIOMS_OF_VERB.get(verb) ?? []) {
      const isOfWord = idiom.beside !== undefined || idiom.helper !== undefined;
      if (idiom.alone === true && !isAlone(clause, phrases)) continue;
      const phrase = isOfWord ? undefined : phrases.find((own) => isPhraseOf(idiom, own));
      if (isOfWord ? !holdsWords(idiom, clause, phrases) : phrase === undefined) continue;
      const { word, prefix, voice, state, tense, mood, modals } = predicate;
      const lemma = idiom.means;
      return {
        predicate: { lemma, lemmas: [lemma], word, prefix, voice, state, tense, mood, modals },
        phrase: phrase ?? null,
        stays: phrase === undefined ? null : findStay(idiom, phrase),
        owner: idiom.owner ?? null,
      };
    }
  return null;
}

/** Nothing but the subject stands beside the phrase that is meant: no adjective, and no second noun. */
const isAlone = (clause: Clause, phrases: readonly Phrase[]): boolean =>
  predicativeWords(clause, phrases).every(({ form }) => form.adverb || form.adjectives.length === 0) &&
  phrases.filter(({ preposition, genitiveOf }) => preposition === null && genitiveOf === null).length === 1;

/** "[bleibt] bestehen", "spricht [schuldig]". */
function holdsWords({ beside, helper }: Idiom, clause: Clause, phrases: readonly Phrase[]): boolean {
  if (helper !== undefined && !clause.finite?.form.finite.some(({ lemma }) => lemma === helper)) return false;
  return (
    beside === undefined ||
    predicativeWords(clause, phrases).some(({ form }) => beside.split(' ').includes(form.lower))
  );
}

const WORDS_OF_MEANING: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  [...new Set(IDIOMS.map(({ means }) => means))].map((means) => [means, wordsMeaning(means)]),
);

function wordsMeaning(means: string): ReadonlySet<string> {
  const own = IDIOMS.filter((idiom) => idiom.means === means);
  return new Set(
    own.flatMap(({ nouns, adjectives, beside, verbs }) =>
      [nouns, adjectives, beside, verbs].flatMap((words) => words?.toLowerCase().split(' ') ?? []),
    ),
  );
}

/** Whether a word is a part of an idiom with one of the meanings: "[rote] [Zahlen]" of "verlustmachen". */
export const isOfIdiom = ({ lower, nouns }: Form, meanings: readonly string[]): boolean =>
  meanings.some((means) => {
    const words = WORDS_OF_MEANING.get(means);
    return (
      words !== undefined &&
      [lower, withoutAdjectiveEnding(lower), ...nouns.map(({ lemma }) => lemma.toLowerCase())].some((word) =>
        words.has(word),
      )
    );
  });

const nounsOf = ({ nouns }: Idiom): readonly string[] => nouns?.split(' ') ?? [];

function isPhraseOf(idiom: Idiom, { preposition, head, conjunctOf, modifiers }: Phrase): boolean {
  if (conjunctOf !== null || preposition !== (idiom.preposition ?? null)) return false;
  const adjectives = idiom.adjectives?.split(' ');
  if (adjectives !== undefined && !modifiers.some(({ form }) => isOneOf(form.lower, adjectives)))
    return false;
  return (
    idiom.nouns === undefined ||
    nounsOf(idiom).some((noun) => isNoun(head, noun) || (idiom.compounds === true && endsIn(head, noun)))
  );
}

const isOneOf = (word: string, adjectives: readonly string[]): boolean =>
  adjectives.includes(withoutAdjectiveEnding(word));

/** "gewann die [Bürgermeister]wahl" says at what, "leidet an [Grippe]" what is suffered from. */
function findStay(idiom: Idiom, { head }: Phrase): IdiomReading['stays'] {
  if (idiom.keeps === true || idiom.nouns === undefined) return 'own';
  return nounsOf(idiom).some((noun) => isNoun(head, noun)) ? null : 'circumstance';
}

const isNoun = ({ text, form }: Word, noun: string): boolean =>
  noun === text || form.nouns.some(({ lemma }) => lemma === noun);

/** "[Bürgermeister]wahl"; a "Vorwahl" is not the Wahl. */
const endsIn = ({ text, form }: Word, noun: string): boolean =>
  [text, ...readNoun(form).lemmas].some(
    (word) =>
      word.endsWith(noun.toLowerCase()) && !NOT_YET_IT.includes(word.toLowerCase().slice(0, -noun.length)),
  );
