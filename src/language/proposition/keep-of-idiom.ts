import { OWNING_PREPOSITIONS } from '../lexicon/idioms.ts';
import type { Phrase } from '../phrase/phrase.ts';
import { changeArgument } from './change-argument.ts';
import type { Argument } from './proposition.ts';
import { createArgument } from './read-arguments.ts';
import type { IdiomReading } from './read-idiom.ts';

/**
 * The arguments of a predicate that is an idiom: its noun is a part of the predicate and stays only where it says more; whose it is may
 * be an argument of its own ("im Besitz [der Stadt]", "die Kosten [für den Umbau]").
 */
export function keepOfIdiom(
  list: readonly Argument[],
  phrases: readonly Phrase[],
  idiom: IdiomReading | null,
): readonly Argument[] {
  if (idiom === null || idiom.phrase === null) return list;
  const { phrase, stays, owner } = idiom;
  const at = phrases.indexOf(phrase);
  const owners = owner === null ? [] : phrases.filter((other) => isOwner(other, at));
  return [
    ...list.flatMap((argument) => {
      if (owners.some((own) => own === argument.phrase)) return [];
      if (argument.phrase !== phrase || stays === 'own') return [argument];
      return stays === null ? [] : [changeArgument(argument, { slots: ['bei'] })];
    }),
    ...owners.map((own) => createArgument(phrases, phrases.indexOf(own), [owner as string])),
  ];
}

const isOwner = ({ genitiveOf, attachedTo, preposition }: Phrase, at: number): boolean =>
  genitiveOf === at || (attachedTo === at && OWNING_PREPOSITIONS.has(preposition ?? ''));
