import { answerQuestion } from '../answer/answer-question.ts';
import { describeStatement } from '../answer/describe-statement.ts';
import type { Corpus } from '../corpus/corpus.ts';
import type { DigestArchive } from '../digest/digest-archive.ts';
import { findTerms } from '../language/find-terms.ts';
import { whenThere } from '../memory/on-its-way.ts';

/** What the digest asks of the archive, over one corpus. */
export function createDigestArchive(corpus: Corpus): DigestArchive {
  return {
    ask: (question) => whenThere(() => answerQuestion(question, corpus)),
    wordings: () => corpus.heads(),
    fingerprint: (id) => corpus.head(id)?.fingerprint ?? null,
    article: (id) => corpus.article(id),
    statements(id) {
      const article = corpus.article(id);
      return article
        ? corpus.statements(id).map((statement) => describeStatement(corpus, article, statement, statement))
        : [];
    },
    terms: (text) => findTerms(text, corpus.reader.vocabulary).map(({ text: term }) => term),
    coverage: () => corpus.coverage(),
  };
}
