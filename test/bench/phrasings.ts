import path from 'node:path';
import type { Answer } from '../../src/answer/answer.ts';
import { answerQuestion } from '../../src/answer/answer-question.ts';
import { understandQuestion } from '../../src/answer/understanding/understand-question.ts';
import type { Corpus } from '../../src/corpus/corpus.ts';
import { createCorpus } from '../../src/corpus/create-corpus.ts';
import { InvertedIndex } from '../../src/index/inverted-index.ts';
import { testReader } from '../reading/test-reader.ts';
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
  const questions = judgedQuestions('wiki');
  print(`${questions.length} questions over ${articles.length} articles`);
  for (const [name, disguise] of DISGUISES) {
    let headline = 0;
    for (const judged of questions) {
      const asked = { text: disguise(judged.question), today: '2026-01-01' };
      headline += scoreQuestion(judged, shownOf(answerQuestion(asked, corpus))).headline;
    }
    print(`${name}: HEADLINE ${(headline / questions.length).toFixed(3)}`);
  }
  measure('wikinews', corpus, print);
  measure('a large archive', await openLargeCorpus(), print);
}

const judgedQuestions = (name: string) => {
  const file = path.join(process.cwd(), '..', 'shared', 'yardsticks', 'questions', `${name}.json`);
  return readSets([file], () => '')[0]?.questions ?? [];
};

/** What understanding costs, over the questions of both archives in all disguises. */
function measure(name: string, corpus: Corpus, print: (line: string) => void): void {
  const questions = [...judgedQuestions('wiki'), ...judgedQuestions('press')];
  const asked = questions.flatMap(({ question }) => DISGUISES.map(([, disguise]) => disguise(question)));
  for (const text of asked.slice(0, 30)) understandQuestion({ text, today: '2026-01-01' }, corpus);
  const times = asked.map((text) => {
    const started = performance.now();
    understandQuestion({ text, today: '2026-01-01' }, corpus);
    return { text, time: performance.now() - started };
  });
  const sorted = times.toSorted((a, b) => a.time - b.time);
  const at = (share: number): string =>
    (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]?.time ?? 0).toFixed(2);
  print(
    `understanding, ${name}, ${corpus.coverage().articles} articles: median ${at(0.5)}, p99 ${at(0.99)}, worst ${at(1)} ms`,
  );
}

const COPIES = 14;
const VOWELS = 'aeiou';

/** The press articles again and again, a third of their longer words changed from copy to copy: so many words has a large archive. */
async function openLargeCorpus(): Promise<Corpus> {
  const articles = await readArticles('press');
  const corpus = createCorpus(testReader, new InvertedIndex());
  for (let copy = 0; copy < COPIES; copy += 1)
    for (const article of articles)
      corpus.add({
        ...article,
        id: `${copy}-${article.id}`,
        text: copy === 0 ? article.text : changeWords(article.text, copy),
      });
  return corpus;
}

/** Every third of the longer words has other vowels. */
const changeWords = (text: string, copy: number): string =>
  text.replace(/\p{L}{6,}/gu, (word) =>
    (word.charCodeAt(2) + word.charCodeAt(4) + word.length + copy) % 3 !== 0
      ? word
      : word.replace(/[aeiou]/g, (vowel) => VOWELS.charAt((VOWELS.indexOf(vowel) + copy) % VOWELS.length)),
  );

const shownOf = ({ positions }: Answer) =>
  positions.flatMap(({ position, statements }) =>
    statements.map(({ article, text, speaker }) => ({ position, article, text, speaker })),
  );
