import type { Corpus } from '../../corpus/corpus.ts';
import { type Mended, mendQuestion } from '../question/mend-question.ts';

/** Mends a question by the words that the archive and the vocabulary know. */
export function mendInArchive(text: string, corpus: Corpus): Mended {
  const isKnown = (word: string): boolean =>
    corpus.queryTerms(word).some(({ term }) => corpus.documentFrequency(term) > 0);
  const archive = { isKnown, closestWords: (word: string) => corpus.closestWords(word) };
  return mendQuestion(text, corpus.reader.vocabulary, archive, (first, second) =>
    isWrittenTogether(`${first} ${second}`, corpus),
  );
}

const NAME_HITS = 8;

/** Whether one of the best passages for two names has them side by side. */
function isWrittenTogether(name: string, corpus: Corpus): boolean {
  return corpus.search(corpus.queryTerms(name), NAME_HITS).some(({ passage }) => {
    const text = corpus.article(passage.articleId)?.text ?? '';
    return text.slice(passage.start, passage.end).includes(name);
  });
}
