import type { Gathered } from '../../src/answer/gather/gather-evidence.ts';
import type { JudgedQuestion } from './judged-question.ts';
import { matchesSpeaker, matchesStatement, matchesText, shownText } from './match-text.ts';

/** A right statement under the wrong speaker is worth less. */
const WRONG_SPEAKER = 0.8;
/** What is near counts less as wrong: nobody looked for all of it. */
const NEUTRAL_COUNT = 0.5;

/** What each sentence of a question is worth as an answer, and how much that counts in training. */
export function labelSentences(
  { positions, neutral }: JudgedQuestion,
  { sentences }: Gathered,
): { readonly labels: Float64Array; readonly counts: Float64Array } {
  const gold = positions.flatMap(({ statements }) => statements);
  const labels = new Float64Array(sentences.length);
  const counts = new Float64Array(sentences.length).fill(1);
  sentences.forEach(({ considered: { article, sentence, speaker } }, place) => {
    const text = shownText(article.id, article.text.slice(sentence.start, sentence.end));
    const hits = gold.filter((statement) => matchesStatement(text, statement));
    if (hits.length > 0)
      labels[place] = hits.some((statement) => matchesSpeaker(speaker, statement)) ? 1 : WRONG_SPEAKER;
    else if (neutral.some((near) => matchesText(text, near))) counts[place] = NEUTRAL_COUNT;
  });
  return { labels, counts };
}
