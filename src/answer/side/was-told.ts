import type { Asked } from '../evidence/seen-sentence.ts';
import type { SentenceInContext } from '../find-candidates.ts';
import { findEvents, findKeys, meetWords, tieOf } from './tie-of.ts';

/** So much of what is asked one of the sentences before must hold. */
const LEAST_TIED = 0.25;

/**
 * Whether what a sentence takes up ("Sie widerspricht", "bestritt das") is what is asked: one of the sentences before it, or itself, tells of it.
 * @param reach so many sentences back
 */
export function wasTold(asked: Asked, at: SentenceInContext, reach: number): boolean {
  const { article, reading, before, sentence } = at;
  const events = findEvents(findKeys(asked), asked);
  return [...before.slice(-reach), sentence].some(({ start, end }) => {
    const met = meetWords(article.text, [{ start, end }], asked, reading.vocabulary);
    return events.length > 0 ? events.some((key) => met.has(key)) : tieOf(met, asked) >= LEAST_TIED;
  });
}
