import type { WeighedSentence } from './weigh-sentences.ts';

/** Only so many of the likeliest sentences prove anything or take a side, and only where they are so likely, or nearly the likeliest. */
const TRUSTED = 24;
const LEAST_TRUSTED = 0.15;
const NEARLY = 0.8;

/** How likely the likeliest sentence is, 0 where there are none or no weights. */
export const mostLikely = (sentences: readonly Pick<WeighedSentence, 'likelihood'>[]): number =>
  sentences.reduce((most, { likelihood }) => Math.max(most, likelihood), 0);

/**
 * Whose proofs and sides count: "Das 1:0 fiel kurz nach der Pause" proves by its grammar that there was something, and is no answer to
 * "Gab es Tote?". Measured on 774 judged questions of yes or no in five folds: of the sides shown that were judged 0.67 instead of 0.57
 * are right, with 121 of 135 right ones left. Without weights nothing is likelier than anything else, and all proofs count.
 *
 * @param sentences the likeliest first
 * @param forAnswer false for a digest, which follows a topic over months: more is likely there than an answer has places for
 */
export function findTrusted<Sentence extends Pick<WeighedSentence, 'likelihood'>>(
  sentences: readonly Sentence[],
  forAnswer: boolean,
): ReadonlySet<Sentence> {
  const most = mostLikely(sentences);
  const least = Math.min(LEAST_TRUSTED, NEARLY * most);
  const among = forAnswer && most > 0 ? sentences.slice(0, TRUSTED) : sentences;
  return new Set(among.filter(({ likelihood }) => likelihood >= least));
}
