import {
  BEFORE_NUMBER,
  MEASURING_UNIT,
  NUMBER_BEFORE,
  OF_A_WHOLE,
  TO_NUMBER,
} from '../language/lexicon/quantity-surroundings.ts';
import { TIME_NOUNS } from '../language/lexicon/time-nouns.ts';
import type { Phrase } from '../language/phrase/phrase.ts';
import { changeArgument } from '../language/proposition/change-argument.ts';
import { changeProposition } from '../language/proposition/change-proposition.ts';
import type { Argument, ClauseReading, SentenceReading } from '../language/proposition/proposition.ts';

/**
 * The sentence with quantities that only look like prepositional phrases in the places of a case: "bis zu 4.000 Gäste
 * nahmen teil" has the guests as its subject.
 *
 * @param text the text that the sentence's offsets count in
 */
export function freeQuantities(sentence: SentenceReading, text: string): SentenceReading {
  const quantities = new Set(
    sentence.clauses.flatMap(({ phrases }) => phrases.filter((phrase) => isQuantity(phrase, text))),
  );
  const wholes = new Set(sentence.clauses.flatMap((clause) => findWholes(clause, text)));
  if (quantities.size === 0 && wholes.size === 0) return sentence;
  const propositions = sentence.propositions.map((proposition) =>
    changeProposition(proposition, {
      arguments: proposition.arguments.map((argument) =>
        argument.phrase !== null && quantities.has(argument.phrase)
          ? placeIn(argument, proposition.arguments)
          : argument.phrase !== null && wholes.has(argument.phrase)
            ? changeArgument(argument, { slots: [argument.slots.includes('n') ? 'a' : 'n'] })
            : argument,
      ),
    }),
  );
  return { ...sentence, propositions };
}

/** "Von den 250 Gästen wurden 60 verletzt": the whole that a number without a noun is a part of. */
function findWholes({ clause: { words }, phrases }: ClauseReading, text: string): readonly Phrase[] {
  const isInside = (index: number): boolean => phrases.some(({ from, to }) => index >= from && index < to);
  if (!words.some(({ kind }, index) => kind === 'number' && !isInside(index))) return [];
  return phrases.filter(
    ({ preposition, start, end }) => preposition === 'von' && OF_A_WHOLE.test(text.slice(start, end)),
  );
}

/** A number first, and before it a word that takes no other case here. */
function isQuantity({ preposition, modifiers, nouns, head, start, end }: Phrase, text: string): boolean {
  const first = modifiers[0] ?? nouns[0];
  if (preposition === null || first === undefined) return false;
  if (TIME_NOUNS.has(head.form.lower) || MEASURING_UNIT.test(head.text)) return false;
  if (preposition === 'bis')
    return (
      NUMBER_BEFORE.test(text.slice(Math.max(0, start - 12), start)) && TO_NUMBER.test(text.slice(start, end))
    );
  if (first.kind !== 'number') return false;
  return BEFORE_NUMBER.test(text.slice(Math.max(0, first.start - 12), first.start));
}

/** Subject or object, whichever the clause lacks. */
function placeIn(argument: Argument, list: readonly Argument[]): Argument {
  const has = (slot: string): boolean =>
    list.some(({ slots, pronoun }) => !pronoun && slots.length === 1 && slots[0] === slot);
  const open = ['n', 'a'].filter((slot) => !has(slot));
  return open.length === 0 ? argument : changeArgument(argument, { slots: open });
}
