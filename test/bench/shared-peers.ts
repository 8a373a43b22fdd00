import FlexSearch from 'flexsearch';
import Database from 'libsql';
import MiniSearch from 'minisearch';
import TfIdf from 'natural/lib/natural/tfidf/index.js';

/** Another search library, filled with the same terms. */
export interface Peer {
  readonly name: string;
  /** Up to so many passages it is measured; beyond that it needs gigabytes or minutes. */
  readonly largest: number;
  /** @param passages the terms of each passage, with blanks between */
  build(passages: readonly string[]): (terms: readonly string[]) => number;
}

const LIMIT = 10;

/** Each gets the terms as words split at blanks, and answers with the best passages that have any of the question's terms. */
export const PEERS: readonly Peer[] = [
  {
    name: 'MiniSearch',
    largest: 100_000,
    build(passages) {
      const index = new MiniSearch({
        fields: ['text'],
        tokenize: (text) => text.split(' '),
        processTerm: (term) => term,
      });
      index.addAll(passages.map((text, id) => ({ id, text })));
      return (terms) => index.search(terms.join(' '), { combineWith: 'OR' }).slice(0, LIMIT).length;
    },
  },
  {
    name: 'FlexSearch',
    largest: 100_000,
    build(passages) {
      const index = new FlexSearch.Index({ tokenize: 'strict', encode: (text: string) => text.split(' ') });
      passages.forEach((text, id) => {
        index.add(id, text);
      });
      return (terms) => index.search(terms.join(' '), { limit: LIMIT, suggest: true }).length;
    },
  },
  {
    name: 'libsql FTS5',
    largest: 100_000,
    build(passages) {
      const database = new Database(':memory:');
      database.exec(
        `CREATE VIRTUAL TABLE passage USING fts5(text, content='', tokenize="unicode61 remove_diacritics 0")`,
      );
      const insert = database.prepare('INSERT INTO passage (rowid, text) VALUES (?, ?)');
      database.exec('BEGIN');
      passages.forEach((text, id) => {
        insert.run([id, text]);
      });
      database.exec('COMMIT');
      const search = database.prepare(
        `SELECT rowid FROM passage WHERE passage MATCH ? ORDER BY rank LIMIT ${LIMIT}`,
      );
      return (terms) =>
        terms.length === 0
          ? 0
          : search.all([terms.map((term) => `"${term.replaceAll('"', '""')}"`).join(' OR ')]).length;
    },
  },
  {
    name: 'natural TfIdf',
    largest: 10_000,
    build(passages) {
      const index = new TfIdf.TfIdf();
      for (const text of passages) index.addDocument(text.split(' '));
      return (terms) => {
        const scores = index.tfidfs([...terms]).map((score, id) => ({ score, id }));
        return scores.sort((a, b) => b.score - a.score).slice(0, LIMIT).length;
      };
    },
  },
];
