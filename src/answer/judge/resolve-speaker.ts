import { PERSONAL_PRONOUNS } from '../../language/lexicon/pronouns.ts';
import { nameSpeaker } from '../../reference/name-speaker.ts';
import { findReferentBefore } from '../../reference/resolve-argument.ts';
import type { Statement } from '../../statement/statement.ts';
import type { SentenceInContext } from '../find-candidates.ts';

/** A statement whose speaker is a pronoun, with the name of the nearest subject before that agrees; null without. */
export function resolveSpeaker(statement: Statement | null, at: SentenceInContext): Statement | null {
  const word = wordOfReference(statement, at);
  if (statement?.reference == null || word === null) return null;
  const phrase = findReferentBefore(word, at.before)?.phrase ?? null;
  if (phrase === null) return null;
  const speaker = nameSpeaker(at.reading, phrase.head.start);
  return speaker === null
    ? null
    : { ...statement, speaker: { ...speaker, mention: statement.reference.mention } };
}

/** A pronoun speaks that may mean two of the text: who sees less of it than was looked at does not know better. */
export function isOfEither(statement: Statement | null, at: SentenceInContext): boolean {
  const word = statement?.reference?.reason === 'two' ? wordOfReference(statement, at) : null;
  return word !== null && PERSONAL_PRONOUNS.has(word);
}

/** What stands where the speaker is named, in small letters. */
function wordOfReference(statement: Statement | null, { reading }: SentenceInContext): string | null {
  if (statement?.reference == null) return null;
  const { start, end } = statement.reference.mention;
  return reading.article.text.slice(start, end).toLowerCase();
}
