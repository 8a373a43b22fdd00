import { withoutAdjectiveEnding } from '../adjective-ending.ts';
import type { Word } from '../clause/clause.ts';
import { SEIN_PERFECT_STEMS } from '../lexicon/verb-classes.ts';
import type { Phrase } from '../phrase/phrase.ts';
import { ASSERTED, mention, negate } from './claim.ts';
import { findSenses } from './predicate-groups.ts';
import type { Argument, ClauseReading, Proposition } from './proposition.ts';
import { createArgument } from './read-arguments.ts';

/**
 * The events that stand before a noun as participles: "60 [getötete] Journalisten" were killed, "der [zurückgetretene]
 * Minister" resigned, "[streikende] Fahrer" strike. Only verbs of the predicate lexicon: others are adjectives by now.
 */
export function findParticiplePropositions(
  clauses: readonly ClauseReading[],
  index: number,
): readonly Proposition[] {
  const { phrases } = clauses[index] as ClauseReading;
  return phrases.flatMap((phrase, at) =>
    phrase.modifiers.flatMap((modifier) => {
      const read = readParticiple(modifier);
      if (read === null) return [];
      const groups = [
        ...new Set(read.lemmas.flatMap((lemma) => findSenses(lemma).map(({ group }) => group))),
      ];
      if (groups.length === 0) return [];
      return [
        {
          kind: 'verb' as const,
          lemmas: read.lemmas,
          groups,
          start: modifier.start,
          end: modifier.end,
          arguments: [
            createArgument(phrases, at, [read.active ? 'n' : 'a']),
            ...complementsBefore(phrases, at, modifier),
          ],
          claim: isNegated(phrase, modifier, clauses[index] as ClauseReading)
            ? negate(ASSERTED, 'negated participle')
            : mention('participle'),
          focus: null,
          definite: true,
          clause: index,
        },
      ];
    }),
  );
}

interface Participle {
  readonly lemmas: readonly string[];
  /** The noun acts: a present participle, or the past one of a verb of motion. */
  readonly active: boolean;
}

function readParticiple({ form }: Word): Participle | null {
  if (form.capitalised) return null;
  const base = form.vocabulary.form(withoutAdjectiveEnding(form.lower));
  if (base.presentParticiples.length > 0) return { lemmas: base.presentParticiples, active: true };
  const lemmas = base.participles;
  if (lemmas.length === 0) return null;
  return { lemmas, active: SEIN_PERFECT_STEMS.some((stem) => lemmas[0]?.endsWith(stem) === true) };
}

/** "das [in Norwegen] gebaute Schiff": prepositional phrases between determiner and participle. */
function complementsBefore(phrases: readonly Phrase[], at: number, modifier: Word): readonly Argument[] {
  const before = phrases[at - 1];
  const own = phrases[at] as Phrase;
  if (before?.preposition == null || before.end > modifier.start) return [];
  if (before.start < own.start && own.determiner !== null) return [];
  return [createArgument(phrases, at - 1, [before.preposition === 'von' ? 'n' : before.preposition])];
}

/** "die nicht gelieferten Busse", "keine gelieferten Busse". */
function isNegated({ determiner }: Phrase, modifier: Word, { clause }: ClauseReading): boolean {
  const before = clause.words[clause.words.indexOf(modifier) - 1];
  return before?.form.lower === 'nicht' || determiner?.form.lower.startsWith('kein') === true;
}
