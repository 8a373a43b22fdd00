import type { Agreement } from '../agreement.ts';
import type { Phrase } from './phrase.ts';

/** The same phrase where it can have less cases, genders and numbers; of one make with all others. */
export const narrowPhrase = (phrase: Phrase, agreement: Agreement): Phrase => ({
  kind: phrase.kind,
  preposition: phrase.preposition,
  determiner: phrase.determiner,
  modifiers: phrase.modifiers,
  nouns: phrase.nouns,
  head: phrase.head,
  agreement,
  genitiveOf: phrase.genitiveOf,
  attachedTo: phrase.attachedTo,
  conjunctOf: phrase.conjunctOf,
  from: phrase.from,
  to: phrase.to,
  start: phrase.start,
  end: phrase.end,
});
