import type { Word } from '../../language/clause/clause.ts';
import { readWords } from '../../language/clause/find-clauses.ts';
import { findSentences } from '../../language/find-sentences.ts';
import type { Vocabulary } from '../../language/form.ts';
import { isAbbreviation } from '../../language/is-abbreviation.ts';
import { isListed } from '../../language/is-listed.ts';
import { OF_ANY } from '../../language/lexicon/determiners.ts';
import { BY_TELLER, SAYS_SO } from '../../language/lexicon/question-words.ts';
import { SPEAKING_GROUPS } from '../../language/lexicon/speaking-groups.ts';
import {
  ASKED_ITSELF,
  BEFORE_LOUD,
  BEFORE_TOLD_NOUN,
  OF_TELLER,
  TELLER_POSTPOSITION,
  TELLER_PREPOSITIONS,
  TOLD_NOUNS,
} from '../../language/lexicon/teller-words.ts';
import { TEXT_NOUN } from '../../language/lexicon/text-nouns.ts';
import { classifyNoun, isFirstName } from '../../language/phrase/classify-noun.ts';
import type { Question } from '../answer.ts';
import { withCapitals } from './write-capitals.ts';

/** The question without whose word is asked for, and who that is: a speaker or an outlet. */
export type Teller = Pick<Question, 'text' | 'source' | 'speaker'>;

/**
 * Whose word is asked for beside what is asked: "Was ist laut Holt mit dem Hafen?", "Laut der Werft, wann …?", "…, nach Angaben von
 * Mara Holt?", "…, laut ntv?". The name is an outlet when the archive has one of that name, else a speaker.
 *
 * @param isSource whether the archive has an outlet of that name
 * @returns null when the question names nobody so: a text is nobody ("laut Gesetz")
 */
export function readTeller(
  text: string,
  isSource: (name: string) => boolean,
  vocabulary: Vocabulary,
): Teller | null {
  const match = BY_TELLER.exec(text);
  const last = match?.[1];
  if (match !== null && last !== undefined && isSource(last))
    return { text: text.slice(0, match.index), source: last };
  const written = withCapitals(text, vocabulary);
  const words = findSentences(written).flatMap((sentence) => readWords(sentence, vocabulary));
  const found = findNamed(written, words, isSource);
  if (found !== null) {
    const { start, end, name } = found;
    const rest = `${text.slice(0, start).trimEnd()} ${text.slice(end).replace(/^\s*,?\s*/u, '')}`.trim();
    const asked = rest.replace(/\s+(?=[?.!]*$)|[\s,]+(?=[?.!]+$)|,$/gu, '');
    return { text: asked, [isSource(name) ? 'source' : 'speaker']: name };
  }
  const said = SAYS_SO.exec(text);
  return said?.[1] === undefined ? null : { text: text.slice(0, said.index), speaker: said[1] };
}

interface Named {
  readonly start: number;
  readonly end: number;
  readonly name: string;
}

function findNamed(text: string, words: readonly Word[], isSource: (name: string) => boolean): Named | null {
  for (const [index, word] of words.entries()) {
    const behind = wordsOfFrame(words, index);
    if (behind === 0) continue;
    const name = readName(text, words, index + behind, isSource);
    if (name !== null) return { ...name, start: word.start };
  }
  const after = words.findIndex(({ form }) => form.lower === TELLER_POSTPOSITION);
  for (let at = after - 1; at >= Math.max(0, after - MOST_BEFORE); at -= 1) {
    const name = readName(text, words, at, isSource);
    if (name !== null && name.last === after - 1 && !isDeterminer(words[at - 1]))
      return { ...name, start: words[at]?.start ?? 0, end: words[after]?.end ?? name.end };
  }
  return null;
}

/** So many words stand before "zufolge" at most. */
const MOST_BEFORE = 5;

/** So many words of a frame begin here: "[laut]", "[nach Angaben] der Polizei", "[nach Ansicht von] Holt"; 0 for none. */
function wordsOfFrame(words: readonly Word[], index: number): number {
  const lower = (place: number): string => words[place]?.form.lower ?? '';
  if (TELLER_PREPOSITIONS.has(lower(index))) return BEFORE_LOUD.has(lower(index - 1)) ? 0 : 1;
  if (lower(index) !== BEFORE_TOLD_NOUN || !TOLD_NOUNS.has(lower(index + 1))) return 0;
  return OF_TELLER.has(lower(index + 2)) ? 3 : 2;
}

/** "[der Werft]", "[Mara Holt]", "[dem iranischen Außenministerium]", "[Minister Vogt]": who may tell something. */
function readName(
  text: string,
  words: readonly Word[],
  from: number,
  isSource: (name: string) => boolean,
): (Named & { readonly last: number }) | null {
  let first = from;
  const article = isDeterminer(words[first]);
  if (article) first += 1;
  let head = first;
  while (isAdjective(words[head]) && isNextTo(text, words, head)) head += 1;
  const word = words[head];
  if (word === undefined || !(isTeller(word) || isSource(word.text))) return null;
  let last = head;
  while (isNextTo(text, words, last) && goesOn(words[last] as Word, words[last + 1])) last += 1;
  const start = words[first]?.start ?? word.start;
  const end = words[last]?.end ?? word.end;
  return { start, end, last, name: text.slice(start, end) };
}

const isDeterminer = (word: Word | undefined): boolean =>
  word !== undefined && !word.form.capitalised && word.form.determiner !== 0 && !OF_ANY.test(word.form.lower);

const isAdjective = (word: Word | undefined): boolean =>
  word !== undefined && !word.form.capitalised && word.form.adjectives.length > 0 && !word.form.adverb;

/** Somebody, a body, or a name that no dictionary lists; typed in small letters a name is what is no word at all. */
function isTeller({ form, text }: Word): boolean {
  if (TEXT_NOUN.test(form.lower) || ASKED_ITSELF.has(form.lower)) return false;
  if (!form.capitalised) return /^\p{L}/u.test(text) && !isListed(text, form.vocabulary);
  if (form.nouns.length === 0 || isAbbreviation(text) || classifyNoun(form).kind !== 'thing') return true;
  return SPEAKING_GROUPS.some((end) => form.lower.endsWith(end));
}

const isNextTo = (text: string, words: readonly Word[], index: number): boolean => {
  const next = words[index + 1];
  return next !== undefined && text.slice(words[index]?.end, next.start) === ' ';
};

/** "Mara [Holt]", "Minister [Vogt]", "Robert [Koch-Institut]": what is still the name; but "laut Holt [Kinder]". */
const goesOn = ({ text }: Word, next: Word | undefined): boolean =>
  next?.form.capitalised === true && (isFirstName(text) || next.form.nouns.length === 0);
