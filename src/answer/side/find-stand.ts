import { FACTIVE_PREPOSITIONS } from '../../language/lexicon/modality-words.ts';
import {
  APPROVING_ADJECTIVES,
  PLACE_PREPOSITIONS,
  REFUSING_GROUPS,
  RESTRICTING,
  STANDING_PREPOSITIONS,
  STANDING_VERBS,
  VERDICT_OPENINGS,
  WANTING_GROUPS,
} from '../../language/lexicon/side-words.ts';
import { findNegation } from '../../language/proposition/find-negation.ts';
import type { Argument, Proposition } from '../../language/proposition/proposition.ts';
import { onlyUnderstands } from '../../language/proposition/weigh-upper.ts';
import type { Asked } from '../evidence/seen-sentence.ts';
import type { SentenceInContext } from '../find-candidates.ts';
import { findAssertions } from './assertions.ts';
import { isAskedFor } from './is-asked-for.ts';
import type { Side } from './side.ts';
import { takesUpAsked } from './takes-up-asked.ts';

/**
 * "Soll die Bundeswehr helfen?" – "Den Einsatz der Bundeswehr lehnte der Verband ab": who wants, allows or praises what is asked for is for
 * it, who refuses or forbids it against it.
 */
export function findStand(asked: Asked, at: SentenceInContext): Side | null {
  if (!asksForStand(asked.reading)) return null;
  for (const { clause, proposition } of findAssertions(at.sentence)) {
    // "nur die Presse zugelassen": it is for one and against the others.
    if (at.sentence.clauses[clause]?.clause.words.some(({ form }) => RESTRICTING.has(form.lower))) continue;
    // "versteht, [dass manche den Rücktritt fordern]": it is no stand of whoever understands it.
    const parent = at.sentence.clauses[at.sentence.clauses[clause]?.clause.parent ?? -1];
    if (parent !== undefined && onlyUnderstands(parent)) continue;
    // "gegen die Entscheidung, nicht mehr zu öffnen": it is for the opening.
    if (
      at.sentence.clauses.some(({ clause: lower }) => lower.parent === clause && findNegation(lower) !== null)
    )
      continue;
    // "Für die Maut ist die Straße nicht breit genug": so is the street, and nobody for it or against it.
    const isRated = at.sentence.propositions.some((own) => own.clause === clause && own.kind === 'adjective');
    for (const argument of proposition.arguments) {
      const stand = isRated ? null : readStand(proposition, argument);
      if (stand === null || argument.slots.join() === 'n' || isPartOfAnother(argument)) continue;
      if (!isAskedFor(argument, clause, asked, at) && !takesUpAsked(argument, asked, at)) continue;
      return {
        position: stand ? 'bejaht' : 'verneint',
        way: stand ? 'it is for what is asked for' : 'it is against what is asked for',
      };
    }
  }
  return null;
}

/** "fordert mehr Platz [für Fahrer]": it belongs to what is wanted. */
const isPartOfAnother = ({ phrase, slots }: Argument): boolean =>
  phrase !== null &&
  (phrase.attachedTo !== null ||
    phrase.genitiveOf !== null ||
    // "lobte [nach der Feier] die Wirte"
    slots.every((slot) => FACTIVE_PREPOSITIONS.has(slot) || PLACE_PREPOSITIONS.has(slot)));

/** What somebody thinks of it is the answer: "Soll das Bad schließen?", "War der Abriss [nötig]?" */
export const asksForStand = ({ wish, negated, text }: Asked['reading']): boolean =>
  !negated && (wish || asksForVerdict(text));

const asksForVerdict = (text: string): boolean => {
  const [first = '', ...rest] = text.toLowerCase().split(/[^\p{L}]+/u);
  return VERDICT_OPENINGS.has(first) && rest.some((word) => APPROVING_ADJECTIVES.has(word));
};

/** Whether it is for it: by what the verb means, or by its preposition ("stimmte [gegen] die Maut"); null where it says neither. */
function readStand({ kind, groups, lemmas, claim, focus }: Proposition, { slots }: Argument): boolean | null {
  if (kind === 'noun' || focus !== null) return null;
  const stood = lemmas.some((lemma) => STANDING_VERBS.has(lemma))
    ? slots.map((slot) => STANDING_PREPOSITIONS.get(slot))
    : [];
  // "entschied sich gegen die Maut": the preposition says more than the verb.
  const stands = stood.some((side) => side !== undefined);
  const wants = stands ? stood.includes(true) : groups.some((group) => WANTING_GROUPS.has(group));
  const refuses = stands ? stood.includes(false) : groups.some((group) => REFUSING_GROUPS.has(group));
  if (wants === refuses) return null;
  if (claim.polarity === 'affirmed') return wants;
  return claim.polarity === 'denied' && wants ? false : null;
}
