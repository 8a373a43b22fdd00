import type { AnswerStatement } from '../answer/answer.ts';
import { describeStatement } from '../answer/describe-statement.ts';
import type { Newsroom } from '../chat/chat.ts';
import type { Corpus } from '../corpus/corpus.ts';
import { findTerms } from '../language/find-terms.ts';
import { BoundedMemory } from '../memory/bounded-memory.ts';
import { whenThere } from '../memory/on-its-way.ts';
import type { PageArchive } from '../web/page-archive.ts';
import { createArchiveState } from './archive-state.ts';
import { findLost, type LostParts } from './find-lost.ts';
import type { SpeakerIndex } from './speaker-index.ts';

/** Articles whose statements are kept as they are shown. */
const MOST_DESCRIBED = 500;
/** A shorter word is hardly a topic. */
const SHORTEST_TOPIC = 4;

/** What the pages ask of the archive, over one corpus. */
export function createPageArchive(
  corpus: Corpus,
  newsroom: Pick<Newsroom, 'ask' | 'known' | 'status' | 'example'>,
  speakers: Pick<SpeakerIndex, 'articlesOf'>,
  earlier: LostParts,
): PageArchive {
  const state = createArchiveState(corpus);
  const describe = keepDescribed(corpus);
  return {
    ask: (question) => newsroom.ask(question),
    known: (question) => newsroom.known(question),
    article: (id) => corpus.article(id),
    heads: () => corpus.heads(),
    statements: describe,
    async lost(id) {
      const article = corpus.article(id);
      return article === null ? null : findLost(article, describe(id), earlier);
    },
    async withdrawnAt(id) {
      if (corpus.article(id) !== null) return null;
      const versions = await earlier.store.articleVersions(id).catch(() => null);
      return versions?.at(-1)?.withdrawnAt ?? null;
    },
    appearances: (name) => speakers.articlesOf(name),
    async search(words, limit) {
      const hits = await whenThere(() => corpus.search(corpus.queryTerms(words), limit));
      return hits.map(({ passage: { articleId, start, end } }) => ({ article: articleId, start, end }));
    },
    topics: (text) => findTopics(text, corpus),
    state,
    revision: () => corpus.revision,
    coverage: () => corpus.coverage(),
    status: () => newsroom.status(),
    example: () => newsroom.example()?.question ?? null,
  };
}

/** Describes the statements of an article, and remembers them until the articles change. */
function keepDescribed(corpus: Corpus): (id: string) => readonly AnswerStatement[] {
  const described = new BoundedMemory<readonly AnswerStatement[]>(MOST_DESCRIBED);
  let describedAt = corpus.revision;
  return (id) => {
    if (describedAt !== corpus.revision) described.clear();
    describedAt = corpus.revision;
    const kept = described.get(id);
    if (kept !== undefined) return kept;
    const article = corpus.article(id);
    const statements =
      article === null
        ? []
        : corpus.statements(id).map((statement) => describeStatement(corpus, article, statement, statement));
    described.set(id, statements);
    return statements;
  };
}

const findTopics = (text: string, { reader: { vocabulary } }: Corpus): ReturnType<PageArchive['topics']> =>
  findTerms(text, vocabulary).flatMap(({ text: term, weight, start, end }) => {
    const word = text.slice(start, end);
    return weight === 1 && word.length >= SHORTEST_TOPIC && /^\p{Lu}/u.test(word) ? [{ term, word }] : [];
  });
