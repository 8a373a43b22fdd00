import { createHash } from 'node:crypto';
import type { Article } from './article.ts';

/** 128 bits are enough to tell versions of articles apart. */
const HASH_BYTES = 16;
const FINGERPRINT_BYTES = 6;

/** Equal for articles that are the same in every field; 22 characters of base64url. */
export function hashArticle({ id, title, text, publishedAt, source, url, language }: Article): string {
  return createHash('sha1')
    .update(JSON.stringify([id, title, publishedAt, source, url, language]))
    .update(text)
    .digest()
    .subarray(0, HASH_BYTES)
    .toString('base64url');
}

/** Whether two articles are the same in every field, whoever read them. */
export const isSameArticle = (left: Article, right: Article): boolean =>
  left === right ||
  (left.id === right.id &&
    left.title === right.title &&
    left.text === right.text &&
    left.publishedAt === right.publishedAt &&
    left.source === right.source &&
    left.url === right.url &&
    left.language === right.language);

/**
 * Eight characters (48 bits) that tell one wording of an article from every other. What a channel has seen is kept in them,
 * so they stay what they are.
 */
export function fingerprintWording({ id, text }: Pick<Article, 'id' | 'text'>): string {
  return createHash('sha256')
    .update(id)
    .update('\0')
    .update(text)
    .digest()
    .subarray(0, FINGERPRINT_BYTES)
    .toString('base64url');
}
