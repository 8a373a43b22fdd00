import type { Word } from '../clause/clause.ts';
import { looksAdjective } from '../clause/mark-verbs.ts';
import { follows } from './follows.ts';

const LONGEST_ATTRIBUTE = 9;

/** Adjectives, numbers and extended attributes ("zwei [mit der Angelegenheit vertraute] Personen"). */
export function skipAttributes(
  words: readonly Word[],
  start: number,
  text: string,
  determined: boolean,
): number {
  let index = start;
  while (index < words.length) {
    const word = words[index];
    if (
      word === undefined ||
      (index > start && !follows(words, index, text) && !isListed(words, index, text))
    )
      break;
    if (word.kind === 'number' || (isAttribute(word) && (determined || index > start || !mayBeVerb(word))))
      index += 1;
    else if ((determined || index > start) && word.form.preposition !== null) {
      const end = extendedAttributeEnd(words, index);
      if (end < 0) break;
      index = end;
    } else if ((determined || index > start) && word.form.adverb && attributeBehind(words, index) > 0)
      index = attributeBehind(words, index);
    else break;
  }
  return index;
}

const isAttribute = (word: Word): boolean =>
  !word.form.capitalised &&
  !word.text.includes('.') &&
  (looksAdjective(word.form) || (/(?:e|en|er|es|em)$/.test(word.form.lower) && isParticipleForm(word)));

/** "vermeldete" before a name is a verb, unless an article stands before it. */
export const mayBeVerb = ({ form }: Word): boolean => form.finite.length > 0;

/** "gelieferte" where the dictionary knows neither verb nor adjective. */
const isParticipleForm = ({ form }: Word): boolean =>
  form.determiner === 0 &&
  form.pronoun === 0 &&
  form.preposition === null &&
  form.finite.length === 0 &&
  !form.adverb &&
  !form.coordinator &&
  !form.subjunction &&
  /(?:t|en)(?:e|en|er|es|em)$/.test(form.lower);

const isAttributeAt = (words: readonly Word[], index: number): boolean => {
  const word = words[index];
  return word !== undefined && isAttribute(word);
};

/** "der [erst kürzlich] ernannte Leiter": the index of the attribute behind a few adverbs; 0 without. */
function attributeBehind(words: readonly Word[], start: number): number {
  let index = start;
  while (index < start + 3 && words[index]?.form.adverb) index += 1;
  return isAttributeAt(words, index) ? index : 0;
}

/** The index behind "mit der Angelegenheit vertraute" when an inflected adjective before a noun closes it; -1 else. */
function extendedAttributeEnd(words: readonly Word[], start: number): number {
  for (let index = start + 1; index < words.length && index < start + LONGEST_ATTRIBUTE; index += 1) {
    const word = words[index];
    const next = words[index + 1];
    if (word === undefined || next === undefined || next.start > word.end + 1) return -1;
    const attributive =
      isAttribute(word) || /(?:te|ten|ter|tes|tem|ene|enen|ener|enes|enem)$/.test(word.form.lower);
    if (word.form.finite.length > 0 && !attributive) return -1;
    if (attributive && next.form.capitalised && words[index - 1]?.form.capitalised) return index + 1;
  }
  return -1;
}

/** Adjectives of one noun may be listed: "eine klare, schnelle Antwort". */
function isListed(words: readonly Word[], index: number, text: string): boolean {
  const before = words[index - 1];
  const word = words[index];
  if (before === undefined || word === undefined || !isAttribute(word) || !isAttribute(before)) return false;
  return text.slice(before.end, word.start) === ', ';
}
