import path from 'node:path';
import type { Answer } from '../../src/answer/answer.ts';
import { answerQuestion } from '../../src/answer/answer-question.ts';
import { understandQuestion } from '../../src/answer/understanding/understand-question.ts';
import { openCorpus, readArticles } from '../train/open-archives.ts';
import { readSets } from '../train/read-sets.ts';
import { scoreQuestion } from '../train/score-question.ts';

/** What is done to a question without looking at it; none of it changes what is asked. */
const DISGUISES: readonly (readonly [string, (question: string) => string])[] = [
  ['plain', (question) => question],
  ['lead-in', (question) => `Moin, sag mal, ${question}`],
  ['tag', (question) => `${question.replace(/[?.!]\s*$/u, '')}, oder?`],
  ['capitals', (question) => question.toUpperCase()],
  ['ae oe ue', (question) => question.replace(/[äöüß]/gu, (letter) => SPELT[letter] ?? letter)],
  ['slip', misspell],
];

const SPELT: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };

/** The two letters in the middle of the longest word change places. */
function misspell(question: string): string {
  const [longest = ''] = (question.match(/\p{L}+/gu) ?? []).toSorted((a, b) => b.length - a.length);
  const middle = Math.floor(longest.length / 2);
  const swapped = longest.slice(0, middle - 1) + longest.charAt(middle) + longest.charAt(middle - 1);
  return question.replace(longest, swapped + longest.slice(middle + 1));
}

/** How much an answer loses when the same is asked otherwise, and what understanding a question costs. */
export async function bench(print: (line: string) => void): Promise<void> {
  const articles = await readArticles('wikinews');
  const corpus = openCorpus(articles);
  const file = path.join(process.cwd(), '..', 'shared', 'yardsticks', 'questions', 'wiki.json');
  const [set] = readSets([file], () => '');
  const questions = set?.questions ?? [];
  print(`${questions.length} questions over ${articles.length} articles`);
  const times: number[] = [];
  for (const [name, disguise] of DISGUISES) {
    let headline = 0;
    for (const judged of questions) {
      const text = disguise(judged.question);
      const started = performance.now();
      understandQuestion({ text, today: '2026-01-01' }, corpus);
      times.push(performance.now() - started);
      headline += scoreQuestion(
        judged,
        shownOf(answerQuestion({ text, today: '2026-01-01' }, corpus)),
      ).headline;
    }
    print(`${name}: HEADLINE ${(headline / questions.length).toFixed(3)}`);
  }
  const sorted = times.toSorted((a, b) => a - b);
  print(`understanding: median ${at(sorted, 0.5)} ms, worst ${at(sorted, 1)} ms`);
}

const at = (sorted: readonly number[], share: number): string =>
  (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(2);

const shownOf = ({ positions }: Answer) =>
  positions.flatMap(({ position, statements }) =>
    statements.map(({ article, text, speaker }) => ({ position, article, text, speaker })),
  );
