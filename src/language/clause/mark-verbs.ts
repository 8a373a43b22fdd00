import { hasAdjectiveEnding } from '../adjective-ending.ts';
import type { Form } from '../form.ts';
import { perFormFlag } from '../kept.ts';
import { MONTHS } from '../lexicon/calendar-words.ts';
import { OPENS_YEAR } from '../lexicon/date-surroundings.ts';
import { REFLEXIVE } from '../lexicon/side-words.ts';
import { AUXILIARY_VERBS, BARE_INFINITIVE_VERBS, MODAL_VERBS } from '../lexicon/verb-classes.ts';
import type { Word } from './clause.ts';

/** What a word may be as a verb; several bits while it is open. `WEAK`: rather an adjective or a noun here. */
export const FINITE = 1;
export const INFINITIVE = 2;
export const ZU_INFINITIVE = 4;
export const PARTICIPLE = 8;
export const WEAK = 16;
export const NONFINITE = INFINITIVE | PARTICIPLE;

/**
 * The verbal readings of each word of a sentence, as bits. Words of the closed classes are no verbs; a
 * capitalised word is one only where a clause may begin.
 *
 * @param begins the indexes of words that may open a clause
 */
export function markVerbs(words: readonly Word[], begins: ReadonlySet<number>): Uint8Array {
  const marks = new Uint8Array(words.length);
  const addressed = words.some((word) => word.form.person === 2);
  for (let index = 0; index < words.length; index += 1) {
    marks[index] = markOf(words, index, begins, addressed);
  }
  return marks;
}

function markOf(
  words: readonly Word[],
  index: number,
  opening: ReadonlySet<number>,
  addressed: boolean,
): number {
  const begins = opening.has(index);
  const form = (words[index] as Word).form;
  if (form.capitalised && !begins) return 0;
  if (form.lower === 'sein') {
    if (isZu(words[index - 1])) return ZU_INFINITIVE;
    return isSeinVerb(words, index) ? INFINITIVE : 0;
  }
  if (isClosed(form) && !(begins && isReflexive(words[index + 1]))) return 0;
  if (form.zuInfinitives.length > 0) return ZU_INFINITIVE;
  if (form.infinitives.length > 0 && isZu(words[index - 1])) return ZU_INFINITIVE;
  let mark = 0;
  if (form.finite.some((reading) => reading.person !== 2 || addressed)) mark |= FINITE;
  if (form.infinitives.length > 0) mark = isGovernedBehind(words, index) ? INFINITIVE : mark | INFINITIVE;
  if (form.participles.length > 0) mark |= PARTICIPLE;
  if (mark === 0 || isAddressing(words, index)) return 0;
  if (form.capitalised && (form.nouns.length > 0 || opensObject(words, index))) mark |= WEAK;
  else if (isAttributive(words, index) || endsAttribute(words, index, opening)) mark |= WEAK;
  return mark;
}

/** "Busse [fahren] zu lassen ist teuer": the infinitive of one behind it. */
const isGovernedBehind = (words: readonly Word[], index: number): boolean =>
  isZu(words[index + 1]) &&
  words[index + 2]?.form.infinitives.some((lemma) => BARE_INFINITIVE_VERBS.has(lemma)) === true;

const isZu = (word: Word | undefined): boolean => word?.form.lower === 'zu';

/** "[Einigen] sich die Wirte?" */
const isReflexive = (next: Word | undefined): boolean => REFLEXIVE.has(next?.form.lower ?? '');

const isClosed = (form: Form): boolean =>
  form.adverb ||
  form.determiner !== 0 ||
  form.preposition !== null ||
  form.pronoun !== 0 ||
  form.coordinator ||
  form.lower === 'bekannt';

/** "zu sein", "gewesen sein kann"; but "sein Sprecher", "sein neuer Minister". */
function isSeinVerb(words: readonly Word[], index: number): boolean {
  const next = words[index + 1];
  if (next === undefined || isZu(words[index - 1])) return true;
  return next.start > (words[index] as Word).end + 1 || next.form.finite.length > 0 || next.form.coordinator;
}

/** "wir warten, [liebe] Leser": behind a comma and right before a noun. */
function isAddressing(words: readonly Word[], index: number): boolean {
  const { form, start, end } = words[index] as Word;
  if (!form.traits.has('addressing')) return false;
  const next = words[index + 1];
  const before = words[index - 1];
  const apart = before === undefined || before.end + 1 < start;
  return apart && next?.form.capitalised === true && next.start === end + 1;
}

