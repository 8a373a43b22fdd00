import type { Coverage } from '../evidence/coverage.ts';
import type { Asked } from '../evidence/seen-sentence.ts';
import type { SentenceInContext } from '../find-candidates.ts';
import { namesAnother } from './names-another.ts';
import { MET } from './tie-of.ts';

/**
 * "Vogt lehnt die Maut ab": what is thought of it may be thought by anybody, where nobody else is named than who thinks so, and the
 * article names all whom the question names.
 * @param covered what the sentence covers of the asked words
 * @param whole what its article covers of them
 */
export function isAnybodys(asked: Asked, at: SentenceInContext, covered: Coverage, whole: Coverage): boolean {
  const { sentence, article } = at;
  const spoken = at.statements().flatMap(({ speaker }) => speaker?.mention ?? []);
  const words = sentence.clauses.flatMap(({ phrases }) => phrases.flatMap(({ nouns }) => nouns));
  const thinking = sentence.clauses.flatMap(({ arguments: list }) =>
    list.flatMap((argument) =>
      argument.slots.includes('n') ? [...argument.words, ...argument.attributes] : [],
    ),
  );
  const spared = new Set([
    ...thinking,
    ...words.filter(
      ({ start, end }) =>
        article.text[start - 1] === '(' || spoken.some((span) => start >= span.start && end <= span.end),
    ),
  ]);
  if (namesAnother(asked, covered, at, spared)) return false;
  return asked.words.names.every((place) => (whole[place] as number) >= MET);
}
