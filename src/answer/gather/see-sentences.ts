import type { Article } from '../../article/article.ts';
import { readableText } from '../../article/readable-text.ts';
import type { Corpus, PassageHit } from '../../corpus/corpus.ts';
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
import { type KeptPassage, type KeptWords, keptWords } from './kept-words.ts';

/** What was seen of a question's passages before any of them is read. */
export interface Seen {
  /** In the order of the passages. */
  readonly sentences: readonly SeenSentence[];
  /** What the whole text of an article holds of the question. */
  wholeOf(article: Article): CoveredText;
}

/** Looks through the sentences of passages for what they hold of the question. */
export function seeSentences(hits: readonly PassageHit[], asked: AskedWords, corpus: Corpus): Seen {
  const kept = keptWords(corpus.reader.vocabulary);
  const met = new MetTerms(asked, kept.numbers);
  return {
    sentences: see(hits, met, kept, corpus),
    wholeOf: ({ id, text }) => coverText(kept.article(text, corpus.passages(id)), met),
  };
}

function see(
  hits: readonly PassageHit[],
  met: MetTerms,
  kept: KeptWords,
  corpus: Corpus,
): readonly SeenSentence[] {
  const best = hits[0]?.score ?? 1;
  /** As sentences are cut by whoever reads them. */
  const texts = new Map<string, string>();
  const readable = ({ id, text }: Article): string => {
    const known = texts.get(id) ?? readableText(text);
    texts.set(id, known);
    return known;
  };
  const passages = hits.flatMap((hit, rank) => {
    const article = corpus.article(hit.passage.articleId);
    if (article === null) return [];
    const words = kept.passage(hit.passage, article.title, () => readable(article));
    return [{ article, hit, rank, ...coverPassage(words, met) }];
  });
  const found = new Map<string, number>();
  const covered = new Map<string, Coverage>();
  for (const { article, passage, title } of passages) {
    found.set(article.id, (found.get(article.id) ?? 0) + 1);
    covered.set(article.id, joinCoverage(covered.get(article.id) ?? title, passage));
  }
  const ranks = new Map([...found.keys()].map((id, rank) => [id, rank]));
  const nothing = new Float64Array(met.asked.words.length);
  return passages.flatMap(({ article, hit, rank, passage, softPassage, title, sentences }) => {
    const around: SeenPassage = {
      rank,
      articleRank: ranks.get(article.id) ?? 0,
      score: best === 0 ? 0 : hit.score / best,
      passage,
      title,
      titled: joinCoverage(passage, title),
      softTitled: joinCoverage(softPassage, title),
      article: covered.get(article.id) ?? passage,
      found: found.get(article.id) ?? 1,
      sentences: sentences.length,
    };
    return sentences.map(({ sentence, own }, place) => ({
      article,
      passage: hit.passage,
      sentence,
      own,
      before: sentences[place - 1]?.own.covered ?? nothing,
      around,
      place,
    }));
  });
}

function coverPassage(kept: KeptPassage, met: MetTerms) {
  const rows = createRows(2 * kept.sentences.length + 1, met.asked.words.length);
  const rowAt = (place: number): Coverage => rows[place] as Coverage;
  const sentences = kept.sentences.map((sentence, place) => {
    const text = { covered: rowAt(2 * place), soft: rowAt(2 * place + 1) };
    return { sentence, own: coverSentence(kept, sentence, met, text) };
  });
  const nothing = rowAt(2 * sentences.length);
  return {
    sentences,
    passage: joinCoverage(nothing, ...sentences.map(({ own }) => own.covered)),
    softPassage: joinCoverage(nothing, ...sentences.map(({ own }) => own.soft)),
    title: coverText(kept.title, met).covered,
  };
}
