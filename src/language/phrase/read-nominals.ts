import type { Word } from '../clause/clause.ts';
import { ARABIC_ARTICLE } from '../lexicon/endings.ts';
import { INNER_NAME_PARTICLES, NAME_PARTICLES } from '../lexicon/name-particles.ts';
import { ENGLISH_PARTICLES, SURE_ENGLISH_PARTICLES } from '../lexicon/name-words.ts';
import { LOWER_AGENCIES, NAMED_MEDIA, ON_SUNDAY, SUNDAY_PAPERS } from '../lexicon/named-media.ts';
import { opensQuotation } from '../quotation-marks.ts';
import { classifyNoun, isGivenName } from './classify-noun.ts';
import { follows } from './follows.ts';
import { joins } from './joins.ts';
import { isUnknown } from './nominal.ts';
import type { PhraseContext } from './phrase-context.ts';

/** The index behind the nouns and names that follow each other: "Ministerin Anna von der Heide". */
export function readNominals(context: PhraseContext, from: number, bare: boolean): number {
  const { words, text, verbs } = context;
  let index = from + 1;
  while (index < words.length) {
    const word = words[index] as Word;
    // "Sars-CoV-2", "Covid-19-Fälle"
    if (
      text.charAt(word.start - 1) === '-' &&
      (words[index - 1] as Word).end + 1 === word.start &&
      opensWithDigit(word)
    ) {
      index += 1;
      continue;
    }
    if (verbs.has(word) || (!follows(words, index, text) && !joinsEllipsis(words, index, text))) break;
    if (opensQuotation(text.charAt(word.start - 1))) break;
    if (isCapital(word)) {
      if (!joinsEllipsis(words, index, text) && !joins(context, index, from, bare)) break;
      index += 1;
      continue;
    }
    if (isNumberOfName(words, index)) {
      index += 1;
      continue;
    }
    if (joinsEllipsis(words, index, text)) {
      index += words[index]?.form.coordinator ? 2 : 1;
      continue;
    }
    if (joinsOffices(context, index) || opensPrinted(words, index, text) || isSundayPaper(words, index)) {
      index += 2;
      continue;
    }
    const particles = particlesAt(words, index, text) || englishParticlesAt(words, index, text);
    if (particles === 0) break;
    index += particles + 1;
  }
  return index;
}

const opensWithDigit = ({ kind, text }: Word): boolean => kind === 'number' || /^\d/.test(text);

/** "Reaktor [2]", but "laut Polizeiangaben [12] Menschen". */
function isNumberOfName(words: readonly Word[], index: number): boolean {
  const word = words[index] as Word;
  if (word.kind !== 'number' || !words[index - 1]?.form.capitalised || !/^\d{1,2}$/.test(word.text))
    return false;
  const next = words[index + 1];
  return next?.form.capitalised !== true || next.form.nouns.length === 0 || next.start !== word.end + 1;
}

/** "das Magazin [DER NORDEN]": a medium's name printed in capitals that begins with its article. */
function opensPrinted(words: readonly Word[], index: number, text: string): boolean {
  const [medium, article, name] = [words[index - 1], words[index], words[index + 1]];
  if (article === undefined || name === undefined || article.form.determiner === 0) return false;
  if (!/^\p{Lu}{3}$/u.test(article.text) || !/^\p{Lu}{3,}$/u.test(name.text)) return false;
  return follows(words, index + 1, text) && NAMED_MEDIA.some((end) => withoutCase(medium).endsWith(end));
}

const withoutCase = (word: Word | undefined): string => word?.form.lower.replace(/s$/, '') ?? '';

/** A noun or name, and no function word that a name or a sentence wrote with a capital. */
const isCapital = ({ text, form }: Word): boolean =>
  ARABIC_ARTICLE.test(text) ||
  LOWER_AGENCIES.has(text) ||
  (form.capitalised &&
    (form.nouns.length > 0 ||
      (form.pronoun === 0 && form.determiner === 0 && form.preposition === null && !form.subjunction)));

/** "die Welt [am Sonntag]": a paper, and no day. */
const isSundayPaper = (words: readonly Word[], index: number): boolean =>
  SUNDAY_PAPERS.has(words[index - 1]?.text ?? '') &&
  words[index]?.text === ON_SUNDAY[0] &&
  words[index + 1]?.text === ON_SUNDAY[1];

/** "Sprecherin [und] Gründerin Lena Vogt": two offices of one person, whose name follows. */
function joinsOffices({ words, text }: PhraseContext, index: number): boolean {
  const [before, joint, office, name] = [words[index - 1], words[index], words[index + 1], words[index + 2]];
  if (before === undefined || office === undefined || name === undefined || joint?.form.coordinator !== true)
    return false;
  if (text.slice(before.end, office.start) !== ' und ' || name.start !== office.end + 1) return false;
  // "Bürgermeister Udo [Richter] und Ministerin Eva Ohm": a surname, whatever else it means.
  const given = words[index - 2];
  if (given !== undefined && given.end + 1 === before.start && isGivenName(given.form)) return false;
  const surname = words[index + 3];
  const foreign = surname?.start === name.end + 1 && isUnknownName(name) && isUnknownName(surname);
  if (!isGivenName(name.form) && !foreign) return false;
  const [left, right] = [classifyNoun(before.form), classifyNoun(office.form)];
  return (
    left.kind === 'person' &&
    right.kind === 'person' &&
    left.known &&
    right.known &&
    (left.gender === right.gender || left.gender === null)
  );
}

/** "[Darren McGarvey]": no dictionary has it. */
const isUnknownName = (word: Word): boolean => word.form.capitalised && isUnknown(word);

/** "das Außen-, Handels- und Entwicklungsamt": a hyphen that waits for its noun. */
function joinsEllipsis(words: readonly Word[], index: number, text: string): boolean {
  const before = words[index - 1] as Word;
  const word = words[index] as Word;
  const next = word.form.coordinator ? words[index + 1] : word;
  if (next === undefined || !next.form.capitalised) return false;
  return text.charAt(before.end) === '-' && /^-,? (?:\p{L}+ )?$/u.test(text.slice(before.end, next.start));
}

/** "Institute [for the] Study [of] War": English function words inside a name. */
function englishParticlesAt(words: readonly Word[], index: number, text: string): number {
  let count = 0;
  let english = false;
  while (
    count < 3 &&
    ENGLISH_PARTICLES.has(words[index + count]?.text ?? '') &&
    follows(words, index + count, text)
  ) {
    english ||= SURE_ENGLISH_PARTICLES.has(words[index + count]?.text ?? '');
    count += 1;
  }
  const next = words[index + count];
  return english && next?.form.capitalised && follows(words, index + count, text) ? count : 0;
}

/** How many name particles stand between a given name and a family name: "Clara [von der] Heide"; 0 for none. */
function particlesAt(words: readonly Word[], index: number, text: string): number {
  const before = words[index - 1];
  if (before === undefined || !before.form.capitalised) return 0;
  if (INNER_NAME_PARTICLES.has(words[index]?.text ?? '')) return 0;
  let count = 0;
  while (
    count < 3 &&
    NAME_PARTICLES.has(words[index + count]?.text ?? '') &&
    follows(words, index + count, text)
  )
    count += 1;
  const next = words[index + count];
  if (count === 0 || next === undefined || !next.form.capitalised || !follows(words, index + count, text))
    return 0;
  if (isGivenName(before.form)) return count;
  const foreign = words[index]?.form.traits.has('foreign-particle') === true;
  const { known, kind } = classifyNoun(before.form);
  return foreign && (!known || kind === 'person') ? count : 0;
}
