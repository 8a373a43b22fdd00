import { hasCase, PLURAL_AGREEMENT, SINGULAR_AGREEMENT } from '../agreement.ts';
import type { Clause, Word } from '../clause/clause.ts';
import type { Predicate } from '../clause/predicate.ts';
import { isAbbreviation } from '../is-abbreviation.ts';
import { WEEKDAYS } from '../lexicon/calendar-words.ts';
import { TIME_ENDING } from '../lexicon/endings.ts';
import { QUANTITY_NOUNS } from '../lexicon/quantity-nouns.ts';
import { TIME_NOUNS } from '../lexicon/time-nouns.ts';
import { canAct } from '../phrase/can-act.ts';
import { countryOf } from '../phrase/find-country-of-word.ts';
import type { Phrase } from '../phrase/phrase.ts';
import type { Argument, Slot } from './proposition.ts';

/**
 * The arguments of a clause's verb: subject and objects by case, agreement, who can act, and order; prepositional
 * phrases by their preposition. In the passive the grammatical subject fills the object's slot.
 *
 * @param sharesSubject whether the subject stands in the clause before, unless one here can be nothing else
 */
export function readArguments(
  clause: Clause,
  predicate: Predicate | null,
  phrases: readonly Phrase[],
  sharesSubject = false,
): readonly Argument[] {
  const slots = assignSlots(clause, predicate, phrases, sharesSubject);
  return phrases.flatMap((phrase, index) => {
    if (isFirstFieldAttribute(clause, phrases, index)) return [];
    const own = slots.get(phrase.conjunctOf === null ? index : firstOfEquals(phrases, index));
    return own === undefined ? [] : [createArgument(phrases, index, own)];
  });
}

/** "[Ein Zulieferer von Nordwerk] hat …": one constituent stands before the verb, so the second hangs on the first. */
function isFirstFieldAttribute(
  { kind, finite, words }: Clause,
  phrases: readonly Phrase[],
  index: number,
): boolean {
  const { attachedTo, preposition, to } = phrases[index] as Phrase;
  if (kind !== 'main' || finite === null || attachedTo === null) return false;
  if (preposition !== 'von' && preposition !== 'durch') return false;
  const upper = phrases[attachedTo];
  return to <= words.indexOf(finite) && upper?.kind === 'noun' && !QUANTITY_NOUNS.has(upper.head.form.lower);
}

/** The first of a chain of equals. */
export function firstOfEquals(phrases: readonly Phrase[], index: number): number {
  let root = index;
  for (let next = phrases[root]?.conjunctOf ?? null; next !== null; next = phrases[root]?.conjunctOf ?? null)
    root = next;
  return root;
}

export function createArgument(
  phrases: readonly Phrase[],
  index: number,
  slots: readonly Slot[],
  inferred = false,
): Argument {
  const phrase = phrases[index] as Phrase;
  const counted = findCounted(phrases, index);
  return {
    slots,
    words: [...phrase.modifiers, ...phrase.nouns, ...(counted?.modifiers ?? []), ...(counted?.nouns ?? [])],
    attributes: attributesOf(phrases, index),
    genitives: phrases
      .filter(({ genitiveOf }) => genitiveOf === index)
      .flatMap(({ modifiers, nouns }) => [...modifiers, ...nouns]),
    head: counted?.head ?? phrase.head,
    phrase,
    pronoun: phrase.kind === 'pronoun',
    inferred,
  };
}

/** A phrase by its own words alone, in no place of a predicate. */
export const bareArgument = (phrase: Phrase): Argument => ({
  slots: [],
  words: [...phrase.modifiers, ...phrase.nouns],
  attributes: [],
  genitives: [],
  head: phrase.head,
  phrase,
  pronoun: false,
  inferred: false,
});

/** "Hunderte von [Drohnen]", "die Mehrheit [der Abgeordneten]": what a noun of quantity counts. */
function findCounted(phrases: readonly Phrase[], index: number): Phrase | null {
  const { head } = phrases[index] as Phrase;
  if (!QUANTITY_NOUNS.has(head.form.lower)) return null;
  const next = phrases[index + 1];
  if (next === undefined) return null;
  if (next.genitiveOf === index) return next;
  return next.attachedTo === index && next.preposition === 'von' ? next : null;
}

/** The words of the phrases that hang on this one, however deep. */
function attributesOf(phrases: readonly Phrase[], index: number): readonly Word[] {
  const words: Word[] = [];
  const known = new Set([index]);
  for (let next = 0; next < phrases.length; next += 1) {
    const { genitiveOf, attachedTo, modifiers, nouns } = phrases[next] as Phrase;
    if (known.has(next)) continue;
    if ((genitiveOf !== null && known.has(genitiveOf)) || (attachedTo !== null && known.has(attachedTo))) {
      known.add(next);
      words.push(...modifiers, ...nouns);
    }
  }
  return words;
}

const isFree = (phrase: Phrase): boolean =>
  phrase.preposition === null && phrase.genitiveOf === null && phrase.conjunctOf === null;

