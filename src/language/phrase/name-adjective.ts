import { hasAdjectiveEnding, withoutAdjectiveEnding } from '../adjective-ending.ts';
import type { Word } from '../clause/clause.ts';
import type { Form } from '../form.ts';
import { perFormFlag } from '../kept.ts';
import { PLACE_ADJECTIVE_SUFFIX, PLACE_ENDING, UNLISTED_PLACE_ENDING } from '../lexicon/endings.ts';
import { PLACE_ADJECTIVE_ENDINGS, PLACE_ADJECTIVES } from '../lexicon/place-adjectives.ts';
import { classifyNoun } from './classify-noun.ts';
import { countryOf, findCountryOfWord } from './find-country-of-word.ts';
import { isUnknown } from './nominal.ts';
import { readNoun } from './read-noun.ts';

/** "das [Weiße] Haus", "die [Vereinigten] Staaten": an adjective that is capitalised because it is part of a name. */
export function isNameAdjective(words: readonly Word[], index: number): boolean {
  const { form, end } = words[index] as Word;
  const next = words[index + 1];
  if (next === undefined || next.start !== end + 1 || !next.form.capitalised) return false;
  if (isPlaceAdjective(form)) return classifyNoun(next.form).known || isNameAdjective(words, index + 1);
  if (isUnlistedPlace(words, index) || isOfMembers(words[index] as Word, next)) return true;
  if (!hasAdjectiveEnding(form.lower)) return false;
  if (!readNoun(next.form).known || countryOf(next.form) !== null) return false;
  const base = withoutAdjectiveEnding(form.lower);
  const lower = next.form.vocabulary.form(base);
  return (
    lower.adjectives.length > 0 ||
    lower.participles.length > 0 ||
    PLACE_ADJECTIVE_SUFFIX.test(base) ||
    form.vocabulary.form(form.lower).adjectives.length > 0
  );
}

/** "der [Dresdner] Stadtrat": no dictionary has it; an article before and a noun behind show what it is. */
function isUnlistedPlace(words: readonly Word[], index: number): boolean {
  const [before, word, next] = [words[index - 1], words[index], words[index + 1]];
  if (before === undefined || word === undefined || next === undefined || before.form.capitalised)
    return false;
  const opened = before.form.determiner !== 0 || before.form.contracted;
  return opened && UNLISTED_PLACE_ENDING.test(word.text) && isUnknown(word) && !isUnknown(next);
}

/** "[Frankfurter]": a place with -er; "Politiker" is nobody from a place called Politik. */
const isPlaceAdjective: (form: Form) => boolean = perFormFlag((form) => {
  const { text, vocabulary } = form;
  if (!PLACE_ENDING.test(text)) return false;
  if (PLACE_ADJECTIVES.has(text) || PLACE_ADJECTIVE_ENDINGS.some((ending) => text.endsWith(ending)))
    return true;
  const place = text.slice(0, -2);
  return (
    findCountryOfWord(place) !== null ||
    (vocabulary.dictionary.isNoun(place) && (form.nouns.length === 0 || classifyNoun(form).kind !== 'person'))
  );
});

/** "die [Techniker] Krankenkasse": whom a body is for. */
const isOfMembers = ({ form }: Word, next: Word): boolean =>
  PLACE_ENDING.test(form.text) &&
  form.nouns.length > 0 &&
  classifyNoun(form).kind === 'person' &&
  form.vocabulary.dictionary.isNoun(form.text.slice(0, -2)) &&
  classifyNoun(next.form).kind === 'organisation';
