import { findTokens } from '../../language/find-tokens.ts';
import type { Vocabulary } from '../../language/form.ts';
import { isClosed, isListed } from '../../language/is-listed.ts';
import {
  ENGLISH_ARTICLES,
  ENGLISH_AUXILIARIES,
  ENGLISH_CONJUNCTIONS,
  ENGLISH_FILLERS,
  ENGLISH_ONLY,
  ENGLISH_PREPOSITIONS,
  ENGLISH_PRONOUNS,
  ENGLISH_QUESTION_WORDS,
} from '../../language/lexicon/english/function-words.ts';
import { type EnglishWord, findEnglishWord, MOST_WORDS } from './english-words.ts';

/** One or several words of an English text that mean something together. */
export interface EnglishUnit {
  /** As typed. */
  readonly text: string;
  /** In small letters. */
  readonly lower: string;
  /** "Iran's" */
  readonly genitive: boolean;
  readonly word: EnglishWord | null;
  readonly kind:
    | 'article'
    | 'preposition'
    | 'conjunction'
    | 'pronoun'
    | 'filler'
    | 'word'
    | 'name'
    | 'number'
    | 'unknown';
}

/** An English text as units, without its marks. */
export function readEnglish(text: string): readonly EnglishUnit[] {
  const tokens = findTokens(text.replaceAll('’', "'")).filter(({ kind }) => kind !== 'punctuation');
  const units: EnglishUnit[] = [];
  for (let place = 0; place < tokens.length; ) {
    const [unit, count] = unitAt(
      tokens.slice(place, place + MOST_WORDS).map((token) => token.text),
      place === 0,
    );
    units.push(unit);
    place += count;
  }
  return units;
}

/** The longest unit that begins there, with its number of words. */
function unitAt(words: readonly string[], opens: boolean): readonly [EnglishUnit, number] {
  for (let count = words.length; count > 0; count -= 1) {
    const text = words.slice(0, count).join(' ');
    const genitive = /'s$|s'$/.test(text);
    const lower = (genitive ? text.replace(/'s?$/, '') : text).toLowerCase();
    const kind = closedKind(lower);
    const word = kind === null || kind === 'filler' ? findEnglishWord(lower) : null;
    if (word !== null) return [{ text, lower, genitive, word, kind: 'word' }, count];
    if (kind !== null) return [{ text, lower, genitive, word: null, kind }, count];
    if (count > 1) continue;
    const plain = { text: genitive ? text.replace(/'s?$/, '') : text, lower, genitive, word: null };
    if (/^\d/.test(text)) return [{ ...plain, kind: 'number' }, 1];
    const capital = /^\p{Lu}/u.test(text);
    return [{ ...plain, kind: capital && (!opens || lower.length > 3) ? 'name' : 'unknown' }, 1];
  }
  throw new RangeError('there is a first word');
}

function closedKind(lower: string): EnglishUnit['kind'] | null {
  if (ENGLISH_ARTICLES.has(lower)) return 'article';
  if (ENGLISH_PREPOSITIONS.has(lower)) return 'preposition';
  if (ENGLISH_CONJUNCTIONS.has(lower)) return 'conjunction';
  if (ENGLISH_PRONOUNS.has(lower)) return 'pronoun';
  const isSmall = ENGLISH_FILLERS.has(lower) || ENGLISH_AUXILIARIES.has(lower);
  return isSmall || ENGLISH_QUESTION_WORDS.has(lower) ? 'filler' : null;
}

/** Whether a text is English: by its small words, or, where it has none, by words that are none in German. */
export function isEnglish(text: string, vocabulary: Vocabulary): boolean {
  const words = findTokens(text).flatMap(({ kind, text: word }) => (kind === 'word' ? [word] : []));
  const lower = words.map((word) => word.toLowerCase());
  const english = lower.filter((word) => ENGLISH_ONLY.has(word)).length;
  const german = lower.filter((word) => !ENGLISH_ONLY.has(word) && isGermanOnly(word, vocabulary)).length;
  if (english > 0) return english > german && (english > 1 || german === 0);
  const foreign = lower.filter((word) => findEnglishWord(word) !== null && !isListed(word, vocabulary));
  return german === 0 && foreign.length > 1 && foreign.length * 2 >= words.length;
}

/** A small word of German that no English text has. */
const isGermanOnly = (word: string, vocabulary: Vocabulary): boolean =>
  isClosed(word, vocabulary) && closedKind(word) === null;
