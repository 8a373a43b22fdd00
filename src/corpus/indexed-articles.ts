/** Where the passages of an article's version stand in an index: one number after the other. */
export interface IndexedVersion {
  /** Of the version that was indexed (`hashArticle`). */
  readonly hash: string;
  /** The number of its first passage. */
  readonly first: number;
  readonly count: number;
}

export interface IndexedArticle extends IndexedVersion {
  readonly id: string;
}

/** What stands beside the postings in a snapshot: which passage is whose. */
export interface IndexNote {
  /** What the words were analysed with; an index made with something else has to be built anew. */
  readonly analysis: string;
  readonly articles: readonly IndexedArticle[];
}

export function renderIndexNote({ analysis, articles }: IndexNote): Uint8Array {
  const rows = articles.map(({ id, hash, first, count }) => [id, hash, first, count]);
  return Buffer.from(JSON.stringify([analysis, rows]));
}

/** @returns null when the bytes are no note of ours */
export function parseIndexNote(bytes: Uint8Array): IndexNote | null {
  try {
    const [analysis, rows] = JSON.parse(Buffer.from(bytes).toString('utf8')) as [unknown, unknown];
    if (typeof analysis !== 'string' || !Array.isArray(rows)) return null;
    const articles = (rows as [string, string, number, number][]).map(([id, hash, first, count]) => ({
      id,
      hash,
      first,
      count,
    }));
    return { analysis, articles };
  } catch {
    return null;
  }
}
