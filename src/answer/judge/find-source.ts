import { findTokens } from '../../language/find-tokens.ts';
import { classifyNoun } from '../../language/phrase/classify-noun.ts';
import type { Proposition } from '../../language/proposition/proposition.ts';
import type { Reading } from '../../reading/reading.ts';
import type { Statement } from '../../statement/statement.ts';
import type { SentenceInContext } from '../find-candidates.ts';
import { speakerOf } from '../match/speaker-of.ts';
import { deriveDenier, deriveStatement } from './derive-statement.ts';
import { findStatement } from './find-statement.ts';
import { isOfEither, resolveSpeaker } from './resolve-speaker.ts';

/** Who says it: the statement found there, or who embeds it by a verb of saying. */
export function findSource(at: SentenceInContext, proposition: Proposition): Statement | null {
  const clause = at.sentence.clauses[proposition.clause]?.clause;
  const found = findStatement(at.statements(), proposition.start, clause);
  const denier = deriveDenier(found, proposition, at);
  if (denier !== null) return denier;
  if (speakerOf(found) !== null && !isThing(found, at.reading)) return found;
  if (isOfEither(found, at)) return found;
  const resolved = resolveSpeaker(found, at);
  if (resolved !== null) return resolved;
  const bare = found !== null && isThing(found, at.reading) ? { ...found, speaker: null } : found;
  return deriveStatement(bare, at.sentence, proposition, at);
}

/** "Forderung", "Besorgnis": what nobody can say is no speaker. */
function isThing(statement: Statement | null, { vocabulary }: Reading): boolean {
  const words = findTokens(statement?.speaker?.name ?? '').map(({ text }) => text);
  const [only] = words;
  return words.length === 1 && only !== undefined && classifyNoun(vocabulary.form(only)).kind === 'thing';
}
