/** What schema.org's NewsArticle says of a page; null where it says nothing. */
export interface NewsArticle {
  readonly title: string | null;
  readonly publishedAt: string | null;
  readonly source: string | null;
}

type JsonObject = Readonly<Record<string, unknown>>;

/**
 * The first article among a page's JSON-LD blocks (https://schema.org/NewsArticle), alone, in a list or in a
 * @graph. A block that is no JSON counts as absent.
 */
export function findNewsArticle(blocks: readonly string[]): NewsArticle {
  const article = blocks.flatMap(parseObjects).find(isArticle);
  const publisher = article?.publisher;
  return {
    title: text(article?.headline),
    publishedAt: text(article?.datePublished),
    source: text(isObject(publisher) ? publisher.name : publisher),
  };
}

function parseObjects(block: string): readonly JsonObject[] {
  try {
    const value: unknown = JSON.parse(block);
    const top = (Array.isArray(value) ? value : [value]).filter(isObject);
    return top.flatMap((object) => [
      object,
      ...(Array.isArray(object['@graph']) ? object['@graph'].filter(isObject) : []),
    ]);
  } catch {
    return [];
  }
}

function isArticle(object: JsonObject): boolean {
  return [object['@type']]
    .flat()
    .some((type) => typeof type === 'string' && /^(?:News|Reportage|Analysis)?(?:News)?Article$/.test(type));
}

const isObject = (value: unknown): value is JsonObject => typeof value === 'object' && value !== null;
const text = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);
