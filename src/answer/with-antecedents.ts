import type { Corpus } from '../corpus/corpus.ts';
import { findSentences } from '../language/find-sentences.ts';
import { OPENS_WITH_SOMEBODY } from '../language/lexicon/answering-words.ts';
import type { Candidate } from './candidate.ts';
import type { Chosen } from './fold-copies.ts';
import { LONGEST_JOINED } from './join-fragments.ts';
import { speakerOf } from './match/speaker-of.ts';

/**
 * The chosen with whom they are about: "Er wurde Neunter", which nobody says, is shown with the sentence before it in its paragraph, unless
 * that is shown itself or begins alike.
 */
export const withAntecedents = (
  chosen: readonly Chosen[],
  corpus: Pick<Corpus, 'reading'>,
): readonly Chosen[] =>
  chosen.map((entry) => {
    const start = startBefore(entry.candidate, chosen, corpus);
    if (start === null) return entry;
    const { candidate } = entry;
    return { ...entry, candidate: { ...candidate, span: { start, end: candidate.span.end } } };
  });

/** Where the sentence before begins; null where it is not needed, or there is none that helps. */
function startBefore(
  { article, span, statement }: Candidate,
  chosen: readonly Chosen[],
  corpus: Pick<Corpus, 'reading'>,
): number | null {
  const opensWithSomebody = (start: number): boolean =>
    OPENS_WITH_SOMEBODY.test(article.text.slice(start, start + 8));
  if (speakerOf(statement) !== null || !opensWithSomebody(span.start)) return null;
  const { text } = corpus.reading(article);
  const before = findSentences(text, text.lastIndexOf('\n', span.start - 1) + 1, span.start).at(-1);
  if (before === undefined || span.end - before.start > LONGEST_JOINED || opensWithSomebody(before.start))
    return null;
  const isShown = chosen.some(
    ({ candidate }) =>
      candidate.article === article && candidate.span.start < before.end && candidate.span.end > before.start,
  );
  return isShown ? null : before.start;
}
