import type { Word } from '../language/clause/clause.ts';
import type { Vocabulary } from '../language/form.ts';
import { keptBy } from '../language/kept.ts';
import { NOUN_CASE_ENDING } from '../language/lexicon/endings.ts';
import { RecentCache } from '../memory/recent-cache.ts';

/** Shorter nouns stand beside names by chance. */
const SHORTEST = 5;

/**
 * Whether a text itself puts a noun and a name together: "Minister Anna Weber", "Anna Weber, Minister".
 * @param name the name's last word, in any case
 */
export function standsBeside({ form, text: noun }: Word, name: string, text: string): boolean {
  if (noun.length < SHORTEST) return false;
  const stem = noun.toLowerCase().replace(NOUN_CASE_ENDING, '');
  return patternsOf(form.vocabulary)
    .get(`${stem} ${name}`, () => besideOf(stem, name))
    .test(text);
}

/** Small words inside names and between a name and what it is. */
const PARTICLES = 'von(?: der| dem)?|van(?: de[rn])?|de|zu|el|al|bin';

/** The same words are looked for in one text after the other. */
const patternsOf = keptBy(
  ({ memory }: Vocabulary) =>
    new RecentCache<string, RegExp>(
      memory.patterns,
      (key, { source }) => 400 + 2 * (key.length + source.length),
    ),
);

/** A word and a name side by side: "Minister Anna Weber", "Weber, der Minister", "Weber (FDP), Minister". */
function besideOf(word: string, name: string): RegExp {
  const first = '\\s+\\p{Lu}[\\p{L}.-]+';
  const names = `(?:${first}(?:${first}|\\s+(?:${PARTICLES})){0,2})?(?:\\s\\([^)]{1,20}\\))?`;
  const comma = ',\\s+(?:(?:der|die|das)\\s+)?';
  const [left, right] = [anyCase(word), anyCase(name)];
  return new RegExp(
    `${left}\\p{L}{0,2}${names}(?:${comma}|\\s+)(?:\\p{Lu}[\\p{L}.-]+\\s+){0,2}${right}(?!\\p{L})|${right}(?:\\s\\([^)]{1,20}\\))?${comma}(?:\\p{L}+\\s+)?${left}`,
    'u',
  );
}

/** Only these letters in capitals or not: the pattern around them must tell capitals apart. */
const anyCase = (text: string): string =>
  [...text]
    .map((letter) => {
      const [lower, upper] = [letter.toLowerCase(), letter.toUpperCase()];
      return lower === upper || upper.length > 1 ? escapePattern(letter) : `[${lower}${upper}]`;
    })
    .join('');

const escapePattern = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
