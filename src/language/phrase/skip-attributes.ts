import { hasAdjectiveEnding } from '../adjective-ending.ts';
import type { Word } from '../clause/clause.ts';
import { looksAdjective } from '../clause/mark-verbs.ts';
import type { Form } from '../form.ts';
import { perFormFlag } from '../kept.ts';
import { OTHER_ADJECTIVE } from '../lexicon/determiners.ts';
import {
  ATTRIBUTIVE_ENDING,
  COUNTING_NOUN,
  PARTICIPLE_WITH_ENDING,
  PRESENT_PARTICIPLE,
} from '../lexicon/endings.ts';
import { GERUNDIVE_WORDS } from '../lexicon/modality-words.ts';
import { QUANTITY_NOUNS } from '../lexicon/quantity-nouns.ts';
import type { Range } from './core.ts';
import { follows } from './follows.ts';
import type { PhraseContext } from './phrase-context.ts';
import { prepositionBefore } from './preposition-before.ts';

const LONGEST_ATTRIBUTE = 9;

/** What stands between determiner and noun. */
export interface Attributes {
  /** The index behind them. */
  readonly to: number;
  readonly modifiers: readonly Word[];
  readonly inner: readonly Range[];
}

/** Adjectives, numbers and extended attributes ("zwei [mit der Angelegenheit vertraute] Personen"). */
export function skipAttributes(context: PhraseContext, start: number, determined: boolean): Attributes {
  const { words, text } = context;
  if (!mayOpen(words[start], determined) && !countsNext(words, start))
    return { to: start, modifiers: [], inner: [] };
  const modifiers: Word[] = [];
  const inner: Range[] = [];
  let index = start;
  while (index < words.length) {
    const word = words[index];
    const opened = determined || index > start;
    if (
      word === undefined ||
      context.verbs.has(word) ||
      (index > start && !follows(words, index, text) && !isListed(words, index, text))
    )
      break;
    if (
      word.kind === 'number' ||
      (isAttribute(word) && (opened || !mayBeVerb(context, word) || isLed(context, index))) ||
      countsNext(words, index)
    ) {
      modifiers.push(word);
      index += 1;
    } else if (opened && word.form.preposition !== null) {
      const end = extendedAttributeEnd(context, index);
      if (end < 0) break;
      inner.push({ from: index, to: end - 1 });
      modifiers.push(words[end - 1] as Word);
      index = end;
    } else if (opened && word.form.adverb && attributeBehind(words, index) > 0)
      index = attributeBehind(words, index);
    else if (index > start && joinsAttributes(words, index)) index += 1;
    else break;
  }
  return { to: index, modifiers, inner };
}

/** Whether an attribute can begin with a word; asked of every word, so that little is done for most. */
const mayOpen = (word: Word | undefined, determined: boolean): boolean =>
  word !== undefined &&
  (word.kind === 'number' ||
    (determined && (word.form.preposition !== null || word.form.adverb)) ||
    isAttribute(word));

const isAttribute = ({ form }: Word): boolean => isAttributeForm(form);

const isAttributeForm = perFormFlag(
  (form: Form): boolean =>
    !form.capitalised &&
    !form.text.includes('.') &&
    // "der 52-Jährige"
    !/-\p{Lu}/u.test(form.text) &&
    (looksAdjective(form) ||
      OTHER_ADJECTIVE.test(form.lower) ||
      (hasAdjectiveEnding(form.lower) && isParticipleForm(form))),
);

/** "vermeldete" before a name is a verb, unless an article stands before it. */
export const mayBeVerb = (_: PhraseContext, { form }: Word): boolean => form.finite.length > 0;

/** "für [bedrohte] Völker": behind a preposition stands no verb. */
const isLed = (context: PhraseContext, index: number): boolean => prepositionBefore(context, index) !== null;

/** "gelieferte" where the dictionary knows neither verb nor adjective. */
const isParticipleForm = (form: Form): boolean =>
  form.determiner === 0 &&
  form.pronoun === 0 &&
  form.preposition === null &&
  form.finite.length === 0 &&
  !form.adverb &&
  !form.coordinator &&
  !form.subjunction &&
  PARTICIPLE_WITH_ENDING.test(form.lower);

