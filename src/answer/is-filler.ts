import { READ_NAMES } from './evidence/measure-evidence.ts';
import type { QuestionKind } from './question/question-reading.ts';
import type { WeighedSentence } from './weigh-sentences.ts';

/**
 * What only fills an answer beside what answers: a sentence of another article than the likeliest one and far behind it, one that
 * nobody says and that is further behind, and to "Wie viele?" and "Wann?" one that nobody says and that has neither number nor day,
 * where a likelier one has it, to "Warum?" one that nobody says where a reason is proven. Counted on 1,082 judged questions with the
 * first bounds, and estimated for these: of some 250 sentences that it leaves out 20 were right, and 5 of 1,255 positions were shown by
 * nothing else.
 *
 * @param shown what would be shown
 */
export function createFiller(
  shown: readonly WeighedSentence[],
  kind: QuestionKind,
): (sentence: WeighedSentence) => boolean {
  const [likeliest] = shown.toSorted((left, right) => right.likelihood - left.likelihood);
  if (likeliest === undefined) return () => false;
  const { elsewhere, told, alone = false } = BEHIND[kind] ?? BEHIND_OPEN;
  const telling = asksExactly(likeliest) ? shown.filter((sentence) => !isMissing(sentence)) : [];
  const reasoned = alone && shown.some(({ considered }) => considered.proven.length > 0);
  const most = telling.reduce((best, { likelihood }) => Math.max(best, likelihood), 0);
  return (sentence) => {
    const { considered, likelihood } = sentence;
    if (considered.proven.length > 0) return false;
    const share = likelihood / likeliest.likelihood;
    if (considered.article !== likeliest.considered.article && share < elsewhere) return true;
    if (considered.speaker !== null) return false;
    return reasoned || share < told || (isMissing(sentence) && likelihood < most);
  };
}

interface Least {
  /** A part of how likely the likeliest is: so likely a sentence of another article must be. */
  readonly elsewhere: number;
  /** So likely one must be that nobody says. */
  readonly told: number;
  /** What is proven stands alone among what nobody says. */
  readonly alone?: boolean;
}

/** "Warum?" and "Wo?" ask about one event, mostly told in one article. */
const BEHIND_OPEN: Least = { elsewhere: 0.5, told: 0.3 };

/** Sides stand in many articles, and to keywords all that is told is of use. */
const BEHIND: Partial<Record<QuestionKind, Least>> = {
  'yes-no': { elsewhere: 0.3, told: 0.25 },
  keywords: { elsewhere: 0.3, told: 0 },
  why: { ...BEHIND_OPEN, alone: true },
};

/** A number or a day is asked, which no other words can tell. */
const asksExactly = ({ evidence }: WeighedSentence): boolean => EXACT.some((place) => evidence[place] === 1);

/** A number or a day is asked for, and the sentence has none. */
export const lacksAsked = (sentence: WeighedSentence): boolean =>
  asksExactly(sentence) && isMissing(sentence);

const EXACT = ['a number is asked', 'a time is asked'].map((name) => READ_NAMES.indexOf(name));
const MISSING = READ_NAMES.indexOf('what is asked is missing');

const isMissing = ({ evidence }: WeighedSentence): boolean => evidence[MISSING] === 1;
