import { COMPARATIVE, SUPERLATIVE_BEHIND_ESZETT, SUPERLATIVES } from '../lexicon/endings.ts';
/**
 * The adjectives that the nominalised ones betray, each uninflected form with its lemma: "groß" and "größer" and
 * "größt" from "Große", "Größere", "Größte". The noun dictionary lists thousands of these, and no adjectives.
 *
 * @param stems nominalised adjectives, lower-cased and without their -e
 */
export function findAdjectives(stems: ReadonlySet<string>): ReadonlyMap<string, string> {
  const lemmas = new Map<string, string>();
  for (const stem of stems) lemmas.set(stem, positiveOf(stem, stems) ?? stem);
  return lemmas;
}

const DEGREES: readonly RegExp[] = [COMPARATIVE, ...SUPERLATIVES, SUPERLATIVE_BEHIND_ESZETT];
const UMLAUTS: Readonly<Record<string, string>> = { ä: 'a', ö: 'o', ü: 'u' };

function positiveOf(stem: string, stems: ReadonlySet<string>): string | null {
  for (const degree of DEGREES) {
    if (!degree.test(stem)) continue;
    const base = stem.replace(degree, '');
    if (degree === SUPERLATIVE_BEHIND_ESZETT && !base.endsWith('ß')) continue;
    for (const candidate of [base, withoutUmlaut(base), ...withInnerE(base)])
      if (isLongEnough(candidate) && stems.has(candidate)) return candidate;
  }
  return null;
}

/** "dunkler" is the comparative of "dunkel", "teurer" of "teuer". */
const withInnerE = (base: string): readonly string[] =>
  /[^aeiou][lr]$/.test(base) || /[eu]r$/.test(base) ? [`${base.slice(0, -1)}e${base.slice(-1)}`] : [];

/** "größ" gives "groß": the last umlaut goes, for comparatives have it in the stem's last syllable. */
const withoutUmlaut = (base: string): string =>
  base.replace(/[äöü](?=[^äöü]*$)/, (letter) => UMLAUTS[letter] ?? letter);

const isLongEnough = (base: string): boolean => base.length >= 3;
