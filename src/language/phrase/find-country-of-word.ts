import type { Form } from '../form.ts';
import { perForm } from '../kept.ts';
import { ACTOR_NOUNS } from '../lexicon/actor-nouns.ts';
import { ANY_ENDING } from '../lexicon/endings.ts';
import { findCountry } from '../term/find-country.ts';
import { foldSpelling } from '../term/fold-spelling.ts';

/**
 * The country a written word means, by its name, adjective, inhabitants, capital, or as the first part of an actor's
 * name: "Irans", "iranischer", "Teheran", "US-Regierung"; not "US-Angriff", which is what somebody does.
 */
export function findCountryOfWord(word: string): string | null {
  const whole = lookUpForms(word);
  if (whole !== null) return whole;
  const hyphen = word.indexOf('-');
  if (hyphen <= 0 || !isActorNoun(word.toLowerCase())) return null;
  return lookUpForms(word.slice(0, hyphen));
}

/** The same of a form, found out once. */
export const countryOf: (form: Form) => string | null = perForm(({ text }) => findCountryOfWord(text));

const ACTORS: readonly string[] = ACTOR_NOUNS.map((noun) => noun.toLowerCase());
/** The last part of a compound, or the whole word, is one of those who act for a state. */
export const isActorNoun = (lower: string): boolean =>
  ACTORS.some(
    (ending) => lower.endsWith(ending) || lower.endsWith(`${ending}s`) || lower.endsWith(`${ending}n`),
  );

function lookUpForms(word: string): string | null {
  const folded = foldSpelling(word);
  const found = findCountry(folded);
  if (found !== null) return found;
  const bare = folded.replace(ANY_ENDING, '');
  return bare.length >= 3 && bare !== folded ? findCountry(bare) : null;
}
