import { answerQuestion } from '../answer/answer-question.ts';
import { describeStatement } from '../answer/describe-statement.ts';
import type { Corpus } from '../corpus/corpus.ts';
import type { DigestArchive } from '../digest/digest-archive.ts';

/** What the digest asks of the archive, over one corpus. */
export function createDigestArchive(corpus: Corpus): DigestArchive {
  return {
    async ask(question) {
      return answerQuestion(question, corpus);
    },
    wordings: () => corpus.heads(),
    fingerprint: (id) => corpus.head(id)?.fingerprint ?? null,
    article: (id) => corpus.article(id),
    statements(id) {
      const article = corpus.article(id);
      return article
        ? corpus
            .statements(id)
            .map((statement) => describeStatement(corpus.reading(article), statement, statement))
        : [];
    },
    terms: (text) => corpus.queryTerms(text).map(({ term }) => term),
    coverage: () => corpus.coverage(),
  };
}
