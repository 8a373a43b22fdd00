import type { Corpus } from '../../corpus/corpus.ts';
import { findTerms } from '../../language/find-terms.ts';
import { foldSpelling } from '../../language/term/fold-spelling.ts';
import { type Mended, mendQuestion } from './mend-question.ts';
import type { ArchiveWords } from './mend-word.ts';

/** Mends a question by the words that the archive and the vocabulary know. */
export function mendInArchive(text: string, corpus: Corpus): Mended {
  corpus.foresee(text);
  const archive: ArchiveWords = {
    foresee: (words) => corpus.foresee(words.join(' ')),
    isKnown: (word) => corpus.queryTerms(word).some(({ term }) => corpus.documentFrequency(term) > 0),
    isWhole: (word) =>
      findTerms(word, corpus.reader.vocabulary).some(
        ({ text: term, weight }) => weight === 1 && corpus.documentFrequency(term) > 0,
      ),
    closestWords: (word) => corpus.closestWords(word),
    spelled: (word) => findSpelled(word, corpus),
  };
  return mendQuestion(text, corpus.reader.vocabulary, archive, (first, second) =>
    isWrittenTogether(`${first} ${second}`, corpus),
  );
}

/** Of the words the archive writes for the same term, the one of the same letters. */
function findSpelled(word: string, corpus: Corpus): string | null {
  const bare = withoutHyphens(word);
  for (const { term } of corpus.queryTerms(word)) {
    const written = corpus.writtenWords(term).find((known) => withoutHyphens(known) === bare);
    if (written !== undefined) return written;
  }
  return null;
}

const withoutHyphens = (word: string): string => foldSpelling(word).replaceAll('-', '');

const NAME_HITS = 8;

/** Whether one of the best passages for two names has them side by side. */
function isWrittenTogether(name: string, corpus: Corpus): boolean {
  return corpus.search(corpus.queryTerms(name), NAME_HITS).some(({ passage }) => {
    const text = corpus.article(passage.articleId)?.text ?? '';
    return text.slice(passage.start, passage.end).includes(name);
  });
}
