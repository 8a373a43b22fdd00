import type { Dictionary } from '../dictionary.ts';
import { perDictionary } from '../per-dictionary.ts';
import { RecentCache } from '../recent-cache.ts';
import type { WordTerm } from '../term.ts';
import { findDerivations } from './find-derivations.ts';
import { findLemmas } from './find-lemmas.ts';
import { splitListedNoun } from './split-compound.ts';
import { TermSet } from './term-set.ts';
import { TERM_WEIGHTS } from './term-weights.ts';

/** What is known of a part of a compound as if it stood alone. */
interface KnownPart {
  /** The first lemma, or the part itself. */
  readonly lemma: string;
  readonly terms: readonly WordTerm[];
}

/** Half of how many parts are kept; new compounds are made of the same parts again and again. */
const CACHED_PARTS = 10_000;
const cacheOf = perDictionary(() => new RecentCache<string, KnownPart>(CACHED_PARTS));

/**
 * Adds the terms of a compound's parts.
 *
 * @param parts as the splitter gives them; null for a word that is no compound
 * @param weight of the whole
 */
export function addParts(
  parts: readonly string[] | null,
  weight: number,
  dictionary: Dictionary,
  terms: TermSet,
): void {
  for (const part of parts ?? [])
    for (const term of findPart(part, dictionary).terms)
      terms.addFolded(term.term, term.weight * weight * TERM_WEIGHTS.part);
}

/** The first lemma of a compound's part, the part itself when it has none. */
export const findPartLemma = (part: string, dictionary: Dictionary): string =>
  findPart(part, dictionary).lemma;

const findPart = (part: string, dictionary: Dictionary): KnownPart =>
  cacheOf(dictionary).get(part, (word) => learnPart(word, dictionary));

function learnPart(part: string, dictionary: Dictionary): KnownPart {
  const terms = new TermSet();
  const found = findLemmas(part, dictionary);
  const lemmas = found.length > 0 ? found : [part];
  for (const lemma of lemmas) {
    terms.add(lemma, 1);
    for (const word of findDerivations(lemma, dictionary)) terms.add(word, TERM_WEIGHTS.derivation);
    if (/^\p{Lu}/u.test(lemma)) addParts(splitListedNoun(lemma, dictionary), 1, dictionary, terms);
  }
  return { lemma: lemmas[0] ?? part, terms: terms.terms };
}
