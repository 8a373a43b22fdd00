import { agreementOfCase, hasCase, SINGULAR_AGREEMENT } from '../agreement.ts';
import type { Word } from '../clause/clause.ts';
import { MONTHS } from '../lexicon/calendar-words.ts';
import { NEUTER_ADJECTIVE } from '../lexicon/endings.ts';
import { NAME_PARTICLES } from '../lexicon/name-particles.ts';
import { ADDRESSES, BARE_OBJECTS } from '../lexicon/name-words.ts';
import { MEDIA_LETTERS } from '../lexicon/named-media.ts';
import { PERSON_ADJECTIVES } from '../lexicon/person-nouns.ts';
import { QUANTITY_NOUNS } from '../lexicon/quantity-nouns.ts';
import { PARTS } from '../lexicon/time-modifiers.ts';
import { classifyNoun, isGivenName } from './classify-noun.ts';
import { isNameAdjective } from './name-adjective.ts';
import { readNoun } from './read-noun.ts';

/**
 * Whether a noun behind another one is a phrase of its own by what stands around the two: a time ("der Präsident [Ende] Mai"), a
 * medium that is told something ("sagte Ohm [NDR] Info"), a noun that a number follows ("der Kreisbehörde [Jahrgang] 1965"), an object behind somebody who is only any of a kind ("ein
 * Angestellter [Fieber]") or in the dative ("dem Mann [Blut] abnehmen").
 *
 * @param from where the nouns of the first phrase begin
 */
export function standsApart(words: readonly Word[], index: number, from: number): boolean {
  const word = words[index] as Word;
  if (opensTime(words, index) || isToldBehindName(words, index) || isSomething(word)) return true;
  if (isBehindFullName(words, index, from) || isBareObject(words, index)) return true;
  if (isBehindSurname(words[index - 1] as Word, word) || isBehindMany(words, index, from)) return true;
  // "haben laut Müller [Millionen] Eltern ihre Arbeit verloren"
  if (QUANTITY_NOUNS.has(word.form.lower)) return true;
  if (index === from + 1 && areSeveral(words, from) && !isGivenName(word.form)) return true;
  if (index === from + 1 && isOneOfMany(words, from) && !isGivenName(word.form)) return true;
  const { known, kind } = classifyNoun(word.form);
  if (!known || kind === 'person') return false;
  if (isLongPlural(word) && classifyNoun((words[index - 1] as Word).form).known) return true;
  return index === from + 1 && word.form.nouns.length > 0 && isOpenBefore(words, index, from);
}

/** "hat Jan Ohm [Fehler] zugegeben": a thing behind a given name and a surname. */
function isBehindFullName(words: readonly Word[], index: number, from: number): boolean {
  const [given, surname, word] = [words[index - 2], words[index - 1] as Word, words[index] as Word];
  if (given === undefined || index - 2 < from || !isGivenName(given.form) || isGivenName(surname.form))
    return false;
  const { known, kind, part } = classifyNoun(word.form);
  const isName = part === null && word.form.nouns.every(({ number }) => number === 'singular');
  // "Jan [Ohms] Plan": whose it is.
  return known && kind === 'thing' && !isName && !/[-/]/.test(word.text) && !/s$/.test(surname.text);
}

/** "hat Minister Weil [Interesse]": a thing behind what the text gives as somebody's surname. */
function isBehindSurname(before: Word, { form }: Word): boolean {
  if (!before.form.traits.has('surname') || NAME_PARTICLES.has(before.form.lower)) return false;
  const { known, kind } = classifyNoun(form);
  return known && kind === 'thing' && form.nouns.length > 0;
}

/** "dass die Demokraten [Wahlbetrug] begehen": a compound behind many people has a part in what they do. */
function isBehindMany(words: readonly Word[], index: number, from: number): boolean {
  const [determiner, noun, word] = [words[from - 1], words[from] as Word, words[index] as Word];
  if (index !== from + 1 || determiner === undefined || determiner.form.determiner === 0) return false;
  const { known, kind, agreement } = classifyNoun(noun.form);
  const many = (agreement & determiner.form.determiner & SINGULAR_AGREEMENT) === 0;
  const { kind: other, part } = classifyNoun(word.form);
  return known && kind === 'person' && many && other === 'thing' && part !== null && !word.text.includes('-');
}

