import { withoutAdjectiveEnding } from '../adjective-ending.ts';
import type { Clause, Word } from '../clause/clause.ts';
import type { Predicate } from '../clause/predicate.ts';
import type { Form } from '../form.ts';
import { NOT_YET_IT } from '../lexicon/compound-parts.ts';
import { IDIOMS, type Idiom } from '../lexicon/idioms.ts';
import type { Phrase } from '../phrase/phrase.ts';
import { readNoun } from '../phrase/read-noun.ts';
import { predicativeWords } from './read-operator.ts';

/** An idiom with its words one by one; null for words it does not have. */
interface WordedIdiom extends Omit<Idiom, 'verbs' | 'nouns' | 'adjectives' | 'beside'> {
  readonly nouns: readonly string[] | null;
  readonly adjectives: readonly string[] | null;
  readonly beside: readonly string[] | null;
}

const { ofVerb: IDIOMS_OF_VERB, wordsOf: WORDS_OF_MEANING } = readIdioms();

/** The idioms of each verb, and the words of all of one meaning, in small letters. */
function readIdioms(): {
  readonly ofVerb: ReadonlyMap<string, readonly WordedIdiom[]>;
  readonly wordsOf: ReadonlyMap<string, ReadonlySet<string>>;
} {
  const ofVerb = new Map<string, readonly WordedIdiom[]>();
  const wordsOf = new Map<string, Set<string>>();
  const split = (words: string | undefined): readonly string[] | null => words?.split(' ') ?? null;
  for (const idiom of IDIOMS) {
    const verbs = idiom.verbs.split(' ');
    const nouns = split(idiom.nouns);
    const adjectives = split(idiom.adjectives);
    const beside = split(idiom.beside);
    const worded = { ...idiom, nouns, adjectives, beside };
    for (const verb of verbs) ofVerb.set(verb, [...(ofVerb.get(verb) ?? []), worded]);
    const known = wordsOf.get(idiom.means) ?? new Set();
    for (const word of [verbs, nouns, adjectives, beside].flatMap((words) => words ?? []))
      known.add(word.toLowerCase());
    wordsOf.set(idiom.means, known);
  }
  return { ofVerb, wordsOf };
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
      const isOfWord = idiom.beside !== null || idiom.helper !== undefined;
      const phrase = isOfWord ? undefined : phrases.find((own) => isPhraseOf(idiom, own));
      if (isOfWord ? !holdsWords(idiom, clause, phrases) : phrase === undefined) continue;
      if (idiom.alone === true && !isAlone(clause, phrases)) continue;
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
function holdsWords({ beside, helper }: WordedIdiom, clause: Clause, phrases: readonly Phrase[]): boolean {
  if (helper !== undefined && !clause.finite?.form.finite.some(({ lemma }) => lemma === helper)) return false;
  return beside === null || predicativeWords(clause, phrases).some(({ form }) => beside.includes(form.lower));
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

function isPhraseOf(idiom: WordedIdiom, { preposition, head, conjunctOf, modifiers }: Phrase): boolean {
  if (conjunctOf !== null || preposition !== (idiom.preposition ?? null)) return false;
  const { nouns, adjectives, compounds } = idiom;
  if (adjectives !== null && !modifiers.some(({ form }) => isOneOf(form.lower, adjectives))) return false;
  return (
    nouns === null || nouns.some((noun) => isNoun(head, noun) || (compounds === true && endsIn(head, noun)))
  );
}

const isOneOf = (word: string, adjectives: readonly string[]): boolean =>
  adjectives.includes(withoutAdjectiveEnding(word));

/** "gewann die [Bürgermeister]wahl" says at what, "leidet an [Grippe]" what is suffered from. */
function findStay({ keeps, nouns }: WordedIdiom, { head }: Phrase): IdiomReading['stays'] {
  if (keeps === true || nouns === null) return 'own';
  return nouns.some((noun) => isNoun(head, noun)) ? null : 'circumstance';
}

const isNoun = ({ text, form }: Word, noun: string): boolean =>
  noun === text || form.nouns.some(({ lemma }) => lemma === noun);

/** "[Bürgermeister]wahl"; a "Vorwahl" is not the Wahl. */
const endsIn = ({ text, form }: Word, noun: string): boolean =>
  [text, ...readNoun(form).lemmas].some(
    (word) =>
      word.endsWith(noun.toLowerCase()) && !NOT_YET_IT.includes(word.toLowerCase().slice(0, -noun.length)),
  );
