import { uncapitalise } from '../../language/capitalise.ts';
import type { Vocabulary } from '../../language/form.ts';
import { readNoun } from '../../language/phrase/read-noun.ts';
import type { ArchiveWords } from './mend-word.ts';

/** What may stand between the parts of a compound. */
const LINKS = ['', '-'] as const;

/**
 * Two nouns side by side that the archive writes as one: "Bus Fahrer" where it writes "Busfahrer" or "Bus-Fahrer".
 * @returns as the archive writes it; null for two words that are two
 */
export function joinCompound(
  first: string,
  second: string,
  vocabulary: Vocabulary,
  archive: ArchiveWords,
): string | null {
  if (![first, second].every((word) => isNoun(word, vocabulary))) return null;
  for (const link of LINKS) {
    const whole = `${first}${link}${link === '' ? uncapitalise(second) : second}`;
    if (archive.isWhole(whole)) return archive.spelled(whole) ?? whole;
  }
  return null;
}

const isNoun = (word: string, vocabulary: Vocabulary): boolean =>
  /^\p{Lu}\p{Ll}+$/u.test(word) && readNoun(vocabulary.form(word)).known;
