import type { Word } from '../language/clause/clause.ts';
import type { Form, Vocabulary } from '../language/form.ts';
import { isFirstName } from '../language/phrase/classify-noun.ts';

/** Surnames that are another word beside ("Weil", "Kurz", "Lang"), each with its form as a name and nothing else. */
export type Namesakes = ReadonlyMap<string, Form>;

/** A given name, and what stands right behind it: "Jan Weil", "Eva-Maria Kurz". */
const PAIR = /(?<![\p{L}-])(\p{Lu}[\p{L}-]+) (?=(\p{Lu}[\p{L}-]+))/gu;

/**
 * The surnames a text gives with a given name that the dictionary would read as an adverb, adjective, verb or conjunction.
 * Linear in its length.
 */
export function findNamesakes(text: string, vocabulary: Vocabulary): Namesakes | null {
  const found = new Map<string, Form>();
  for (const [, given = '', surname = ''] of text.matchAll(PAIR)) {
    if (found.has(surname) || !isFirstName(given)) continue;
    const form = vocabulary.form(surname);
    if (isOtherWord(form)) found.set(surname, asName(form));
  }
  return found;
}

const isOtherWord = (form: Form): boolean =>
  form.adverb ||
  form.subjunction ||
  form.coordinator ||
  form.question ||
  form.preposition !== null ||
  form.determiner !== 0 ||
  form.pronoun !== 0 ||
  [form.finite, form.adjectives, form.participles, form.infinitives].some(({ length }) => length > 0);

/** The form as that of a name no dictionary has. */
const asName = (form: Form): Form => ({
  ...form,
  finite: [],
  infinitives: [],
  zuInfinitives: [],
  participles: [],
  presentParticiples: [],
  adjectives: [],
  determiner: 0,
  pronoun: 0,
  person: null,
  relative: 0,
  question: false,
  preposition: null,
  prepositionAgreement: 0,
  contracted: false,
  coordinator: false,
  clauseCoordinator: false,
  subjunction: false,
  adverb: false,
  traits: new Set(),
  facts: [],
});

/**
 * The words of a sentence with such surnames as names: inside a sentence a capital shows it; at its beginning what follows
 * does ("Kurz sagte, …" and not "Kurz sagte er, …").
 */
export function withNames(words: readonly Word[], text: string, namesakes: Namesakes): readonly Word[] {
  if (namesakes.size === 0) return words;
  return words.map((word, index) => {
    const form = namesakes.get(word.text);
    if (form === undefined) return word;
    // "die Kraft" stays what it is, whoever is called so.
    const inside =
      word.form.nouns.length === 0 && INSIDE.test(text.slice(Math.max(0, word.start - 3), word.start));
    return inside || opensAsSubject(words, index) ? { ...word, form } : word;
  });
}

/** A letter, a comma or a bracket before it: no sentence begins here. */
const INSIDE = /[\p{L}\p{N},] $|\($/u;

/** Whether a verb follows, and behind it no other subject. */
function opensAsSubject(words: readonly Word[], index: number): boolean {
  const [verb, next] = [words[index + 1], words[index + 2]];
  if (verb === undefined || verb.form.capitalised || verb.form.finite.length === 0) return false;
  if (next === undefined || next.start > verb.end + 1) return true;
  return next.form.pronoun === 0 && next.form.determiner === 0 && !next.form.capitalised;
}
