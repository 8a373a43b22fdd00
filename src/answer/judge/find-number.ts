import { WORDS_BEFORE, WRITTEN_NUMBER } from '../../language/lexicon/answering-words.ts';
import type { Phrase } from '../../language/phrase/phrase.ts';
import type { SentenceInContext } from '../find-candidates.ts';

/** Before a noun phrase, "Hunderte von Drohnen" and "mehrere hundert Drohnen" have their number outside of it. */
const LOOK_BACK = 40;

/** The number that goes with a noun phrase, as written; null without one. */
export function findNumber(
  { article: { text }, sentence }: SentenceInContext,
  { start, end }: Phrase,
): string | null {
  const own = WRITTEN_NUMBER.exec(text.slice(start, end));
  if (own !== null) return own[0];
  const before = text.slice(Math.max(sentence.start, start - LOOK_BACK), start);
  const near = WORDS_BEFORE.exec(before);
  const number = near === null ? null : WRITTEN_NUMBER.exec(near[1] ?? '');
  return number?.[0] ?? null;
}
