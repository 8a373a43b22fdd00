import type { Article } from '../../article/article.ts';
import type { Corpus } from '../../corpus/corpus.ts';
import { readNotedWords } from '../../corpus/noted-words.ts';
import { readDistinctTerms } from '../../corpus/text-terms.ts';
import { readAskedWords } from '../evidence/asked-words.ts';
import { coverText, joinCoverage, shareOf } from '../evidence/coverage.ts';
import { MetTerms } from '../evidence/met-terms.ts';
import type { Judge } from '../find-candidates.ts';
import { keptWords } from './kept-words.ts';

/** So much of what was told an article must tell, too, to be about the same event. */
const SAME_EVENT = 0.5;

/**
 * "In Lindenau ist ein Kran umgestürzt. Wurde jemand verletzt?": judges only in articles that tell most of what was told beside the
 * question.
 * @param context what was told; the empty string for nothing
 */
export function judgeInContext(context: string, corpus: Corpus, judge: Judge): Judge {
  if (context === '') return judge;
  const told = readAskedWords(context, null, corpus);
  const kept = keptWords(corpus.reader.vocabulary);
  const met = new MetTerms(told, kept.numbers);
  const tells = ({ id, title, text }: Article): boolean => {
    const parts = [
      readDistinctTerms(title, corpus.reader.vocabulary, kept.numbers),
      kept.article(text, corpus.passages(id), () => readNotedWords(corpus.words(id), kept.numbers)).terms,
    ];
    return shareOf(told, joinCoverage(...parts.map((terms) => coverText(terms, met).covered))) >= SAME_EVENT;
  };
  const known = new Map<string, boolean>();
  return (at) => {
    const same = known.get(at.article.id) ?? tells(at.article);
    known.set(at.article.id, same);
    return same ? judge(at) : { found: [], rejected: [] };
  };
}
