import type { Article } from '../../src/article/article.ts';
import { describeSentence } from '../../src/reading/describe-sentence.ts';
import type { Reading } from '../../src/reading/reading.ts';
import { describePropositions } from './describe-propositions.ts';
import { testReader } from './test-reader.ts';

/** The reading of a text that is an article by itself, published on Friday, the 15th of March 2024. */
export const readText = (text: string, article: Partial<Article> = {}): Reading =>
  testReader.readArticle({
    id: 'probe',
    title: '',
    text,
    publishedAt: '2024-03-15',
    source: null,
    url: null,
    language: 'de',
    ...article,
  });

/**
 * Lets a test look at the reading of a text. An expectation that fails there says how the text was read, too: which
 * clauses, phrases and propositions, so that one sees which step went wrong.
 */
export function lookAt<T>(reading: Reading, look: (reading: Reading) => T): T {
  try {
    return look(reading);
  } catch (error) {
    if (error instanceof Error) addReading(error, reading);
    throw error;
  }
}

/** All that was read, in lines. */
export function describeReading(reading: Reading): readonly string[] {
  const { article, sentences } = reading;
  return sentences.flatMap((sentence) => [
    ...describeSentence(sentence),
    ...reading
      .propositions({ start: sentence.start, end: Math.min(sentence.end, article.text.length) })
      .flatMap(describePropositions),
  ]);
}

function addReading(error: Error, reading: Reading): void {
  const { message, stack } = error;
  const told = `${message}\n\nGelesen wurde:\n${describeReading(reading).join('\n')}\n`;
  error.message = told;
  if (stack !== undefined) error.stack = stack.replace(message, () => told);
}
