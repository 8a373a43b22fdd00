import { scanTerms } from '../../language/term/scan-terms.ts';
import type { AskedWords } from '../evidence/asked-words.ts';
import { type Coverage, shareOf } from '../evidence/coverage.ts';
import type { Judge, SentenceInContext } from '../find-candidates.ts';

/** So much of what was told an article must tell, too, to be about the same event. */
const SAME_EVENT = 0.5;

/**
 * "In Lindenau ist ein Kran umgestürzt. Wurde jemand verletzt?": judges only in articles that tell most of what was told beside the
 * question.
 * @param told null for nothing
 */
export function judgeInContext(told: AskedWords | null, judge: Judge): Judge {
  if (told === null) return judge;
  const known = new Map<string, boolean>();
  return (at) => {
    const same = known.get(at.article.id) ?? shareOf(told, coverArticle(told, at)) >= SAME_EVENT;
    known.set(at.article.id, same);
    return same ? judge(at) : { found: [], rejected: [] };
  };
}

/** What title and text have of the words told. */
function coverArticle(
  { words, meetings }: AskedWords,
  { article: { title, text }, reading: { vocabulary } }: SentenceInContext,
): Coverage {
  const covered = new Float64Array(words.length);
  for (const part of [title, text])
    scanTerms(part, vocabulary, 0, part.length, ({ term, weight }) => {
      for (const { word, value } of meetings.get(term) ?? [])
        covered[word] = Math.min(1, Math.max(covered[word] ?? 0, weight * value));
    });
  return covered;
}
