import { CONSENT_PHRASES, PAYWALL_PHRASES } from '../language/lexicon/page-walls.ts';

/** What a page shows instead of its article. */
export type PageWall = 'paywall' | 'consent';

/** An article that is longer than this many characters is there, whatever else the page says. */
const WHOLE_ARTICLE = 1500;
/** A teaser: shorter than any article of a page that says it is not free. */
const TEASER = 700;
/** So many different phrases of a dialogue make it one. */
const CONSENT = 3;
const PAYWALL = 2;

/**
 * Whether a page's main text is only the beginning of its article, or a dialogue about cookies.
 * @param text the main text
 * @param isFree what the page says of itself (schema.org isAccessibleForFree); null when it says nothing
 */
export function findPageWall(text: string, isFree: boolean | null): PageWall | null {
  if (text.length > WHOLE_ARTICLE) return null;
  const lower = text.toLowerCase();
  const count = (phrases: readonly string[]): number =>
    phrases.filter((phrase) => lower.includes(phrase)).length;
  if (count(CONSENT_PHRASES) >= CONSENT) return 'consent';
  const phrases = count(PAYWALL_PHRASES);
  if (phrases >= PAYWALL) return 'paywall';
  return isFree === false && (phrases > 0 || text.length < TEASER) ? 'paywall' : null;
}
