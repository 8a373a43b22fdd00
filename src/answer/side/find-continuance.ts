import { tellsPast } from '../../language/clause/predicate.ts';
import {
  ENDING_VERBS,
  LASTING_GROUPS,
  LASTING_VERBS,
  LOOSENING_VERBS,
} from '../../language/lexicon/side-words.ts';
import type { Argument, Proposition } from '../../language/proposition/proposition.ts';
import type { Asked } from '../evidence/seen-sentence.ts';
import type { SentenceInContext } from '../find-candidates.ts';
import type { Side } from './side.ts';
import { meetWords } from './tie-of.ts';

/**
 * "Gilt das Verbot noch?", "Ist die Jagd verboten?" – "Das Verbot der Jagd wurde aufgehoben", "Das Verbot läuft nicht aus": what goes on is
 * told to have ended, or not to end.
 */
export function findContinuance(asked: Asked, at: SentenceInContext): Side | null {
  const { past, wish, negated } = asked.reading;
  if (past || wish || negated || !asksForState(asked)) return null;
  for (const proposition of at.sentence.propositions) {
    const ended = hasEnded(proposition, at);
    if (ended === null || !proposition.arguments.some((argument) => isAsked(argument, asked, at))) continue;
    return { position: ended ? 'verneint' : 'bejaht', way: 'it tells whether it goes on' };
  }
  return null;
}

const asksForState = ({ reading: { proposition, pattern } }: Asked): boolean =>
  proposition?.lemmas.some((lemma) => LASTING_VERBS.has(lemma)) === true ||
  pattern?.proposition.groups.some((group) => LASTING_GROUPS.has(group)) === true;

/** True where it has ended, false where it does not end; null for neither: what is to end still is there. */
function hasEnded(
  { kind, lemmas, claim, focus, clause }: Proposition,
  { sentence: { clauses } }: SentenceInContext,
): boolean | null {
  if (kind !== 'verb' || focus !== null || !lemmas.some((lemma) => ENDING_VERBS.has(lemma))) return null;
  if (claim.polarity === 'denied') return false;
  const isOver = tellsPast(clauses[clause]?.predicate);
  const isLoosened = lemmas.some((lemma) => LOOSENING_VERBS.has(lemma));
  return claim.polarity === 'affirmed' && isOver && !isLoosened ? true : null;
}

/** All that is asked about stands in what ends, beside words like "noch" and the verb that asks whether it goes on. */
function isAsked(
  { slots, pronoun, inferred, words, attributes, genitives }: Argument,
  { words: asked, reading }: Asked,
  { article, reading: { vocabulary } }: SentenceInContext,
): boolean {
  if (pronoun || inferred || !slots.some((slot) => slot === 'a' || slot === 'n')) return false;
  const met = meetWords(article.text, [...words, ...attributes, ...genitives], { words: asked }, vocabulary);
  const goesOn = reading.proposition?.lemmas.some((lemma) => LASTING_VERBS.has(lemma)) === true;
  const things = asked.words.flatMap(({ text, predicate }, place) =>
    (predicate && goesOn) || vocabulary.form(text.toLowerCase()).adverb ? [] : [place],
  );
  return things.length > 0 && things.every((place) => met.has(place));
}
