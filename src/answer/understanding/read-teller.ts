import { BY_TELLER } from '../../language/lexicon/question-words.ts';
import type { Question } from '../answer.ts';

/**
 * Whose word is asked for, at the end of a question: "…, laut ntv?", "…, nach Angaben von Mara Holt?". The name is an outlet
 * when the archive has one of that name, else a speaker.
 *
 * @param isSource whether the archive has an outlet of that name
 * @returns null when the question names nobody so
 */
export function readTeller(
  text: string,
  isSource: (name: string) => boolean,
): Pick<Question, 'text' | 'source' | 'speaker'> | null {
  const match = BY_TELLER.exec(text);
  const name = match?.[1];
  if (match === null || name === undefined) return null;
  return { text: text.slice(0, match.index), [isSource(name) ? 'source' : 'speaker']: name };
}