const isAttributeAt = (words: readonly Word[], index: number): boolean => {
  const word = words[index];
  return word !== undefined && isAttribute(word);
};

/** "[Tausende] iranische Drohnen": a number word in capitals before adjectives. */
export function countsNext(words: readonly Word[], index: number): boolean {
  const word = words[index];
  const next = words[index + 1];
  if (word === undefined || next === undefined || next.start !== word.end + 1) return false;
  const { capitalised, lower } = word.form;
  if (!capitalised || !QUANTITY_NOUNS.has(lower) || !COUNTING_NOUN.test(lower)) return false;
  return next.form.capitalised ? next.form.nouns.length > 0 : isAttribute(next);
}

/** "einer sofortigen [und] anhaltenden Ruhe". */
function joinsAttributes(words: readonly Word[], index: number): boolean {
  const before = words[index - 1];
  if (before === undefined || words[index]?.form.coordinator !== true) return false;
  return (
    isAttribute(before) && isAttributeAt(words, index + 1) && words[index + 2]?.form.capitalised === true
  );
}

/** "der [erst kürzlich] ernannte Leiter": the index of the attribute behind a few adverbs; 0 without. */
function attributeBehind(words: readonly Word[], start: number): number {
  let index = start;
  while (index < start + 3 && words[index]?.form.adverb) index += 1;
  return isAttributeAt(words, index) ? index : 0;
}

/** The index behind "mit der Angelegenheit vertraute" when an inflected adjective before a noun closes it; -1 else. */
function extendedAttributeEnd({ words, verbs, text }: PhraseContext, start: number): number {
  for (let index = start + 1; index < words.length && index < start + LONGEST_ATTRIBUTE; index += 1) {
    const word = words[index];
    const next = words[index + 1];
    if (word === undefined || next === undefined || verbs.has(word)) return -1;
    if (next.start > word.end + 1 && !BRACKET_IN_ATTRIBUTE.test(text.slice(word.end, next.start))) return -1;
    const attributive =
      isAttribute(word) || (!word.form.capitalised && ATTRIBUTIVE_ENDING.test(word.form.lower));
    if (word.form.finite.length > 0 && !attributive) return -1;
    const before = words[index - 1];
    // "der [von ihm geleitete] Verband"
    const closes =
      isGerundive(words, index, start) ||
      before?.form.capitalised ||
      isGraded(words, index, start) ||
      before?.kind === 'number' ||
      isBehindPronoun(words, index, start);
    if (attributive && next.form.capitalised && closes) return index + 1;
  }
  return -1;
}

/** "das von Ohm[ (]SPD[) ]ausgegebene Ziel". */
const BRACKET_IN_ATTRIBUTE = /^(?: \(|\) )$/;

/** "dem von Wasser [schwer] getroffenen Ort": how, between a noun and its attribute. */
const isGraded = (words: readonly Word[], index: number, start: number): boolean => {
  const [noun, how] = [words[index - 2], words[index - 1]?.form];
  if (noun === undefined || how === undefined || index - 2 <= start) return false;
  return noun.form.capitalised && (how.adverb || how.adjectives.includes(how.lower));
};

/** "die [zu erwartende] Sperrung". */
const isGerundive = (words: readonly Word[], index: number, start: number): boolean =>
  index === start + 1 &&
  GERUNDIVE_WORDS.has(words[start]?.form.lower ?? '') &&
  PRESENT_PARTICIPLE.test(words[index]?.form.lower ?? '');

/** Right behind "von ihm". */
const isBehindPronoun = (words: readonly Word[], index: number, start: number): boolean => {
  const before = words[index - 1]?.form;
  return index === start + 2 && before !== undefined && before.pronoun !== 0 && before.person === 3;
};

/** Adjectives of one noun may be listed: "eine klare, schnelle Antwort". */
function isListed(words: readonly Word[], index: number, text: string): boolean {
  const before = words[index - 1];
  const word = words[index];
  if (before === undefined || word === undefined || !isAttribute(word) || !isAttribute(before)) return false;
  // "wurde festgenommen, [andere] Quellen berichten"
  if (OTHER_ADJECTIVE.test(word.form.lower)) return false;
  return text.slice(before.end, word.start) === ', ';
}
