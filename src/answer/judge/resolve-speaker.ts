import { nameSpeaker } from '../../reference/name-speaker.ts';
import { findReferentBefore } from '../../reference/resolve-argument.ts';
import type { Statement } from '../../statement/statement.ts';
import type { SentenceInContext } from '../find-candidates.ts';

/** A statement whose speaker is a pronoun, with the name of the nearest subject before that agrees; null without. */
export function resolveSpeaker(
  statement: Statement | null,
  { before, reading }: SentenceInContext,
): Statement | null {
  if (statement?.reference == null) return null;
  const { mention } = statement.reference;
  const word = reading.article.text.slice(mention.start, mention.end).toLowerCase();
  const referent = findReferentBefore(word, before);
  const phrase = referent?.phrase ?? null;
  if (phrase === null) return null;
  const speaker = nameSpeaker(reading, phrase.head.start);
  return speaker === null ? null : { ...statement, speaker: { ...speaker, mention } };
}
