import { NUMBER_WORDS } from '../../language/lexicon/number-words.ts';
import type { Judge } from '../find-candidates.ts';
import type { QuestionReading } from '../question/question-reading.ts';
import { COUNTED, COUNTED_REACH } from './judge-with-numbers.ts';

const NUMBER = /(?<![\p{L}\d.,-])(?:\d{1,3}(?:\.\d{3}){1,3}|\d{1,6}(?:,\d{1,3})?|\p{L}{4,20})(?![\p{L}\d])/gu;
const YEAR = /^(?:19|20)\d\d$/;
/** "der A 3", "die U 6": the number is a name's. */
const ROAD = /(?:^|[^\p{L}])\p{Lu}{1,3} $/u;
const FEWEST = 2;

/** The numbers of things a question of yes or no names, as values: "Waren es [13] Tote?"; a year, a day and a name's number are none. */
export function readCounts({ kind, text }: Pick<QuestionReading, 'kind' | 'text'>): readonly number[] {
  if (kind !== 'yes-no') return [];
  return [...text.matchAll(NUMBER)].flatMap(({ 0: written, index }) => {
    const value = readValue(written);
    const isNamed = ROAD.test(text.slice(Math.max(0, index - 5), index));
    if (value === null || value < FEWEST || YEAR.test(written) || isNamed) return [];
    return COUNTED.test(text.slice(index + written.length, index + written.length + COUNTED_REACH))
      ? [value]
      : [];
  });
}

/** Whether a text has each of some numbers, in digits or in words. */
export function holdsCounts(counts: readonly number[], text: string): boolean {
  if (counts.length === 0) return true;
  const own = new Set([...text.matchAll(NUMBER)].map(([written]) => readValue(written)));
  return counts.every((count) => own.has(count));
}

/** "Waren es 13 Tote?" is proven by nobody who tells of other deaths: the number must stand in the sentence. */
export function judgeWithCounts(question: QuestionReading, judge: Judge): Judge {
  const counts = readCounts(question);
  if (counts.length === 0) return judge;
  return (at) => {
    const { found, rejected } = judge(at);
    const { text } = at.article;
    return holdsCounts(counts, text.slice(at.sentence.start, at.sentence.end))
      ? { found, rejected }
      : { found: [], rejected };
  };
}

function readValue(written: string): number | null {
  if (/^\d/.test(written)) return Number(written.replace(/\.(?=\d{3})/g, '').replace(',', '.'));
  return NUMBER_WORDS.get(written.toLowerCase()) ?? null;
}
