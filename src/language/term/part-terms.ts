import { RecentCache } from '../../memory/recent-cache.ts';
import { capitalise } from '../capitalise.ts';
import type { Vocabulary } from '../form.ts';
import { keptBy } from '../kept.ts';
import type { WordTerm } from '../term.ts';
import { findDerivations } from './find-derivations.ts';
import { findLemmas, participleNounOf } from './find-lemmas.ts';
import { splitListedNoun } from './split-compound.ts';
import { TermSet } from './term-set.ts';
import { TERM_WEIGHTS } from './term-weights.ts';

/** What is known of a part of a compound as if it stood alone. */
interface KnownPart {
  /** The first lemma, or the part itself. */
  readonly lemma: string;
  readonly terms: readonly WordTerm[];
}

/** New compounds are made of the same parts again and again. */
const cacheOf = keptBy(
  ({ memory }: Vocabulary) =>
    new RecentCache<string, KnownPart>(memory.parts, (_, { terms }) => 200 + 100 * terms.length),
);

/**
 * Adds the terms of a compound's parts.
 *
 * @param parts as the splitter gives them; null for a word that is no compound
 * @param weight of the whole
 */
export function addParts(
  parts: readonly string[] | null,
  weight: number,
  vocabulary: Vocabulary,
  terms: TermSet,
): void {
  for (const part of parts ?? [])
    for (const term of findPart(part, vocabulary).terms)
      terms.addFolded(term.term, term.weight * weight * TERM_WEIGHTS.part);
}

/** The first lemma of a compound's part, the part itself when it has none. */
export const findPartLemma = (part: string, vocabulary: Vocabulary): string =>
  findPart(part, vocabulary).lemma;

const findPart = (part: string, vocabulary: Vocabulary): KnownPart =>
  cacheOf(vocabulary).get(part, (word) => learnPart(word, vocabulary));

function learnPart(part: string, vocabulary: Vocabulary): KnownPart {
  const terms = new TermSet();
  const noun = participleNounOf(capitalise(part));
  const found = noun === null ? findLemmas(part, vocabulary.dictionary) : [noun];
  const lemmas = found.length > 0 ? found : [part];
  for (const lemma of lemmas) {
    terms.add(lemma, 1);
    for (const word of findDerivations(lemma, vocabulary.dictionary))
      terms.add(word, TERM_WEIGHTS.derivation);
    if (/^\p{Lu}/u.test(lemma)) addParts(splitListedNoun(lemma, vocabulary.dictionary), 1, vocabulary, terms);
  }
  return { lemma: lemmas[0] ?? part, terms: terms.terms };
}
