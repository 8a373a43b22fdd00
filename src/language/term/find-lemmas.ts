import type { Dictionary } from '../dictionary.ts';

/** The lemmas of a word with the words they were made from, in small letters or capitals as the dictionary has them. */
export type Lemmas = readonly string[];

/**
 * The lemmas of a word as anyone may write it: as it stands, with a capital ("raketen" in a hasty question), with
 * umlauts for ae, oe, ue and with ß for ss. A participle used as an adjective or a noun leads to its verb
 * ("gelieferte", "Verletzter"). Empty for a word that no dictionary knows.
 */
export function findLemmas(word: string, dictionary: Dictionary): Lemmas {
  for (const spelling of spellingsOf(word)) {
    const lemmas = dictionary.lemmas(spelling);
    if (lemmas.length > 0)
      return [...new Set(lemmas.flatMap((lemma) => originOf(lemma, dictionary) ?? lemma))];
  }
  return [];
}

function spellingsOf(word: string): Iterable<string> {
  const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
  const umlauts = replaceAll(word, UMLAUTS);
  const sharpS = word.replaceAll('ss', 'ß');
  const others = [umlauts, sharpS, word.replaceAll('ß', 'ss'), replaceAll(sharpS, UMLAUTS)];
  return new Set([
    word,
    capital(word),
    word.charAt(0) + word.slice(1).toLowerCase(),
    ...others.filter((other) => other !== word).flatMap((other) => [other, capital(other)]),
  ]);
}

const UMLAUTS: readonly (readonly [string, string])[] = [
  ['ae', 'ä'],
  ['oe', 'ö'],
  ['ue', 'ü'],
];

const replaceAll = (word: string, pairs: typeof UMLAUTS): string =>
  pairs.reduce((text, [from, to]) => text.replaceAll(from, to), word);

/**
 * "geliefert" as an adjective and "Gelieferte" as a noun are the verb "liefern"; "Neue" is the adjective "neu", for a
 * capital at the beginning of a name ("die Neue Welt") must not part the two.
 */
function originOf(lemma: string, dictionary: Dictionary): readonly string[] | null {
  const isNoun = /^\p{Lu}/u.test(lemma);
  if (isNoun && !lemma.endsWith('e')) return null;
  const stem = isNoun ? lemma.slice(0, -1).toLowerCase() : lemma;
  const readings = dictionary.readings(stem);
  const verbs = readings.filter(({ kind }) => kind === 'participle' || kind === 'present-participle');
  if (verbs.length > 0) return verbs.map((reading) => reading.lemma);
  // Only nominalised adjectives have a form in -em ("Neuem"); "Ebene" has none.
  if (!isNoun || !dictionary.isNoun(`${lemma}m`)) return null;
  const adjectives = readings.filter(({ kind }) => kind === 'adjective');
  return adjectives.length === 0 ? null : adjectives.map((reading) => reading.lemma);
}
