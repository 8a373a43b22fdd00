import { READ_EVIDENCE } from '../../src/answer/evidence/compare-evidence.ts';
import { READ_NAMES } from '../../src/answer/evidence/measure-evidence.ts';
import { type Gathered, gatherEvidence } from '../../src/answer/gather/gather-evidence.ts';
import { planAnswer } from '../../src/answer/plan-answer.ts';
import type { LinearModel } from '../../src/answer/relevance/linear-model.ts';
import { understandQuestion } from '../../src/answer/understanding/understand-question.ts';
import type { Article } from '../../src/article/article.ts';
import type { Corpus } from '../../src/corpus/corpus.ts';
import type { KeptQuestion, KeptSentence } from './kept-question.ts';

const LIMIT = 8;
const DIGITS = 1e5;

/** Gathers the evidence of a question, without the articles named. */
export function collectQuestion(
  question: string,
  corpus: Corpus,
  first: LinearModel | null,
  without: readonly string[],
): KeptQuestion {
  const plan = planAnswer(understandQuestion({ text: question, without }, corpus), corpus);
  const { asked, search, sentences } = gatherEvidence(plan, corpus, first, LIMIT);
  return {
    kind: asked.reading.kind,
    words: asked.words.words,
    search,
    seenPositions: 0,
    sentences: sentences.map(
      ({
        considered: { article, sentence, statement, speaker, vetoed, proven, side },
        evidence,
      }): KeptSentence => ({
        article: article.id,
        start: sentence.start,
        end: sentence.end,
        statement,
        speaker,
        vetoed,
        side,
        proven: proven.map(({ article: _, proposition: __, ...kept }) => kept),
        numbers: [...evidence.subarray(0, READ_NAMES.length)].map(
          (value) => Math.round(value * DIGITS) / DIGITS,
        ),
      }),
    ),
  };
}

/** The evidence as it was gathered, as far as weighing and choosing need it. */
export function restoreQuestion(
  { kind, words, search, sentences }: KeptQuestion,
  articles: ReadonlyMap<string, Article>,
): Gathered {
  const vectors = READ_EVIDENCE.compare(sentences.map(({ numbers }) => Float64Array.from(numbers)));
  return {
    // Whose words are asked for is not kept: in the folds nobody's are left out for it.
    asked: { words: { words }, reading: { kind, speaker: null, topic: [] } },
    search,
    sentences: sentences.map(({ article: id, start, end, proven, ...kept }, place) => {
      const article = articles.get(id) as Article;
      return {
        considered: {
          ...kept,
          article,
          sentence: { start, end },
          proven: proven.map((candidate) => ({ ...candidate, article, proposition: null })),
        },
        evidence: vectors[place],
      };
    }),
  } as unknown as Gathered;
}
