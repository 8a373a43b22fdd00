import type { NounPhrase } from '../language/phrase/noun-phrase.ts';
import type { ReadSentence } from '../reading/read-sentences.ts';
import type { ReferenceContext, Referent, ResolvePhrase } from './reference-context.ts';
import type { Speaker } from './speaker.ts';

/** How many sentences back two are named whom "beide" means. */
const REACH = 2;

/**
 * Whom "beide" stands for: the two people or bodies that the nearest sentence before names, when it names no third. Nobody
 * where one of them is not told, or more than two are.
 */
export function resolveBoth(
  sentence: ReadSentence,
  pronoun: NounPhrase,
  context: ReferenceContext,
  resolvePhrase: ResolvePhrase,
): Referent {
  const mention = { start: pronoun.start, end: pronoun.end };
  for (let at = sentence.index; at >= 0 && at >= sentence.index - REACH; at -= 1) {
    const there = context.sentences[at] as ReadSentence;
    const named = findNamed(there, pronoun, context, resolvePhrase);
    if (named === null) return { speaker: null, mention, reason: 'none' };
    const [first, second, ...more] = named;
    if (first === undefined) continue;
    if (second === undefined || more.length > 0)
      return { speaker: null, mention, reason: more.length > 0 ? 'two' : 'none' };
    const name = `${first.name} und ${second.name}`;
    return { speaker: { ...first, name, role: null, mention }, mention, reason: 'both' };
  }
  return { speaker: null, mention, reason: 'none' };
}

/** The people and bodies a sentence names before the pronoun, each once; null where it speaks of several without a name. */
function findNamed(
  there: ReadSentence,
  { start }: NounPhrase,
  context: ReferenceContext,
  resolvePhrase: ResolvePhrase,
): readonly Speaker[] | null {
  const named = new Map<string, Speaker>();
  for (const phrase of there.phrases) {
    const somebody = phrase.kind === 'person' || phrase.kind === 'organisation';
    if (!somebody || phrase.attachedTo !== null || phrase.end >= start) continue;
    if (phrase.plural) return null;
    const { speaker } = resolvePhrase(there, phrase, context);
    if (speaker !== null) named.set(speaker.name, speaker);
  }
  return [...named.values()];
}
