import { classifyNoun } from '../../language/phrase/classify-noun.ts';
import { isNaming, namesSame, readConcept } from '../../language/proposition/concept.ts';
import type { Argument } from '../../language/proposition/proposition.ts';
import type { Rejected } from '../candidate.ts';
import { NAMED } from '../evidence/names.ts';
import type { Asked, SeenSentence } from '../evidence/seen-sentence.ts';
import { compareArgument } from '../match/compare-arguments.ts';
import { isSwapped } from '../match/is-swapped.ts';
import type { Pattern } from '../wanted/pattern.ts';
import { isCore, readRoles, sharedGroup } from '../wanted/roles.ts';
import { readWanted, type Wanted } from '../wanted/wanted.ts';

/**
 * Whether a sentence tells the asked event of somebody else, and may not be shown however alike it is: somebody else is named in
 * it and nobody whom the question names; or somebody else has the very part of one who is not in it; or those whom it names have other
 * parts in it; or somebody else's words were asked for.
 */
export function tellsOfOthers(
  { own: { covered } }: SeenSentence,
  refused: readonly Rejected[],
  { words: { words, names }, reading: { pattern, speaker } }: Asked,
): boolean {
  const others = refused.filter(isOfSomebodyElse);
  if (others.length === 0) return false;
  const unnamed = names.length > 0 && names.every((place) => (covered[place] ?? 0) < NAMED);
  const isMissing = (text: string): boolean =>
    words.every((word, place) => word.text !== text || (covered[place] ?? 0) < NAMED);
  if (
    unnamed &&
    speaker !== null &&
    isNamed(speaker) &&
    others.some(({ proposition }) => proposition === null)
  )
    return true;
  return (
    pattern !== null &&
    others.some(
      ({ proposition }) =>
        proposition !== null &&
        ((unnamed && namesAnother(pattern, proposition)) ||
          replacesNamed(pattern, proposition, isMissing) ||
          isSwapped(pattern, proposition)),
    )
  );
}

/** The judge refused it because another has a part in it. */
export const isOfSomebodyElse = ({ reason }: Rejected): boolean => reason.endsWith('somebody else');

/** A name, and not an office or a country that many speak for. */
const isNamed = ({ required }: Wanted): boolean => required.some(({ name }) => name);

/** A name, a country, a person or a body; "Schiffsdiesel" is only another word for the oil that is asked about. */
const isSomebody = (argument: Argument): boolean =>
  classifyNoun(argument.head.form).kind !== 'thing' || readWanted(argument).required.some(isNaming);

/** "Nordkorea lieferte Raketen" where Iran's are asked about: a part of the event has a name, and not the question's. */
function namesAnother(pattern: Pattern, proposition: Rejected['proposition'] & object): boolean {
  const group = sharedGroup(pattern.proposition, proposition);
  const wanted = pattern.roles(group);
  return readRoles(proposition, group).some(
    ({ roles, argument }) =>
      !argument.pronoun &&
      isCore(roles) &&
      isSomebody(argument) &&
      wanted.every((asked) => compareArgument(asked.wanted, argument) === null),
  );
}

/** The words of a part that name somebody: "Nordwerk" of "die Firma Nordwerk", "Iran". */
function properOf({ argument, required }: Wanted): readonly string[] {
  const proper = required.filter(isNaming);
  return argument.words
    .filter(({ form }) => form.capitalised && proper.some((other) => namesSame(readConcept(form), other)))
    .map(({ text }) => text);
}

/** "Hellbach lieferte der Stadt Busse" where Nordwerk's are asked about: somebody else has the part of whom the sentence does not name. */
function replacesNamed(
  pattern: Pattern,
  proposition: Rejected['proposition'] & object,
  isMissing: (word: string) => boolean,
): boolean {
  const group = sharedGroup(pattern.proposition, proposition);
  const fillers = readRoles(proposition, group).filter(
    ({ roles, argument }) => !argument.pronoun && isCore(roles) && properOf(readWanted(argument)).length > 0,
  );
  return pattern.roles(group).some(({ roles, wanted }) => {
    const proper = properOf(wanted);
    return (
      isCore(roles) &&
      proper.length > 0 &&
      proper.every(isMissing) &&
      fillers.some(
        ({ roles: own, argument }) =>
          [...own].some((role) => roles.has(role)) && compareArgument(wanted, argument) === null,
      )
    );
  });
}
