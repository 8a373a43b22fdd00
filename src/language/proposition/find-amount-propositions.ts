import { withoutAdjectiveEnding } from '../adjective-ending.ts';
import type { Word } from '../clause/clause.ts';
import type { Form } from '../form.ts';
import {
  ENOUGH_WORDS,
  HARDLY_ENOUGH,
  HOLDING_AMOUNTS,
  TOO_FEW_WORDS,
  TOO_WORD,
} from '../lexicon/quantity-words.ts';
import { HAVING_VERBS } from '../lexicon/verb-classes.ts';
import { changeArgument } from './change-argument.ts';
import { changeProposition } from './change-proposition.ts';
import { findSenses } from './predicate-groups.ts';
import type { Argument, ClauseReading, Proposition } from './proposition.ts';

/**
 * "Es gibt [genug] Lehrer", "Die Stadt hat [zu wenig] Geld": that it is enough of it, or that it lacks, as of "Die Lehrer reichen", "Der Stadt
 * fehlt Geld". Empty of all other clauses.
 */
export function findAmountPropositions(
  verb: Proposition,
  { clause: { words } }: ClauseReading,
): readonly Proposition[] {
  if (verb.kind !== 'verb' || verb.focus !== null) return [];
  if (!verb.lemmas.some((lemma) => HOLDING_AMOUNTS.has(lemma))) return [];
  const has = verb.lemmas.some((lemma) => HAVING_VERBS.has(lemma));
  for (const argument of verb.arguments) {
    const lemma = has && !argument.slots.includes('a') ? null : amountOf(argument, words);
    if (lemma === null) continue;
    const others = verb.arguments.filter((other) => other !== argument);
    return [
      changeProposition(verb, {
        lemmas: [lemma],
        groups: findSenses(lemma).map(({ group }) => group),
        arguments: [
          changeArgument(argument, { slots: ['n'] }),
          ...others.map((other) =>
            other.slots.includes('n') ? changeArgument(other, { slots: ['d'] }) : other,
          ),
        ],
      }),
    ];
  }
  return [];
}

export const AMOUNT_LEMMAS: ReadonlySet<string> = new Set(['genugsein', 'zuwenigsein']);

const ENOUGH = 'genugsein';
const TOO_FEW = 'zuwenigsein';

/** "[genug] Lehrer", "[zu wenige] Lehrer": one of the words that say so. */
export const tellsAmount = ({ lower }: Form): boolean =>
  lower === TOO_WORD || [ENOUGH_WORDS, TOO_FEW_WORDS].some((list) => list.has(withoutAdjectiveEnding(lower)));

/** What the words before a noun say of how much of it there is; null for nothing. */
function amountOf({ phrase, slots, pronoun, inferred }: Argument, words: readonly Word[]): string | null {
  if (phrase === null || pronoun || inferred || !slots.some((slot) => slot === 'n' || slot === 'a'))
    return null;
  const head = words.indexOf(phrase.head);
  for (let at = Math.max(0, phrase.from - 2); at < head; at += 1) {
    const word = wordAt(words, at);
    if (ENOUGH_WORDS.has(word)) return HARDLY_ENOUGH.has(wordAt(words, at - 1)) ? null : ENOUGH;
    if (TOO_FEW_WORDS.has(word) && words[at - 1]?.form.lower === TOO_WORD) return TOO_FEW;
  }
  return null;
}

const wordAt = (words: readonly Word[], at: number): string =>
  withoutAdjectiveEnding(words[at]?.form.lower ?? '');
