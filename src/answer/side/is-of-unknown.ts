import { inEveryCase } from '../../language/agreement.ts';
import { PERSON_PRONOUNS } from '../../language/lexicon/side-words.ts';
import { classifyNoun } from '../../language/phrase/classify-noun.ts';
import type { Argument, Proposition } from '../../language/proposition/proposition.ts';
import type { WantedRole } from '../wanted/pattern.ts';

/**
 * "weil [er] noch nie eine Krawatte band", where it is asked whether the Polizei does: it can be none of those who were asked about. Persons
 * are not tied to the gender of their noun.
 */
export function isOfUnknown(
  core: readonly WantedRole[],
  { kind, arguments: list }: Pick<Proposition, 'kind' | 'arguments'>,
): boolean {
  const subject = list.find(
    ({ pronoun, inferred, slots, head }) =>
      pronoun && !inferred && slots.join() === 'n' && PERSON_PRONOUNS.has(head.form.lower),
  );
  if (kind === 'noun' || subject === undefined || core.length === 0) return false;
  return core.every(({ wanted }) => disagrees(wanted.argument, subject));
}

function disagrees({ phrase, head }: Argument, { phrase: pronoun }: Argument): boolean {
  if (phrase === null || pronoun === null || classifyNoun(head.form).kind === 'person') return false;
  const known = inEveryCase(phrase.agreement);
  return known !== 0 && pronoun.agreement !== 0 && (known & inEveryCase(pronoun.agreement)) === 0;
}
