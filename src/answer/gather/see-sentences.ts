import { readableText } from '../../article/readable-text.ts';
import type { Corpus, PassageHit } from '../../corpus/corpus.ts';
import { findSentences } from '../../language/find-sentences.ts';
import type { Vocabulary } from '../../language/form.ts';
import type { AskedWords } from '../evidence/asked-words.ts';
import { type Coverage, coverText, joinCoverage } from '../evidence/coverage.ts';
import type { SeenPassage, SeenSentence } from '../evidence/seen-sentence.ts';

/** The sentences of the passages with what they hold of the question, in the order of the passages. */
export function seeSentences(
  hits: readonly PassageHit[],
  words: AskedWords,
  corpus: Corpus,
): readonly SeenSentence[] {
  const best = hits[0]?.score ?? 1;
  /** As sentences are cut by whoever reads them. */
  const texts = new Map<string, string>();
  const passages = hits.flatMap((hit, rank) => {
    const article = corpus.article(hit.passage.articleId);
    if (article === null) return [];
    const text = texts.get(article.id) ?? readableText(article.text);
    texts.set(article.id, text);
    const cut = cutPassage(text, hit, words, corpus.reader.vocabulary);
    return [{ article, hit, rank, ...cut }];
  });
  const found = new Map<string, number>();
  const covered = new Map<string, Coverage>();
  for (const { article, passage } of passages) {
    found.set(article.id, (found.get(article.id) ?? 0) + 1);
    const known = covered.get(article.id) ?? coverTitle(article.title, words, corpus.reader.vocabulary);
    covered.set(article.id, joinCoverage(known, passage));
  }
  const order = [...found.keys()];
  return passages.flatMap(({ article, hit, rank, passage, softPassage, sentences }) => {
    const around: SeenPassage = {
      rank,
      articleRank: order.indexOf(article.id),
      score: best === 0 ? 0 : hit.score / best,
      passage,
      softPassage,
      title: coverTitle(article.title, words, corpus.reader.vocabulary),
      article: covered.get(article.id) ?? passage,
      found: found.get(article.id) ?? 1,
      sentences: sentences.length,
    };
    return sentences.map(({ sentence, own }, place) => ({
      article,
      passage: hit.passage,
      sentence,
      own,
      before: sentences[place - 1]?.own.covered ?? new Float64Array(words.words.length),
      around,
      place,
    }));
  });
}

function cutPassage(
  text: string,
  { passage: { start, end } }: PassageHit,
  words: AskedWords,
  vocabulary: Vocabulary,
) {
  const sentences = findSentences(text, start, end).map((sentence) => ({
    sentence,
    own: coverText(text, sentence.start, sentence.end, words, vocabulary),
  }));
  const passage = joinCoverage(
    new Float64Array(words.words.length),
    ...sentences.map(({ own }) => own.covered),
  );
  const softPassage = joinCoverage(
    new Float64Array(words.words.length),
    ...sentences.map(({ own }) => own.soft),
  );
  return { sentences, passage, softPassage };
}

const coverTitle = (title: string, words: AskedWords, vocabulary: Vocabulary): Coverage =>
  coverText(title, 0, title.length, words, vocabulary).covered;
