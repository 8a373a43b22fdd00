import type { Form } from '../../language/form.ts';
import { CLAUSE_PRONOUNS, THAT } from '../../language/lexicon/anaphora.ts';
import { RENEWING, TELLING_ADVERBS } from '../../language/lexicon/degree-words.ts';
import type { SentenceReading } from '../../language/proposition/proposition.ts';
import { joinCoverage } from '../evidence/coverage.ts';
import type { Asked, ReadSentence } from '../evidence/seen-sentence.ts';
import type { SentenceInContext } from '../find-candidates.ts';
import { coreRolesOf, MET } from '../side/tie-of.ts';

/** So much of what is asked beside the event and those who take part may be told in other words, or nowhere. */
const MOST_UNTOLD = 0.25;
/** Names of so few letters are short for others: "L 502", "EU". */
const MOST_LETTERS = 3;
/** In a question of so few words each says what is asked. */
const SHORT = 5;

/**
 * Whether a sentence tells of what a question of yes or no asks beside the event and who takes part in it: a sentence about vaccine that
 * was ordered says nothing of whether it was ordered too late, and "Wellen drohen" nothing of a second one. How much and how often must
 * stand in the sentence itself; the rest may stand in the one before or in the title, or be taken up by "davon", and of a long question a
 * small part nowhere.
 */
export function holdsDetails(
  asked: Asked,
  {
    own,
    before,
    around,
    whole: { covered: whole },
  }: Pick<ReadSentence, 'own' | 'before' | 'around' | 'whole'>,
  { sentence, reading: { vocabulary } }: SentenceInContext,
): boolean {
  if (asked.reading.kind !== 'yes-no') return true;
  const { words } = asked.words;
  const near = joinCoverage(own.covered, own.soft, before, around.title);
  const heads = headsOf(asked);
  const parts = partsOf(asked);
  const takesUp = takesUpMore(sentence);
  let untold = 0;
  for (const [place, { text, name, predicate, share }] of words.entries()) {
    const form = vocabulary.form(text.toLowerCase());
    if (TELLING_ADVERBS.has(form.lower)) {
      if ((own.covered[place] as number) < MET) return false;
    } else if (name) {
      const isNear = (near[place] as number) >= MET || (whole[place] as number) >= MET;
      if (text.length > MOST_LETTERS && !parts.has(text.toLowerCase()) && !isNear) return false;
    } else if (!predicate && !isBare(form, text) && !heads.has(text.toLowerCase())) {
      const isTold = (near[place] as number) >= MET;
      if (!isTold && words.length <= SHORT && isManner(form, text)) return false;
      if (!isTold && !takesUp) untold += Math.max(share, 1 / words.length);
    }
  }
  return untold <= MOST_UNTOLD;
}

/** It says how sure or how new something is or when it was, or only carries the noun beside it ("gibt es", "kommt"). */
const isBare = ({ lower, adverb, determiner, finite, infinitives }: Form, text: string): boolean =>
  adverb ||
  determiner !== 0 ||
  RENEWING.has(lower) ||
  NUMBER.test(text) ||
  (text === lower && finite.length + infinitives.length > 0);

const NUMBER = /^\d+$/;

const isManner = ({ lower, adjectives }: Form, text: string): boolean =>
  text === lower && adjectives.length > 0;

/** "nichts [davon]", "[Das] ist kein Brauch": what was told before counts. */
const takesUpMore = ({ clauses }: SentenceReading): boolean =>
  clauses.some(
    ({ clause: { words }, arguments: list }) =>
      words.some(({ form }) => form.adverb && CLAUSE_PRONOUNS.has(form.lower)) ||
      list.some(({ pronoun, head }) => pronoun && THAT.has(head.form.lower)),
  );

/** Those who take part, for whom a pronoun or a description may stand. */
function headsOf({ reading }: Asked): ReadonlySet<string> {
  const { existing, identity } = reading;
  const parts = [
    ...coreRolesOf(reading).map(({ wanted }) => wanted),
    ...(existing === null ? [] : [existing]),
    ...(identity?.subject == null ? [] : [identity.subject]),
  ];
  return new Set(parts.map(({ argument }) => argument.head.form.lower));
}

/** The words of all that the event is asked with: whether they are met is asked where it is proven. */
function partsOf({ reading }: Asked): ReadonlySet<string> {
  const { pattern, proposition, identity, existing, topic } = reading;
  const wanted = [
    ...(pattern?.roles(proposition?.groups[0] ?? null).map((role) => role.wanted) ?? []),
    ...(identity === null
      ? []
      : [identity.predicate, ...(identity.subject === null ? [] : [identity.subject])]),
    ...(existing === null ? [] : [existing]),
    ...(pattern === null && identity === null ? topic : []),
  ];
  return new Set(
    wanted.flatMap(({ argument }) =>
      [...argument.words, ...argument.attributes].map(({ form }) => form.lower),
    ),
  );
}
