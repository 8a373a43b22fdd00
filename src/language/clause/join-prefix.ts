import type { Form, Vocabulary } from '../form.ts';
import { SPEECH_VERBS } from '../lexicon/speech-verbs.ts';
import { AUXILIARY_VERBS } from '../lexicon/verb-classes.ts';
import {
  FUSED_PREFIXES,
  MERELY_INTENDING,
  SEPARABLE_PREFIXES,
  SPOKEN_PREFIXES,
} from '../lexicon/verb-prefixes.ts';
import type { Clause, Verb, Word } from './clause.ts';
import type { Telling } from './predicate.ts';

/** A verb joined with what stands apart from it. */
export interface Joined {
  readonly prefix: Word;
  readonly lemmas: readonly string[];
}

/** Joins a finite verb with the prefix at its clause's end: "trat … zurück", "zogen … ab". */
export function findPrefix(clause: Clause, own: readonly string[], telling: Telling): Joined | null {
  if (clause.kind === 'subordinate' || clause.kind === 'relative' || clause.finite === null) return null;
  const at = clause.words.indexOf(clause.finite);
  for (let index = clause.words.length - 1; index > at; index -= 1) {
    const prefix = clause.words[index] as Word;
    const { lower, capitalised } = prefix.form;
    const fused = FUSED_PREFIXES.get(lower);
    const spoken = SPOKEN_PREFIXES.get(lower);
    if ((fused === undefined && spoken === undefined && !SEPARABLE_PREFIXES.has(lower)) || capitalised)
      continue;
    const lemmas =
      fused === undefined ? joinPrefix(prefix.form, spoken ?? lower, own, telling) : joinFused(fused, own);
    if (lemmas.length > 0 && closesBracket(clause, index)) return { prefix, lemmas };
  }
  return null;
}

const joinFused = (prefix: string, own: readonly string[]): readonly string[] =>
  own.map((lemma) => prefix + lemma).filter((lemma) => SPEECH_VERBS.has(lemma));

/** The verbs that a prefix makes of others, where there are such; one that may point or be an adjective has to be listed with its verb. */
function joinPrefix(
  { adjectives, traits, vocabulary }: Form,
  written: string,
  own: readonly string[],
  telling: Telling,
): readonly string[] {
  const points = traits.has('pointing');
  const plain = !points && adjectives.length === 0;
  const exists = (lemma: string): boolean =>
    isListed(written + lemma, vocabulary) ||
    (plain && !AUXILIARY_VERBS.has(lemma) && vocabulary.form(written + lemma).infinitives.length > 0);
  const isOther = (lemma: string): boolean =>
    points && SPEECH_VERBS.has(lemma)
      ? telling === 'outer' && MERELY_INTENDING.has(written + lemma)
      : exists(lemma);
  return own.filter(isOther).map((lemma) => written + lemma);
}

/** "bekannt gegeben", "…, wie sie [bekannt] gab": a prefix that the new spelling writes apart. */
export function withWordBefore(
  { words }: Clause,
  { word, role }: Verb,
  own: readonly string[],
): readonly string[] {
  const before = words[words.indexOf(word) - 1]?.form;
  if (before === undefined || before.preposition !== null) return own;
  if (!SEPARABLE_PREFIXES.has(before.lower)) return own;
  const isJoined = (lemma: string): boolean =>
    role === 'finite' ? SPEECH_VERBS.has(lemma) : isListed(lemma, before.vocabulary);
  const joined = own.map((lemma) => before.lower + lemma).filter(isJoined);
  return joined.length > 0 ? joined : own;
}

/** By the dictionary, or as a verb of saying that it lacks: "bekanntgeben", "klarmachen". */
const isListed = (lemma: string, { dictionary }: Vocabulary): boolean =>
  SPEECH_VERBS.has(lemma) || dictionary.isInfinitive(lemma);

/** A prefix stands last, or before a comma or a coordinator, or before what was moved behind the bracket. */
function closesBracket(clause: Clause, index: number): boolean {
  const next = clause.words[index + 1];
  const { form, end } = clause.words[index] as Word;
  if (next === undefined || next.form.coordinator || clause.parts.some((part) => part.end === end))
    return true;
  if (form.preposition !== null || form.determiner !== 0) return false;
  return next.start > end + 1 || next.form.preposition !== null || next.form.lower === 'als';
}
