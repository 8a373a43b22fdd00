import type { Word } from '../clause/clause.ts';
import { classifyNoun, isGivenName } from './classify-noun.ts';
import type { Core } from './core.ts';
import { follows } from './follows.ts';
import type { PhraseContext } from './phrase-context.ts';
import { readCore } from './read-core.ts';

/** The phrases of some words in order, each by its own words; those inside an extended attribute come before it. */
export function readCores(context: PhraseContext, from = 0, to = context.words.length): readonly Core[] {
  const cores: Core[] = [];
  for (let index = from; index < to; ) {
    const core = withOwner(context, readCore(context, index), to);
    if (core === null) index += 1;
    else {
      for (const inner of core.inner) cores.push(...readCores(context, inner.from, inner.to));
      cores.push(core);
      index = core.to;
    }
  }
  return cores;
}

/** "[Lamms] gewählter Nachfolger Jan Ohm", "[Jan Lamms] neues Buch": a name in the genitive before an adjective is part of what it owns, and nobody beside. */
function withOwner(context: PhraseContext, owner: Core | null, to: number): Core | null {
  if (owner === null || owner.kind === 'pronoun' || owner.determiner !== null || owner.preposition !== null)
    return owner;
  const { words, text } = context;
  const last = words[owner.to - 1] as Word;
  if (owner.name === null && (owner.to - owner.from > 1 || last.form.nouns.length > 0)) return owner;
  const next = owner.to < to ? words[owner.to] : undefined;
  if (!OWNS.test(last.text) || isGivenName(last.form) || next === undefined || next.form.capitalised)
    return owner;
  if (next.form.adjectives.length === 0 || !follows(words, owner.to, text)) return owner;
  const owned = readCore(context, owner.to);
  if (owned === null || owned.determiner !== null || owned.preposition !== null || owned.inner.length > 0)
    return owner;
  const { kind, known } = classifyNoun(owned.head.form);
  if (
    owned.modifiers.length === 0 ||
    owned.kind !== kind ||
    !(kind === 'person' || (kind === 'thing' && known))
  )
    return owner;
  return { ...owned, from: owner.from, definite: true, possessorTo: owner.to };
}

const OWNS = /[^s]s$/;
