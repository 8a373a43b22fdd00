import { JOINS_ANY } from '../language/lexicon/gaps.ts';
import type { NounPhrase } from '../language/phrase/noun-phrase.ts';
import type { ReadSentence } from '../reading/read-sentences.ts';

/** In which numbers a finite verb is third person. */
export interface VerbNumber {
  readonly singular: boolean;
  readonly plural: boolean;
}

/** "[Die Proteste] haben das Land geweckt": beside many before a verb for many, one alone is told of. */
export function inNumber(
  { text, phrases }: ReadSentence,
  candidates: readonly NounPhrase[],
  { singular, plural }: VerbNumber,
): readonly NounPhrase[] {
  const [first] = candidates;
  if (singular || !plural || first?.plural !== true || candidates.length < 2) return candidates;
  return candidates.filter((phrase) => {
    const next = phrases.find(({ start }) => start > phrase.fullEnd);
    const before = phrases.findLast(({ fullEnd }) => fullEnd < phrase.start);
    const joined =
      JOINS_ANY.test(text.slice(phrase.fullEnd, next?.start)) ||
      JOINS_ANY.test(text.slice(before?.fullEnd, phrase.start));
    return joined || phrase.plural || phrase.words[0] === phrase.head || !isOne(phrase);
  });
}

/** "das Land", "die Stadt": an article before a noun that is no plural. */
const isOne = ({ kind, name, head: { form } }: NounPhrase): boolean =>
  kind === 'organisation' &&
  name === null &&
  form.nouns.length > 0 &&
  form.nouns.every(({ number }) => number === 'singular');
