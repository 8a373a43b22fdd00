import type { Dictionary } from '../dictionary.ts';
import { PARTICIPLE_NOUNS } from '../lexicon/participle-nouns.ts';

/**
 * The words that a noun was made of, so that they meet in a search: the verb of "Lieferung", "Verkauf", "Angriff",
 * "Käufer", the adjective of "Sicherheit", the man of "Präsidentin". ("Treffen" and "treffen" are one term anyway.)
 *
 * @param noun a noun's lemma with its capital
 */
export function findDerivations(noun: string, dictionary: Dictionary): readonly string[] {
  if (PARTICIPLE_NOUNS.has(noun)) return [];
  const lower = noun.toLowerCase();
  if (lower.endsWith('ung')) return verbsOfStem(lower.slice(0, -3), dictionary);
  if (/(?:h|k)eit$/.test(lower)) return adjectiveOf(lower.replace(/(?:ig)?(?:h|k)eit$/, ''), dictionary);
  if (lower.endsWith('in') && dictionary.isNoun(noun.slice(0, -2))) return [noun.slice(0, -2)];
  const verbs = [...verbsOfStem(lower, dictionary), ...verbsOfPastStem(lower, dictionary)];
  return verbs.length > 0 || !lower.endsWith('er') ? verbs : verbsOfAgent(lower.slice(0, -2), dictionary);
}

/** "liefer" of "Lieferung" is the stem of "liefern", "verkauf" of "verkaufen". */
const verbsOfStem = (stem: string, dictionary: Dictionary): readonly string[] =>
  [`${stem}en`, `${stem}n`].filter((verb) => verb.length > 3 && dictionary.isInfinitive(verb));

/** "Angriff", "Verbot": the noun is the past stem of the verb. */
const verbsOfPastStem = (stem: string, dictionary: Dictionary): readonly string[] =>
  dictionary
    .readings(stem)
    .filter((reading) => reading.kind === 'finite' && reading.tense === 'past' && reading.person === 3)
    .map(({ lemma }) => lemma);

/** "Hersteller" is who makes something, "Käufer" who buys. */
function verbsOfAgent(stem: string, dictionary: Dictionary): readonly string[] {
  const verbs = verbsOfStem(stem, dictionary);
  return verbs.length > 0 ? verbs : verbsOfStem(stem.replace('äu', 'au').replace('ä', 'a'), dictionary);
}

const adjectiveOf = (stem: string, dictionary: Dictionary): readonly string[] =>
  [stem, `${stem}ig`].filter((adjective) => adjective.length > 3 && dictionary.isAdjective(adjective));
