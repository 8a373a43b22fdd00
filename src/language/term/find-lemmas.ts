import { capitalise } from '../capitalise.ts';
import type { Dictionary } from '../dictionary.ts';
import { PARTICIPLE_NOUNS } from '../lexicon/participle-nouns.ts';

/** The lemmas of a word with the words they were made from, in small letters or capitals as the dictionary has them. */
export type Lemmas = readonly string[];

/**
 * The lemmas of a word as anyone may write it: as it stands, with a capital ("raketen" in a hasty question), with
 * umlauts for ae, oe, ue and with ß for ss. A participle used as an adjective or a noun leads to its verb
 * ("gelieferte", "Verletzter"), unless it has become a noun of its own ("Gefangener"). Empty for a word that no dictionary knows.
 */
export function findLemmas(word: string, dictionary: Dictionary): Lemmas {
  for (const spelling of spellingsOf(word)) {
    const lemmas = dictionary.lemmas(spelling);
    if (lemmas.length > 0)
      return [...new Set(lemmas.flatMap((lemma) => originOf(lemma, dictionary) ?? lemma))];
  }
  return [];
}

function spellingsOf(word: string): readonly string[] {
  const capital = capitalise(word);
  const spellings = capital === word ? [word] : [word, capital];
  const rest = word.slice(1);
  if (rest !== rest.toLowerCase()) spellings.push(word.charAt(0) + rest.toLowerCase());
  if (!/[aou]e|ss|ß/i.test(word)) return spellings;
  const umlauts = replaceAll(word, UMLAUTS);
  const sharpS = word.replaceAll('ss', 'ß');
  for (const other of new Set([umlauts, sharpS, word.replaceAll('ß', 'ss'), replaceAll(sharpS, UMLAUTS)]))
    if (other !== word) spellings.push(other, capitalise(other));
  return spellings;
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
  const own = isNoun ? participleNounOf(lemma) : null;
  if (own !== null) return [own];
  if (isNoun && !lemma.endsWith('e')) return null;
  const stem = isNoun ? lemma.slice(0, -1).toLowerCase() : lemma;
  if (dictionary.isParticiple(stem))
    return lemmasOfKind(stem, ['participle', 'present-participle'], dictionary);
  // Only nominalised adjectives have a form in -em ("Neuem"); "Ebene" has none.
  if (!isNoun || !dictionary.isNoun(`${lemma}m`)) return null;
  return dictionary.isAdjective(stem) ? lemmasOfKind(stem, ['adjective'], dictionary) : null;
}

/** "Gefangene" for "Gefangener": what was a participle and means something else than its verb; null for other nouns. */
export function participleNounOf(noun: string): string | null {
  const base = noun.replace(/(?<=e)[rnm]$/, '');
  return PARTICIPLE_NOUNS.has(base) ? base : null;
}

const lemmasOfKind = (form: string, kinds: readonly string[], dictionary: Dictionary): readonly string[] =>
  dictionary
    .readings(form)
    .filter(({ kind }) => kinds.includes(kind))
    .map(({ lemma }) => lemma);
