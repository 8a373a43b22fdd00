import type { Reader } from '../../reading/reader.ts';
import { readQuestion } from '../question/read-question.ts';

/**
 * "Was sagt Mara Holt zum Hafen?" asked of somebody else: "Was sagt Jon Weber zum Hafen?".
 *
 * @param text mended
 * @returns null where the question asks for nobody's word in particular: then a filter is enough
 */
export function askAnother(text: string, name: string, reader: Reader): string | null {
  const { kind, speaker } = readQuestion(text, reader);
  if (kind !== 'says' || speaker === null) return null;
  const { phrase, words, attributes } = speaker.argument;
  const all = [...words, ...attributes];
  const start = Math.min(...all.map((word) => word.start), phrase?.start ?? text.length);
  const end = Math.max(...all.map((word) => word.end), phrase?.end ?? 0);
  return start < end ? `${text.slice(0, start)}${name}${text.slice(end)}` : null;
}
