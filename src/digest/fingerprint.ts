import { createHash } from 'node:crypto';
import type { DigestArticle } from './digest-archive.ts';

/** An article never changes as a value, so its fingerprint is made once. */
const known = new WeakMap<DigestArticle, string>();

/** Eight characters (48 bits) that tell one wording of an article from every other. */
export function fingerprint(article: DigestArticle): string {
  const kept = known.get(article);
  if (kept !== undefined) return kept;
  const made = createHash('sha256')
    .update(article.id)
    .update('\0')
    .update(article.text)
    .digest()
    .subarray(0, 6)
    .toString('base64url');
  known.set(article, made);
  return made;
}

const LENGTH = 8;

/** Fingerprints as one text, the shortest form for an archive of many thousands. */
export function joinFingerprints(fingerprints: Iterable<string>): string {
  return [...fingerprints].join('');
}

export function splitFingerprints(text: string): ReadonlySet<string> {
  const fingerprints = new Set<string>();
  for (let start = 0; start + LENGTH <= text.length; start += LENGTH)
    fingerprints.add(text.slice(start, start + LENGTH));
  return fingerprints;
}