/** Whether an inflected form stands where an adjective stands: "die verletzte Frau", "mit sichere Häfen". */
function isAttributive(words: readonly Word[], index: number): boolean {
  const form = (words[index] as Word).form;
  const next = words[index + 1];
  let at = index - 1;
  while (at > 0 && at > index - 4 && modifies(words[at]?.form)) at -= 1;
  const before = words[at]?.form;
  if (next === undefined || !hasAdjectiveEnding(form.lower)) return false;
  const beforeNoun = next.form.capitalised || (next.form.lower.length > 3 && looksAdjective(next.form));
  if (!beforeNoun || next.start > (words[index] as Word).end + 1) return false;
  if (before === undefined) return false;
  if (before.preposition !== null || (before.determiner !== 0 && before.person === null)) return true;
  return words[at]?.kind === 'number' || (looksAdjective(before) && !before.capitalised);
}

/** "[Nähere] Angaben machte das Amt nicht": an adjective that opens the sentence, right before a noun and another finite verb. */
function opensObject(words: readonly Word[], index: number): boolean {
  const { form, end } = words[index] as Word;
  const [noun, ...rest] = words.slice(index + 1);
  if (noun?.form.capitalised !== true || noun.start > end + 1 || !hasAdjectiveEnding(form.lower))
    return false;
  return form.vocabulary.form(form.lower).adjectives.length > 0 && rest.some(isLowerFinite);
}

const isLowerFinite = ({ form }: Word): boolean =>
  !form.capitalised && !isClosed(form) && form.finite.length > 0;

/** So many words an attribute before it may have: "Das [im März von der Stadt verhängte] Verbot gilt". */
const LONGEST_ATTRIBUTE = 8;

/**
 * "[Das im März verhängte] Verbot wurde aufgehoben": an article and a preposition fill no first field together, so that what stands before
 * a noun and before another finite verb is no verb.
 */
function endsAttribute(words: readonly Word[], index: number, opening: ReadonlySet<number>): boolean {
  const { form, end } = words[index] as Word;
  const noun = words[index + 1];
  if (!hasAdjectiveEnding(form.lower) || noun?.form.capitalised !== true || noun.start > end + 1)
    return false;
  for (let at = index - 2; at >= 0 && at >= index - LONGEST_ATTRIBUTE; at -= 1) {
    const [article, next] = [words[at] as Word, words[at + 1] as Word];
    if (next.end + 1 < (words[at + 2] as Word).start) return false;
    const opens = next.form.preposition !== null || opensMonth(words, at + 1);
    if (opens && opening.has(at) && article.form.traits.has('article'))
      return words.slice(index + 2).some(isPlainFinite);
  }
  return false;
}

/** "das [Mitte März] verhängte Verbot". */
const opensMonth = (words: readonly Word[], at: number): boolean =>
  OPENS_YEAR.test(words[at]?.form.text ?? '') && MONTHS.has(words[at + 1]?.form.lower ?? '');

/** A finite verb, whatever else it may be, that is no attribute of a noun. */
const isPlainFinite = ({ form }: Word): boolean =>
  !form.capitalised &&
  !isClosed(form) &&
  form.finite.some(({ lemma }) => HELPING_VERBS.has(lemma) || !hasAdjectiveEnding(form.lower));

const HELPING_VERBS: ReadonlySet<string> = new Set([...AUXILIARY_VERBS, ...MODAL_VERBS]);

/** Adverbs, and adjectives without an ending: "der [erst kürzlich] ernannte Leiter". */
const modifies = (form: Form | undefined): boolean =>
  form !== undefined &&
  (form.adverb ||
    (form.adjectives.length > 0 && form.finite.length === 0 && !hasAdjectiveEnding(form.lower)));

/** An inflected lower-case word that is no verb and in no closed class: an adjective as far as we know. */
export const looksAdjective: (form: Form) => boolean = perFormFlag((form) => {
  if (form.capitalised || isClosed(form) || form.subjunction) return false;
  if (form.adjectives.length > 0) return true;
  const verbal = form.finite.length + form.infinitives.length + form.zuInfinitives.length;
  return verbal === 0 && hasAdjectiveEnding(form.lower);
});
