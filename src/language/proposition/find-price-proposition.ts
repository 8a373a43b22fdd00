import { capitalise } from '../capitalise.ts';
import type { Word } from '../clause/clause.ts';
import { createWord } from '../clause/create-word.ts';
import { PRICE_NOUNS, PRICE_TURNS } from '../lexicon/measure-words.ts';
import { partLemmasOf } from '../term/noun-parts.ts';
import { changeProposition } from './change-proposition.ts';
import type { Argument, Proposition } from './proposition.ts';

/** "Der [Strom]preis steigt": Strom becomes dearer. Empty of all but prices. */
export function findPriceProposition(verb: Proposition): readonly Proposition[] {
  const change = verb.groups.find((group) => PRICE_TURNS.has(group));
  if (change === undefined || verb.kind !== 'verb' || verb.focus !== null) return [];
  const price = verb.arguments.find(
    ({ slots, pronoun, inferred }) =>
      !pronoun && !inferred && slots.length === 1 && CASES.has(slots[0] ?? ''),
  );
  const thing = price === undefined ? null : pricedIn(price.head);
  if (price === undefined || thing === null) return [];
  const priced: Argument = { ...price, slots: ['n'], words: [thing], head: thing, phrase: null };
  const group = PRICE_TURNS.get(change) as string;
  return [
    changeProposition(verb, {
      lemmas: [`${group}werden`],
      groups: [group],
      arguments: [priced, ...verb.arguments.filter((argument) => argument !== price)],
    }),
  ];
}

const CASES: ReadonlySet<string> = new Set(['n', 'a']);

/** "Strom" of "Strompreis"; null of any other noun. */
function pricedIn({ form, start, end }: Word): Word | null {
  const parts = partLemmasOf(form);
  const last = parts.at(-1) ?? '';
  if (parts.length < 2 || !PRICE_NOUNS.has(last)) return null;
  const text = capitalise(parts.slice(0, -1).join(''));
  return createWord({ text, kind: 'word', start, end }, form.vocabulary.form(text));
}
