import { BEING_SOMEWHERE, PLACE_PREPOSITIONS, PUTTING_SOMEWHERE } from '../../language/lexicon/side-words.ts';
import type { Argument, Proposition } from '../../language/proposition/proposition.ts';
import { decidePosition } from '../decide-position.ts';
import type { Asked } from '../evidence/seen-sentence.ts';
import type { SentenceInContext } from '../find-candidates.ts';
import { placeInTime } from '../judge/place-in-time.ts';
import { compareArgument } from '../match/compare-arguments.ts';
import type { QuestionReading } from '../question/question-reading.ts';
import type { Wanted } from '../wanted/wanted.ts';
import type { Side } from './side.ts';

/**
 * "War Tilsen in der Klinik?" – "Tilsen wurde am Freitag in die Klinik gebracht": whoever or whatever is asked about is told to be where
 * it is asked to be, to have come or to have been brought there, or not to.
 */
export function findPlacing({ reading }: Asked, at: SentenceInContext): Side | null {
  const asked = readPlacing(reading);
  if (asked === null) return null;
  for (const proposition of at.sentence.propositions) {
    if (proposition.kind === 'noun' || proposition.focus !== null || !isThere(asked, proposition, at))
      continue;
    const claim = placeInTime(reading, at, proposition, false);
    const position = typeof claim === 'string' ? null : decidePosition(reading, claim, false)?.position;
    if (position != null) return { position, way: 'it tells where it is' };
  }
  return null;
}

interface Placing {
  readonly thing: Wanted;
  readonly place: Wanted;
}

/** A question that asks of nothing but whether something is somewhere; null for any other. */
function readPlacing({ pattern, identity, existing, topic, wish }: QuestionReading): Placing | null {
  if (pattern !== null || identity !== null || existing !== null || wish || topic.length !== 2) return null;
  const thing = topic.find(({ argument: { slots } }) => slots.includes('n'));
  const place = topic.find(({ argument: { slots } }) => slots.some((slot) => PLACE_PREPOSITIONS.has(slot)));
  return thing === undefined || place === undefined || thing === place ? null : { thing, place };
}

/** In the place itself, and not in another one that the sentence names behind the same preposition. */
function isThere(
  { thing, place }: Placing,
  { lemmas, arguments: list }: Proposition,
  at: SentenceInContext,
): boolean {
  const slot = lemmas.some((lemma) => PUTTING_SOMEWHERE.has(lemma))
    ? 'a'
    : lemmas.some((lemma) => BEING_SOMEWHERE.has(lemma))
      ? 'n'
      : null;
  if (slot === null) return false;
  const is = (wanted: Wanted, argument: Argument): boolean =>
    argument.pronoun ? at.context.standsFor(wanted, argument) : compareArgument(wanted, argument) === 'same';
  return (
    list.some((argument) => argument.slots.includes(slot) && is(thing, argument)) &&
    list.some(
      (argument) =>
        argument.slots.some((own) => place.argument.slots.includes(own)) &&
        !argument.pronoun &&
        is(place, argument),
    )
  );
}
