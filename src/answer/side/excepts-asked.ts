import { isExcepted } from '../../language/phrase/is-excepted.ts';
import type { Asked } from '../evidence/seen-sentence.ts';
import type { SentenceInContext } from '../find-candidates.ts';
import { meetWords } from './tie-of.ts';

/** "Gilt die Maut für Traktoren?" and "Die Maut gilt für alle außer Traktoren": of what is asked it is told that it is left out. */
export const exceptsAsked = (
  asked: Asked,
  { article, sentence, reading }: Pick<SentenceInContext, 'article' | 'sentence' | 'reading'>,
): boolean =>
  sentence.clauses.some(({ clause, phrases }) =>
    phrases.some(
      (phrase, at) =>
        isExcepted(clause.words, phrases, at) &&
        meetWords(article.text, [phrase], asked, reading.vocabulary).size > 0,
    ),
  );
