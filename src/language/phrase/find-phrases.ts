import { hasCase } from '../agreement.ts';
import type { Clause, Word } from '../clause/clause.ts';
import { SURNAME_OPENERS } from '../lexicon/name-particles.ts';
import { OBJECT_VERBS } from '../lexicon/verb-classes.ts';
import { mapAlike } from '../map-alike.ts';
import { classifyNoun } from './classify-noun.ts';
import type { Core } from './core.ts';
import { findAgreement } from './find-agreement.ts';
import { linkPhrases } from './link-phrases.ts';
import { isUnknown } from './nominal.ts';
import type { Draft, Phrase } from './phrase.ts';
import { readCores } from './read-cores.ts';

/** The noun and prepositional phrases of a clause in order, flat: each names the one it belongs to. */
export function findPhrases(clause: Clause, text: string, opening: Word | null): readonly Phrase[] {
  const { words, kind, introducer } = clause;
  const introducers = new Set(introducer === null ? [] : [introducer]);
  const verbs = new Set(clause.verbs.map(({ word }) => word));
  const skips = kind === 'subordinate' || kind === 'infinitive';
  const start = skips && introducer !== null ? words.indexOf(introducer) + 1 : 0;
  const cores = readCores({ words, text, verbs, introducers, opening }, start);
  const phrases = mapAlike(
    cores.flatMap((core) => splitPossessor(core, words)).flatMap((core) => splitObject(core, clause)),
    (core) => createPhrase(core, words),
  );
  for (const phrase of phrases)
    if (words[phrase.to]?.form.lower === 'zufolge') phrase.preposition = 'zufolge';
  takeSurname(clause, phrases);
  linkPhrases(words, phrases);
  return phrases;
}

/** "Hat [von Lindenfels] gelogen?": behind the verb of a question that has no other subject they open a surname. */
function takeSurname({ kind, words, finite }: Clause, [first, ...others]: readonly Draft[]): void {
  if (kind !== 'question' || words[0] !== finite || first?.from !== 1) return;
  if (!SURNAME_OPENERS.has(first.preposition ?? '') || !isUnknown(first.head)) return;
  if (others.some((other) => other.preposition === null && hasCase(other.agreement, 'nominative'))) return;
  first.preposition = null;
  first.agreement = findAgreement({ head: first.head, determiners: [], modifiers: [], preposition: null });
}

/** "[Merkels] [Sprecher]": here the owner is a phrase of its own. */
function splitPossessor(core: Core, words: readonly Word[]): readonly Core[] {
  const { from, possessorTo } = core;
  if (possessorTo <= from) return [core];
  const nouns = words.slice(from, possessorTo);
  const head = nouns.at(-1) as Word;
  const { preposition } = core;
  const agreement = findAgreement({ head, determiners: [], modifiers: [], preposition });
  return [
    { ...core, to: possessorTo, head, agreement, modifiers: [], nouns, inner: [] },
    { ...core, from: possessorTo, preposition: null },
  ];
}

/** "Macht [die Firma] [Gewinn]?", "Hat [der Präsident] [Krebs]?": a verb that wants an object has it in the thing behind its subject. */
function splitObject(core: Core, { kind, words, verbs, finite }: Clause): readonly Core[] {
  const { from, to, nouns, determiner, definite } = core;
  const [first, second, third] = nouns;
  if (kind !== 'question' || words[0] !== finite || verbs.length > 1 || from !== 1 || !definite)
    return [core];
  if (first === undefined || second === undefined || third !== undefined) return [core];
  if (to < words.length && words[to]?.form.preposition == null) return [core];
  if (determiner === null || isUnknown(second) || classifyNoun(second.form).kind !== 'thing') return [core];
  if (!finite.form.finite.some(({ lemma }) => OBJECT_VERBS.has(lemma))) return [core];
  const at = words.indexOf(second);
  const agreement = findAgreement({ head: second, determiners: [], modifiers: [], preposition: null });
  const object = { ...core, from: at, head: second, nouns: [second], possessorTo: at, agreement };
  return [
    { ...core, to: at, head: first, nouns: [first] },
    { ...object, determiner: null, modifiers: [] },
  ];
}

function createPhrase(core: Core, words: readonly Word[]): Draft {
  const { agreement, nouns, determiner, modifiers, to } = core;
  const known = nouns.filter((noun) => !isUnknown(noun));
  const head = known.at(-1) ?? (nouns.at(-1) as Word);
  const { preposition = null } = core.preposition?.form ?? {};
  const from = preposition === null ? core.from : words.indexOf(core.preposition as Word);
  return {
    kind: kindOf(core),
    preposition,
    determiner,
    modifiers,
    nouns,
    head,
    agreement,
    genitiveOf: null,
    attachedTo: null,
    conjunctOf: null,
    from,
    to,
    start: (words[from] as Word).start,
    end: (nouns.at(-1) as Word).end,
  };
}

function kindOf({ kind, nouns }: Core): Phrase['kind'] {
  if (kind === 'pronoun') return 'pronoun';
  return nouns.every((noun) => isUnknown(noun)) ? 'name' : 'noun';
}
