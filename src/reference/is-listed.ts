import type { Word } from '../language/clause/clause.ts';
import { JOINS_ANY } from '../language/lexicon/gaps.ts';
import type { NounPhrase } from '../language/phrase/noun-phrase.ts';
import type { ReadSentence } from '../reading/read-sentences.ts';

/**
 * "Auf Inseln wie Hohwacht, [Sandholm] und [Nordeich] fehlen Betten", "hatten die Spitzen in Bund, [Land] und [Kreis] erklärt, …": whether a
 * phrase stands in a list behind a preposition; behind the finite verb only right beside the "und" that closes it.
 */
export function isListed({ text, phrases }: ReadSentence, phrase: NounPhrase, finite: Word): boolean {
  let at = phrases.indexOf(phrase);
  const [previous, next] = [phrases[at - 1], phrases[at + 1]];
  let joined =
    next !== undefined && JOINS_ANY.test(text.slice(phrase.fullEnd, next.preposition?.start ?? next.start));
  const closes = previous !== undefined && JOINS_ANY.test(text.slice(previous.end, phrase.start));
  if (phrase.end >= finite.start && !joined && !closes) return false;
  while (at > 0) {
    const [before, own] = [phrases[at - 1] as NounPhrase, phrases[at] as NounPhrase];
    const gap = text.slice(before.end, own.start);
    if (own.attachedTo === null && gap !== LISTS && !JOINS_ANY.test(gap)) return false;
    joined ||= JOINS_ANY.test(gap);
    if (before.preposition !== null) return joined;
    at -= 1;
  }
  return false;
}

const LISTS = ', ';
