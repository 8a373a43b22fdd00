import type { Word } from '../clause/clause.ts';
import type { Dictionary } from '../dictionary.ts';
import { lookUpForm } from '../form.ts';
import { PLACE_ADJECTIVE_ENDINGS, PLACE_ADJECTIVES } from '../lexicon/place-adjectives.ts';
import { classifyNoun } from './classify-noun.ts';
import { findCountryOfWord } from './find-country-of-word.ts';
import { isUnknown } from './nominal.ts';
import { readNoun } from './read-noun.ts';
import { INFLECTED } from './word-traits.ts';

/** "das [Weiße] Haus", "die [Vereinigten] Staaten": an adjective that is capitalised because it is part of a name. */
export function isNameAdjective(words: readonly Word[], index: number, dictionary: Dictionary): boolean {
  const { form, end, text } = words[index] as Word;
  const next = words[index + 1];
  if (next === undefined || next.start !== end + 1 || !next.form.capitalised) return false;
  if (isPlaceAdjective(text, dictionary))
    return classifyNoun(next.text, dictionary).known || isNameAdjective(words, index + 1, dictionary);
  if (isUnlistedPlace(words, index, dictionary)) return true;
  if (!INFLECTED.test(form.lower)) return false;
  if (!readNoun(next.form, dictionary).known || findCountryOfWord(next.text) !== null) return false;
  const base = form.lower.replace(INFLECTED, '');
  const lower = lookUpForm(base, dictionary);
  return (
    lower.adjectives.length > 0 ||
    lower.participles.length > 0 ||
    /(?:isch|ersch|deutsch)$/.test(base) ||
    lookUpForm(form.lower, dictionary).adjectives.length > 0
  );
}

/** "der [Dresdner] Stadtrat": no dictionary has it; an article before and a noun behind show what it is. */
function isUnlistedPlace(words: readonly Word[], index: number, dictionary: Dictionary): boolean {
  const [before, word, next] = [words[index - 1], words[index], words[index + 1]];
  if (before === undefined || word === undefined || next === undefined || before.form.capitalised)
    return false;
  const opened = before.form.determiner !== 0 || before.form.contracted;
  return opened && /..[nr]er$/.test(word.text) && isUnknown(word, dictionary) && !isUnknown(next, dictionary);
}

/** "[Frankfurter]": a place with -er. */
function isPlaceAdjective(text: string, dictionary: Dictionary): boolean {
  if (!/..er$/.test(text)) return false;
  if (PLACE_ADJECTIVES.has(text) || PLACE_ADJECTIVE_ENDINGS.some((ending) => text.endsWith(ending)))
    return true;
  const place = text.slice(0, -2);
  return findCountryOfWord(place) !== null || dictionary.isNoun(place);
}
