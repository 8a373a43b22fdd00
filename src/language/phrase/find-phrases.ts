import type { Clause, Word } from '../clause/clause.ts';
import type { Dictionary } from '../dictionary.ts';
import type { Core } from './core.ts';
import { createPhrase } from './create-phrase.ts';
import { linkPhrases } from './link-phrases.ts';
import { isUnknown } from './nominal.ts';
import type { Phrase } from './phrase.ts';
import { readCores } from './read-cores.ts';

/** The noun and prepositional phrases of a clause in order, flat: each names the one it belongs to. */
export function findPhrases(
  clause: Clause,
  text: string,
  opening: Word | null,
  dictionary: Dictionary,
): readonly Phrase[] {
  const { words, kind, introducer } = clause;
  const introducers = new Set(introducer === null ? [] : [introducer]);
  const verbs = new Set(clause.verbs.map(({ word }) => word));
  const skips = kind === 'subordinate' || kind === 'infinitive';
  const start = skips && introducer !== null ? words.indexOf(introducer) + 1 : 0;
  const phrases = readCores({ words, text, verbs, introducers, opening, dictionary }, start)
    .flatMap((core) => splitPossessor(core, words))
    .map((core) => {
      const { nouns, preposition, determiner, modifiers, to } = core;
      const led = preposition !== null && preposition.form.preposition !== null ? preposition : null;
      return createPhrase(
        {
          kind:
            core.kind === 'pronoun'
              ? 'pronoun'
              : nouns.every((noun) => isUnknown(noun, dictionary))
                ? 'name'
                : 'noun',
          nouns,
          preposition: led,
          determiner,
          modifiers,
          words,
          from: led === null ? core.from : words.indexOf(led),
          to,
        },
        dictionary,
      );
    });
  for (const phrase of phrases)
    if (words[phrase.to]?.form.lower === 'zufolge') phrase.preposition = 'zufolge';
  linkPhrases(words, phrases);
  return phrases;
}

/** "[Merkels] [Sprecher]": here the owner is a phrase of its own. */
function splitPossessor(core: Core, words: readonly Word[]): readonly Core[] {
  const { from, possessorTo } = core;
  if (possessorTo <= from) return [core];
  return [
    { ...core, to: possessorTo, modifiers: [], nouns: words.slice(from, possessorTo), inner: [] },
    { ...core, from: possessorTo, preposition: null },
  ];
}
