import { ANYBODY_NOUNS, ONE } from '../../language/lexicon/answering-words.ts';
import { classifyNoun } from '../../language/phrase/classify-noun.ts';
import { countryOf } from '../../language/phrase/find-country-of-word.ts';
import { isDefinite } from '../../language/phrase/is-definite.ts';
import type { Argument, Proposition } from '../../language/proposition/proposition.ts';
import { firstNameOf } from '../wanted/wanted.ts';

/**
 * "Ist man danach immun?" and "Die Soldaten sind immun", "Tilsen ist immun", "Er ist immun": told of certain ones, and not of anybody;
 * "Genesene sind immun" and "Die Deutschen dürfen verreisen" are.
 */
export const isOfCertainOnes = (asked: Proposition, told: Proposition): boolean =>
  asked.arguments.some(({ head, slots }) => slots.includes('n') && head.form.traits.has('anybody')) &&
  told.arguments.some((argument) => argument.slots.join() === 'n' && isCertainOne(argument));

function isCertainOne(argument: Argument): boolean {
  const { pronoun, head, phrase, inferred } = argument;
  if (inferred) return false;
  if (pronoun) return ONE.has(head.text);
  if (phrase === null) return false;
  const { kind } = classifyNoun(head.form);
  if (countryOf(head.form) !== null) return false;
  if (phrase.kind === 'name' || firstNameOf(argument) !== undefined) return true;
  if (ANYBODY_NOUNS.has(head.form.nouns[0]?.lemma ?? '')) return false;
  return kind !== 'thing' && (kind === 'organisation' || isDefinite(phrase));
}