function assignSlots(
  clause: Clause,
  predicate: Predicate | null,
  phrases: readonly Phrase[],
  sharesSubject: boolean,
): ReadonlyMap<number, readonly Slot[]> {
  const slots = new Map<number, readonly Slot[]>();
  const free: number[] = [];
  const passive = predicate?.voice === 'passive';
  phrases.forEach((phrase, index) => {
    if (phrase.conjunctOf !== null || phrase.genitiveOf !== null) return;
    if (phrase.preposition === null && isTime(phrase)) slots.set(index, ['time']);
    else if (isOpposed(clause, phrase)) slots.set(index, ['als']);
    else if (phrase.preposition === null) free.push(index);
    else if (passive && (phrase.preposition === 'von' || phrase.preposition === 'durch'))
      slots.set(index, ['n', phrase.preposition]);
    else slots.set(index, [phrase.preposition]);
  });
  const subject = clause.finite === null ? undefined : findSubject(clause, phrases, free, sharesSubject);
  if (subject !== undefined) slots.set(subject, [passive ? 'a' : 'n']);
  const rest = free.filter((index) => index !== subject);
  assignObjects(phrases, rest, passive, slots);
  return slots;
}

/** "anders als [Nordwerk]": who does not do it. */
const isOpposed = ({ words }: Clause, { from }: Phrase): boolean =>
  words[from - 1]?.form.lower === 'als' && words[from - 2]?.form.lower === 'anders';

/** "Heute [Abend]", "[letzten Sonntag]", "20 [Uhr]": without an article it tells when, and is nobody's subject. */
const isTime = ({ determiner, head }: Phrase): boolean =>
  determiner === null && (TIME_NOUNS.has(head.form.lower) || tellsDay(head.form.lower));

/** "Montagabend", "Frühjahrs". */
const tellsDay = (lower: string): boolean =>
  TIME_ENDING.test(lower) || WEEKDAY_NAMES.some((day) => lower.length > day.length && lower.startsWith(day));

const WEEKDAY_NAMES = [...WEEKDAYS.keys()];

function findSubject(
  clause: Clause,
  phrases: readonly Phrase[],
  free: readonly number[],
  sharesSubject: boolean,
): number | undefined {
  const candidates = free.filter((index) => canBeSubject(clause, phrases, index));
  const certain = candidates.find((index) => isOnlyNominative(phrases[index] as Phrase));
  if (certain !== undefined || sharesSubject) return certain;
  const [first] = candidates;
  if (first === undefined || acts(phrases[first] as Phrase)) return first;
  const actor = candidates.find((index) => acts(phrases[index] as Phrase));
  const { kind, head } = phrases[first] as Phrase;
  return kind === 'pronoun' && !head.form.question ? first : (actor ?? first);
}

function canBeSubject({ finite }: Clause, phrases: readonly Phrase[], index: number): boolean {
  const phrase = phrases[index] as Phrase;
  if (!isFree(phrase) || !hasCase(phrase.agreement, 'nominative')) return false;
  const numbers = new Set(
    finite?.form.finite.filter(({ person }) => person !== 2).map(({ number }) => number),
  );
  if (numbers.size !== 1) return true;
  const joined = phrases.some(({ conjunctOf }) => conjunctOf === index);
  if (numbers.has('plural'))
    return joined || (phrase.agreement & 0xf & PLURAL_AGREEMENT) !== 0 || isCollective(phrase);
  return (phrase.agreement & 0xf & SINGULAR_AGREEMENT) !== 0 || isAbbreviation(phrase.head.text);
}

/** "Die USA haben": a country's name in the plural is in no dictionary. */
const isCollective = (phrase: Phrase): boolean =>
  phrase.kind === 'name' || countryOf(phrase.head.form) !== null;

const isOnlyNominative = ({ agreement, determiner, kind }: Phrase): boolean =>
  (determiner !== null || kind === 'pronoun') &&
  !hasCase(agreement, 'accusative') &&
  !hasCase(agreement, 'dative');

/** An abbreviation, too, is somebody's: "Hat die UN [die EU] gebeten?" */
const acts = (phrase: Phrase): boolean =>
  (phrase.kind === 'noun' && isAbbreviation(phrase.head.text)) || canAct(phrase);

function assignObjects(
  phrases: readonly Phrase[],
  rest: readonly number[],
  passive: boolean,
  slots: Map<number, readonly Slot[]>,
): void {
  const open: number[] = [];
  for (const index of rest) {
    const { agreement } = phrases[index] as Phrase;
    const accusative = hasCase(agreement, 'accusative');
    const dative = hasCase(agreement, 'dative');
    if (dative && !accusative) slots.set(index, ['d']);
    else if (accusative && !dative) slots.set(index, [passive ? 'other' : 'a']);
    else open.push(index);
  }
  const taken = [...slots.values()].flat();
  const [first, second] = open;
  if (first !== undefined && second !== undefined) {
    slots.set(first, ['d']);
    slots.set(second, ['a']);
    for (const index of open.slice(2)) slots.set(index, ['a', 'd']);
  } else if (first !== undefined) {
    const determined = (phrases[first] as Phrase).determiner !== null;
    if (taken.includes('a')) slots.set(first, ['d']);
    else if (taken.includes('d') || determined) slots.set(first, ['a']);
    else slots.set(first, acts(phrases[first] as Phrase) ? ['a', 'd'] : ['a']);
  }
}
