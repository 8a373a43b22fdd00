import type { Agreement } from '../agreement.ts';
import type { Word } from '../clause/clause.ts';
import type { Form } from '../form.ts';
import { findCountryOfWord } from './find-country-of-word.ts';
import { isGenitiveBefore, isGenitiveBehind } from './genitive.ts';
import type { Draft, Phrase } from './phrase.ts';
import { previousOf } from './previous.ts';

type Link = 'coordinator' | 'example' | 'comma' | 'adjacent' | 'none';

function linkOf(words: readonly Word[], before: Phrase, phrase: Phrase): Link {
  const between = words.slice(before.to, phrase.from).map(({ form }) => form);
  const comma = gapBefore(words, phrase.from) > 1;
  if (between.length === 0) return comma ? 'comma' : 'adjacent';
  const neither = words.slice(0, before.to).some(({ form }) => form.lower === 'weder');
  const joins = ({ lower, traits }: Form): boolean => traits.has('and') || (neither && lower === 'noch');
  if (between.every((form) => joins(form) || form.lower === 'auch')) return 'coordinator';
  // "Waffen, wie etwa Raketen", "Gäste, darunter der Pfarrer".
  return between.every(({ traits }) => traits.has('example')) ? 'example' : 'none';
}

/** Says of each phrase what it hangs on: a genitive, an attribute, an equal. */
export function linkPhrases(words: readonly Word[], phrases: readonly Draft[]): void {
  const links = phrases.map((phrase, index) => {
    const before = phrases[previousOf(phrases, index)];
    return before === undefined || before.kind === 'pronoun' ? 'none' : linkOf(words, before, phrase);
  });
  phrases.forEach((phrase, index) => {
    const before = phrases[previousOf(phrases, index)];
    const link = links[index] as Link;
    if (before === undefined || link === 'none') return;
    if (link === 'adjacent') linkAdjacent(phrases, index);
    else if (phrase.kind !== 'pronoun' && isConjunct(phrases, links, index))
      linkConjunct(phrases, index, link);
    else if (link === 'comma' && phrase.preposition !== null && before.conjunctOf === index - 2)
      phrase.attachedTo = index - 2;
  });
}

/** A comma joins equals in a list ("A, B und C"), or an apposition in the same case. */
function isConjunct(phrases: readonly Phrase[], links: readonly Link[], index: number): boolean {
  const phrase = phrases[index] as Phrase;
  const before = phrases[previousOf(phrases, index)] as Phrase;
  if (phrase.preposition !== null && phrase.preposition !== before.preposition) return false;
  if (links[index] !== 'comma') return true;
  let next = index + 1;
  while (links[next] === 'comma') next += 1;
  if (links[next] === 'coordinator') return true;
  return (
    phrase.preposition === null && before.preposition === null && (phrase.agreement & before.agreement) !== 0
  );
}

function linkConjunct(phrases: readonly Draft[], index: number, link: Link): void {
  const phrase = phrases[index] as Draft;
  const target =
    link === 'coordinator'
      ? findEqual(phrases, index)
      : link === 'comma'
        ? findNamed(phrases, index)
        : previousOf(phrases, index);
  const before = phrases[target] as Draft;
  phrase.conjunctOf = target;
  if (phrase.preposition === null && link !== 'example') phrase.genitiveOf = before.genitiveOf;
  phrase.preposition ??= before.preposition;
  phrase.attachedTo = before.attachedTo;
}

/** "der Sprecher des Hauses in der Stadt und [andere Mitarbeiter]": the nearest phrase before that fits in case. */
function findEqual(phrases: readonly Phrase[], index: number): number {
  const { preposition, agreement } = phrases[index] as Phrase;
  if (preposition !== null) return previousOf(phrases, index);
  let at: number | null = previousOf(phrases, index);
  for (let steps = 0; at !== null && steps < 4; steps += 1) {
    const candidate: Phrase = phrases[at] as Phrase;
    const bare = candidate.preposition !== null && candidate.determiner === null;
    const cases = casesIn(candidate.agreement) & (bare ? ~ACCUSATIVE : ~0);
    if ((cases & casesIn(agreement)) !== 0) return at;
    at = candidate.attachedTo ?? candidate.genitiveOf;
  }
  return previousOf(phrases, index);
}

/** "der Präsident [der Republik], Max Vogt, …": a name behind a comma is that of the head, not of its genitive. */
function findNamed(phrases: readonly Phrase[], index: number): number {
  if (phrases[index]?.kind !== 'name') return previousOf(phrases, index);
  let at = previousOf(phrases, index);
  for (let steps = 0; steps < 4; steps += 1) {
    const { genitiveOf, conjunctOf } = phrases[at] as Phrase;
    if (conjunctOf !== null || genitiveOf === null || genitiveOf > at) return at;
    at = genitiveOf;
  }
  return at;
}

const ACCUSATIVE = 0b1000;

/** The cases of a set as four bits, whatever gender and number. */
const casesIn = (set: Agreement): number =>
  [0, 4, 8, 12].reduce((bits, shift, at) => bits | (((set >> shift) & 0xf) !== 0 ? 1 << at : 0), 0);

function linkAdjacent(phrases: readonly Draft[], index: number): void {
  const phrase = phrases[index] as Draft;
  const before = phrases[previousOf(phrases, index)] as Draft;
  if (phrase.preposition !== null) {
    const { form, text } = before.head;
    const country = findCountryOfWord(text) !== null && !text.includes('-');
    if (before.kind === 'noun' && (!country || form.nouns.length > 0))
      phrase.attachedTo = previousOf(phrases, index);
  } else if (isGenitiveBefore(before, phrase)) {
    before.genitiveOf = index;
    phrase.preposition = before.preposition;
    before.preposition = null;
  } else if (isGenitiveBehind(before, phrase)) phrase.genitiveOf = previousOf(phrases, index);
}

const gapBefore = (words: readonly Word[], index: number): number =>
  (words[index]?.start ?? 0) - (words[index - 1]?.end ?? 0);
