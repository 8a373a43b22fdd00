import type { Article } from '../../article/article.ts';
import { readableText } from '../../article/readable-text.ts';
import type { ArticleHead } from '../../corpus/article-shelf.ts';
import type { Corpus, PassageHit } from '../../corpus/corpus.ts';
import { readNotedWords } from '../../corpus/noted-words.ts';
import type { PassageWords, ReadableWords } from '../../corpus/passage-words.ts';
import type { TermNumbers } from '../../corpus/term-numbers.ts';
import type { AskedWords } from '../evidence/asked-words.ts';
import {
  type Coverage,
  type CoveredText,
  coverSentence,
  coverText,
  joinCoverage,
} from '../evidence/coverage.ts';
import { MetTerms } from '../evidence/met-terms.ts';
import { createRows } from '../evidence/rows.ts';
import type { SeenPassage, SeenSentence } from '../evidence/seen-sentence.ts';
import type { Steps } from '../steps.ts';
import { type KeptWords, keptWords, type WordSource } from './kept-words.ts';

/** What was seen of a question's passages before any of them is read. */
export interface Seen {
  /** In the order of the passages. */
  readonly sentences: readonly SeenSentence[];
  /** What the whole text of an article and its beginning hold of the question. */
  wholeOf(article: Article): CoveredArticle;
  /** Whether a term stands for a word of the question. */
  isAsked(term: number): boolean;
}

/** What an article holds of a question. */
export interface CoveredArticle {
  readonly whole: CoveredText;
  readonly lead: CoveredText;
}

/** A passage nobody has asked for yet takes some 3 ms: others have their turn after so many. */
const A_TURN = 8;

/** Looks through the sentences of passages for what they hold of the question, some passages a step. */
export function* seeSentences(hits: readonly PassageHit[], asked: AskedWords, corpus: Corpus): Steps<Seen> {
  const kept = keptWords(corpus.reader.vocabulary);
  const met = new MetTerms(asked, kept.numbers);
  const sourceOf = createSources(corpus, kept.numbers);
  return {
    sentences: see(hits[0]?.score ?? 1, yield* coverPassages(hits, met, kept, corpus, sourceOf), met),
    isAsked: (term) => met.placeOf(term) >= 0,
    wholeOf({ id, text }) {
      const { terms, ofLead } = kept.article(text, corpus.passages(id), () => sourceOf(id).noted);
      return { whole: coverText(terms, met), lead: coverText(terms.subarray(0, ofLead), met) };
    },
  };
}

type CoveredPassage = ReturnType<typeof coverPassage> & {
  readonly head: ArticleHead;
  readonly hit: PassageHit;
  readonly rank: number;
  readonly words: PassageWords;
};

function* coverPassages(
  hits: readonly PassageHit[],
  met: MetTerms,
  kept: KeptWords,
  corpus: Corpus,
  sourceOf: (articleId: string) => WordSource,
): Steps<readonly CoveredPassage[]> {
  const passages: CoveredPassage[] = [];
  for (const [rank, hit] of hits.entries()) {
    const head = corpus.head(hit.passage.articleId);
    const words = kept.passage(hit.passage, ({ articleId }) => sourceOf(articleId));
    if (head !== null && words !== null)
      passages.push({ head, hit, rank, words, ...coverPassage(words, met) });
    if (rank % A_TURN === A_TURN - 1) yield 'words';
  }
  return passages;
}

/** @param best the highest score of the search */
function see(best: number, passages: readonly CoveredPassage[], met: MetTerms): readonly SeenSentence[] {
  const found = new Map<string, number>();
  const covered = new Map<string, Coverage>();
  for (const { head, passage, title } of passages) {
    found.set(head.id, (found.get(head.id) ?? 0) + 1);
    covered.set(head.id, joinCoverage(covered.get(head.id) ?? title.covered, passage));
  }
  const ranks = new Map([...found.keys()].map((id, rank) => [id, rank]));
  const nothing = new Float64Array(met.asked.words.length);
  return passages.flatMap(
    ({ head, articleLength, hit, rank, words, passage, softPassage, title, sentences }) => {
      const around: SeenPassage = {
        head,
        articleLength,
        words,
        rank,
        articleRank: ranks.get(head.id) ?? 0,
        score: best === 0 ? 0 : hit.score / best,
        passage,
        title: title.covered,
        softTitle: title.soft,
        titled: joinCoverage(passage, title.covered),
        softTitled: joinCoverage(softPassage, title.covered),
        article: covered.get(head.id) ?? passage,
        found: found.get(head.id) ?? 1,
        sentences: sentences.length,
      };
      return sentences.map(({ sentence, own }, place) => ({
        passage: hit.passage,
        sentence,
        own,
        before: sentences[place - 1]?.own.covered ?? nothing,
        around,
        place,
      }));
    },
  );
}

/** Where the words of articles are to be had, each looked for once; sentences are cut in the text as it is read. */
function createSources(corpus: Corpus, numbers: TermNumbers): (articleId: string) => WordSource {
  const sources = new Map<string, WordSource>();
  return (articleId) => {
    const known = sources.get(articleId);
    if (known !== undefined) return known;
    let words: ReadableWords | null | undefined;
    const source: WordSource = {
      noted: readNotedWords(corpus.words(articleId), numbers),
      read() {
        if (words === undefined) words = readWords(corpus.article(articleId));
        return words;
      },
    };
    sources.set(articleId, source);
    return source;
  };
}

const readWords = (article: Article | null): ReadableWords | null =>
  article && { title: article.title, text: readableText(article.text) };

function coverPassage(kept: PassageWords, met: MetTerms) {
  const rows = createRows(2 * kept.sentences.length + 1, met.asked.words.length);
  const rowAt = (place: number): Coverage => rows[place] as Coverage;
  const sentences = kept.sentences.map((sentence, place) => {
    const text = { covered: rowAt(2 * place), soft: rowAt(2 * place + 1) };
    return { sentence, own: coverSentence(kept, sentence, met, text) };
  });
  const nothing = rowAt(2 * sentences.length);
  return {
    sentences,
    articleLength: kept.articleLength,
    passage: joinCoverage(nothing, ...sentences.map(({ own }) => own.covered)),
    softPassage: joinCoverage(nothing, ...sentences.map(({ own }) => own.soft)),
    title: coverText(kept.title, met),
  };
}
