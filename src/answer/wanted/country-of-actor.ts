import type { Word } from '../../language/clause/clause.ts';
import { countryOf, isActorNoun } from '../../language/phrase/find-country-of-word.ts';
import type { Argument } from '../../language/proposition/proposition.ts';
import { findCountryOfPair } from '../../language/term/find-country.ts';

/**
 * The country an argument acts for: "Iran", "die iranische Regierung", "Präsident des Iran", "das Weiße Haus"; null for
 * "iranische Raketen" and for people without a country.
 */
export function countryOfActor({ head, words, attributes }: Argument): string | null {
  const own = countryOf(head.form);
  if (own !== null) return own;
  const joined = countryOfName(words, head);
  if (joined !== null) return joined;
  if (!isActorNoun(head.form.lower)) return null;
  for (const word of words) {
    const country = word === head ? null : countryOf(word.form);
    if (country !== null) return country;
  }
  const [first] = attributes;
  return first === undefined ? null : countryOf(first.form);
}

/** "Vereinigte Staaten", "Weißes Haus", in any case. */
function countryOfName(words: readonly Word[], head: Word): string | null {
  const before = words[words.indexOf(head) - 1];
  return before?.form.capitalised === true ? findCountryOfPair(before.text, head.text) : null;
}
