import {
  APPROVING_ADJECTIVES,
  CHANGING_GROUPS,
  REFUSING_GROUPS,
  RESTRICTING,
  STANDING_PREPOSITIONS,
  STANDING_VERBS,
  VERDICT_OPENINGS,
  WANTING_GROUPS,
} from '../../language/lexicon/side-words.ts';
import { findOperator } from '../../language/proposition/find-operator.ts';
import type { Argument, Proposition } from '../../language/proposition/proposition.ts';
import type { Asked } from '../evidence/seen-sentence.ts';
import type { SentenceInContext } from '../find-candidates.ts';
import { sharePredicate } from '../match/match-proposition.ts';
import { asksForAbsence, SAYING_NO } from './asks-for-absence.ts';
import { findAssertions } from './assertions.ts';
import type { Side } from './side.ts';
import { findKeys, meetWords, tieOf } from './tie-of.ts';

/**
 * "Soll die Bundeswehr helfen?" – "Den Einsatz der Bundeswehr lehnte der Verband ab": who wants, allows or praises what is asked for is for
 * it, who refuses or forbids it against it.
 */
export function findStand(asked: Asked, at: SentenceInContext): Side | null {
  const { wish, negated, text } = asked.reading;
  if (negated || !(wish || asksForVerdict(text))) return null;
  for (const { clause, proposition } of findAssertions(at.sentence)) {
    // "nur die Presse zugelassen": it is for one and against the others.
    if (at.sentence.clauses[clause]?.clause.words.some(({ form }) => RESTRICTING.has(form.lower))) continue;
    for (const argument of proposition.arguments) {
      const stand = readStand(proposition, argument);
      if (stand === null || !isAskedFor(argument, proposition, asked, at)) continue;
      return {
        position: stand ? 'bejaht' : 'verneint',
        way: stand ? 'it is for what is asked for' : 'it is against what is asked for',
      };
    }
  }
  return null;
}

/** "Ist es [richtig], …?", "War der Abriss [nötig]?": what somebody thinks of it is the answer. */
const asksForVerdict = (text: string): boolean => {
  const [first = '', ...rest] = text.toLowerCase().split(/[^\p{L}]+/u);
  return VERDICT_OPENINGS.has(first) && rest.some((word) => APPROVING_ADJECTIVES.has(word));
};

/** Whether it is for it: by what the verb means, or by its preposition ("stimmte [gegen] die Maut"); null where it says neither. */
function readStand({ kind, groups, lemmas, claim, focus }: Proposition, { slots }: Argument): boolean | null {
  if (kind === 'noun' || focus !== undefined) return null;
  const stood = lemmas.some((lemma) => STANDING_VERBS.has(lemma))
    ? slots.map((slot) => STANDING_PREPOSITIONS.get(slot))
    : [];
  const wants = stood.includes(true) || groups.some((group) => WANTING_GROUPS.has(group));
  const refuses = stood.includes(false) || groups.some((group) => REFUSING_GROUPS.has(group));
  if (wants === refuses) return null;
  if (claim.polarity === 'affirmed') return wants;
  return claim.polarity === 'denied' && wants ? false : null;
}

const withoutNames = (met: ReadonlySet<number>, { words: { names } }: Asked): ReadonlySet<number> =>
  new Set([...met].filter((place) => !names.includes(place)));

/** So much of what is asked, beside names, an object must hold that has none of its main words. */
const LEAST_TIED = 0.25;

/** What the stand is about: the asked event by a noun for it, or the thing itself where no other event is told of it. */
function isAskedFor(
  { head, phrase, slots, words, attributes, pronoun, inferred }: Argument,
  { clause }: Proposition,
  asked: Asked,
  { sentence, article, reading }: SentenceInContext,
): boolean {
  const { pattern } = asked.reading;
  if (pronoun || inferred || phrase === null || pattern === null || slots.join() === 'n') return false;
  const event = sentence.propositions.find(
    (own) => own.clause === clause && own.kind === 'noun' && own.start === head.start,
  );
  const met = meetWords(article.text, [...words, ...attributes], asked, reading.vocabulary);
  const keys = findKeys(asked);
  const holds = [...keys].some((key) => met.has(key)) || tieOf(withoutNames(met, asked), asked) >= LEAST_TIED;
  const shared = event === undefined ? null : sharePredicate(pattern.proposition, event);
  if (shared !== null) return !shared.opposite && (shared.group !== null || holds);
  if (asksForAbsence(asked.reading) || SAYING_NO.has(findOperator(event?.lemmas ?? []))) return false;
  return holds && !(event?.groups.some((group) => CHANGING_GROUPS.has(group)) ?? false);
}
