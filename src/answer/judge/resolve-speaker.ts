import type { Statement } from '../../statement/statement.ts';
import type { SentenceInContext } from '../find-candidates.ts';
import { findPronounReferent } from '../match/resolve-mention.ts';

/** A statement whose speaker is a pronoun, with the name of the nearest subject before that agrees; null without. */
export function resolveSpeaker(
  statement: Statement | null,
  { before, article }: SentenceInContext,
): Statement | null {
  if (statement?.speaker == null) return null;
  const referent = findPronounReferent(statement.speaker.name.toLowerCase(), before);
  const phrase = referent?.phrase ?? null;
  if (phrase === null) return null;
  const first = phrase.modifiers[0] ?? phrase.nouns[0];
  const name = article.text.slice(first?.start ?? phrase.start, phrase.end);
  return { ...statement, speaker: { ...statement.speaker, name } };
}
