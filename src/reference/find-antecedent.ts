import type { Word } from '../language/clause/clause.ts';
import type { NounPhrase } from '../language/phrase/noun-phrase.ts';
import type { ReadSentence } from '../reading/read-sentences.ts';
import { rootOf } from './find-subject.ts';

/** What a relative pronoun stands for, with all that it hangs on; null for other phrases. */
export function findAntecedent(sentence: ReadSentence, { head }: NounPhrase): NounPhrase | null {
  const isRelative = sentence.clauses.some(
    ({ kind, introducer }) => kind === 'relative' && introducer?.start === head.start,
  );
  if (!isRelative) return null;
  // "Lena Vogt (Freie Liste), die …": what stands in brackets is not meant.
  const named = sentence.phrases.filter(
    ({ start, end, kind }) =>
      end < head.start && kind !== 'pronoun' && sentence.text.charAt(start - 1) !== '(',
  );
  const last = named.at(-1);
  if (last === undefined) return null;
  const before = (standsApart(sentence, last, head) ? named.findLast(isWhole) : undefined) ?? last;
  // "Verständnis für [alle], die …": whoever the pronoun right before it has.
  const pronoun = sentence.phrases.findLast(({ end }) => end < head.start);
  return pronoun?.kind === 'pronoun' &&
    pronoun.preposition !== null &&
    pronoun.end + ', '.length === head.start
    ? null
    : rootOf(sentence, before);
}

/** "Ein Redner aus Holm [trat auf], der …": the verb stands between a relative clause and whom it is about. */
const standsApart = ({ words }: ReadSentence, { fullEnd }: NounPhrase, { start }: Word): boolean =>
  words.some((word) => word.start >= fullEnd && word.end < start && word.form.preposition === null);

const isWhole = ({ preposition, attachedTo }: NounPhrase): boolean =>
  preposition === null && attachedTo === null;
