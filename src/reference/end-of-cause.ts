import { TIME_NOUNS } from '../language/lexicon/time-nouns.ts';
import type { NounPhrase } from '../language/phrase/noun-phrase.ts';
import type { ReadSentence } from '../reading/read-sentences.ts';
import { isMuteText } from './is-text.ts';

/**
 * Where a phrase ends with what it is for, against or without: of a union of people, that is part of its name ("Fischer [ohne
 * Netze]", "Hilfe [für den Norden]"). Only behind a noun that stands alone; the end of the phrase itself otherwise.
 */
export function endOfCause({ phrases }: ReadSentence, own: NounPhrase): number {
  const next = phrases[phrases.indexOf(own) + 1];
  const alone = !isMuteText(own) && own.name === null && own.words.length === 1 && own.fullEnd === own.end;
  if (!alone || next?.preposition?.start !== own.end + 1 || next.words[0]?.kind === 'number')
    return own.fullEnd;
  // "laut Ministerium [für den laufenden Monat]"
  if (TIME_NOUNS.has(next.head.form.lower)) return own.fullEnd;
  // "plädieren Experten [für mehr Mut]", "halten Ärzte [für einen Fehler]"
  if (own.kind === 'person' && isSomeOrMore(next)) return own.fullEnd;
  return next.preposition.form.traits.has('cause-preposition') ? next.fullEnd : own.fullEnd;
}

const isSomeOrMore = ({ words: [first], definite }: NounPhrase): boolean =>
  first !== undefined && first.form.determiner !== 0 && !(definite && first.form.traits.has('article'));
