import { PERSONAL_PRONOUNS } from '../../language/lexicon/pronouns.ts';
import type { Span } from '../../language/span.ts';
import type { Reading } from '../../reading/reading.ts';
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
  const phrase = findReferentBefore(wordAt(mention, reading), before)?.phrase ?? null;
  if (phrase === null) return null;
  const speaker = nameSpeaker(reading, phrase.head.start);
  return speaker === null ? null : { ...statement, speaker: { ...speaker, mention } };
}

/** A pronoun speaks that may mean two of the text: who sees less of it than was looked at does not know better. */
export const isOfEither = (statement: Statement | null, { reading }: SentenceInContext): boolean =>
  statement?.reference?.reason === 'two' &&
  PERSONAL_PRONOUNS.has(wordAt(statement.reference.mention, reading));

const wordAt = ({ start, end }: Span, { article }: Reading): string =>
  article.text.slice(start, end).toLowerCase();
