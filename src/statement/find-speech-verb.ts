import type { Predicate } from '../language/clause/predicate.ts';
import { SPEECH_VERBS } from '../language/lexicon/speech-verbs.ts';
import type { VerbUse } from '../language/lexicon/verbs/verb-entry.ts';

/** A predicate that announces a statement. */
export interface SpeechVerb {
  readonly lemma: string;
  readonly uses: ReadonlySet<VerbUse>;
}

/** The speech verb of a predicate, null when it is none; "geraten" is rather fallen into than advised. Of several lemmas the one with most uses is taken. */
export function findSpeechVerb(predicate: Predicate | null): SpeechVerb | null {
  let found: SpeechVerb | null = null;
  if (predicate?.lemmas.includes('geraten')) return null;
  for (const lemma of predicate?.lemmas ?? []) {
    const uses = SPEECH_VERBS.get(lemma);
    if (uses !== undefined && (found === null || uses.size > found.uses.size)) found = { lemma, uses };
  }
  return found;
}