/** "erwartet die Sängerin [Applaus]": what one has or gets without an article; "Jan [Halt]" is a name. */
function isBareObject(words: readonly Word[], index: number): boolean {
  const { form } = words[index - 1] as Word;
  if (!BARE_OBJECTS.has((words[index] as Word).text) || isGivenName(form)) return false;
  return form.vocabulary.form(form.lower).adjectives.length === 0;
}

/** "hatte Ohm [Positives] zu melden": an adjective as a noun in the neuter. */
const isSomething = ({ form }: Word): boolean =>
  NEUTER_ADJECTIVE.test(form.lower) &&
  form.vocabulary.form(form.lower).adjectives.length > 0 &&
  form.vocabulary.dictionary.knows(form.lower);

/** "[Ende] Mai", "[Anfang] der Woche", "[Mitte] vergangenen Jahres", "[Ende] 2019". */
function opensTime(words: readonly Word[], index: number): boolean {
  const [word, next] = [words[index] as Word, words[index + 1]];
  if (!PARTS.includes(word.form.lower) || next?.start !== word.end + 1) return false;
  const { form, kind } = next;
  if (kind === 'number' || MONTHS.has(form.lower)) return true;
  return form.finite.length === 0 && (hasCase(form.determiner, 'genitive') || form.adjectives.length > 0);
}

/** "Ohm [NDR]": behind a name that is no noun; "Intendantin [NDR]" and "Radio [NDR]" are one. */
function isToldBehindName(words: readonly Word[], index: number): boolean {
  const [before, word] = [words[index - 1] as Word, words[index] as Word];
  return MEDIA_LETTERS.has(word.text) && before.form.nouns.length === 0 && !classifyNoun(before.form).known;
}

/** A compound whose last part is long and can only be a plural, "Zutrittskontrollen": no name is made so. */
function isLongPlural({ form }: Word): boolean {
  const { part } = classifyNoun(form);
  if (part === null || part.length < LONG || form.text.includes('-')) return false;
  const { known, singular } = readNoun(form.vocabulary.form(part));
  return known && !singular;
}

const LONG = 8;

/** Whether what stands before the first noun shows that no name follows: "ein", a bare dative, or a number behind the second. */
function isOpenBefore(words: readonly Word[], index: number, from: number): boolean {
  const [noun, determiner, preposition] = [words[from] as Word, words[from - 1], words[from - 2]];
  const next = words[index + 1];
  const { kind, known } = classifyNoun(noun.form);
  if (!known || (kind !== 'person' && kind !== 'organisation')) return false;
  if (next?.kind === 'number' && next.start === (words[index] as Word).end + 1 && next.text.length > 2)
    return true;
  if (kind !== 'person' || determiner === undefined || determiner.end + 1 !== noun.start) return false;
  return isOnlyDative(determiner) && preposition?.form.preposition == null;
}

/** "ein Angestellter [Fieber]"; "eine Frau Lamm" has a name all the same. */
function isOneOfMany(words: readonly Word[], from: number): boolean {
  const [determiner, noun] = [words[from - 1], words[from] as Word];
  if (determiner?.form.traits.has('indefinite') !== true || determiner.end + 1 !== noun.start) return false;
  const { kind, known, lemma } = classifyNoun(noun.form);
  if (kind !== 'person' || !known || ADDRESSES.has(noun.form.lower)) return false;
  return PERSON_ADJECTIVES.includes(lemma ?? '') || !isNameAdjective(words, from);
}

/** "vieler Lehrer [Ohm]": they have no name together. */
function areSeveral(words: readonly Word[], from: number): boolean {
  const [determiner, noun] = [words[from - 1], words[from] as Word];
  if (determiner?.form.traits.has('several') !== true || determiner.end + 1 !== noun.start) return false;
  const { kind, known, nation } = classifyNoun(noun.form);
  return known && (kind === 'person' || kind === 'organisation') && !nation;
}

const DATIVE = agreementOfCase('dative');

/** "dem". */
const isOnlyDative = ({ form: { determiner } }: Word): boolean =>
  determiner !== 0 && (determiner & ~DATIVE) === 0;
