import type { Vocabulary } from '../language/form.ts';
import { ACADEMIC_TITLES, ADDRESSES, FEMALE_ADDRESSES } from '../language/lexicon/name-words.ts';
import { FAMILY_WORDS } from '../language/lexicon/public-roles.ts';
import { classifyNoun, isFirstName } from '../language/phrase/classify-noun.ts';
import { isOtherWord } from '../reading/namesakes.ts';
import { isSamePerson } from './given-name.ts';
import type { Holder } from './one-person.ts';
import type { ToldIn } from './told-in.ts';

/**
 * Whether an article puts a word before a surname that shows somebody else of it: another first name, one that nobody knows
 * ("[Tilmar] Weber"), "[Frau] Weber" where a man is meant, "[Familie] Weber", "[Ohm-]Weber".
 *
 * @param surname letters and hyphens alone
 */
export function isOthersName(surname: string, holder: Holder, { text, vocabulary }: ToldIn): boolean {
  if (new RegExp(`\\p{L}-${surname}(?![\\p{L}-])`, 'u').test(text)) return true;
  const before = new RegExp(
    `(\\p{Lu}[\\p{L}’'-]*)\\.?\\s+(?:\\p{Ll}{1,3}\\s+){0,2}${surname}(?![\\p{L}-])`,
    'gu',
  );
  return [...text.matchAll(before)].some(([, word = '']) => isStrange(word, surname, holder, vocabulary));
}

function isStrange(word: string, surname: string, { name, gender }: Holder, vocabulary: Vocabulary): boolean {
  const lower = word.toLowerCase();
  if (FAMILY_WORDS.has(word)) return true;
  if (ADDRESSES.has(lower)) return (FEMALE_ADDRESSES.has(lower) ? 'masculine' : 'feminine') === gender;
  if (ACADEMIC_TITLES.has(word) || isSamePerson(`${word} ${surname}`, name)) return false;
  const form = vocabulary.form(word);
  return isFirstName(word) || !(classifyNoun(form).known || isOtherWord(form));
}
