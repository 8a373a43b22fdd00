import { REFLEXIVE } from '../../language/lexicon/side-words.ts';
import { LABILE_VERBS } from '../../language/lexicon/verb-classes.ts';
import { traitsOf } from '../../language/lexicon/word-traits.ts';
import { canAct } from '../../language/phrase/can-act.ts';
import { isActorNoun } from '../../language/phrase/find-country-of-word.ts';
import { type Frame, findSenses, USUAL_FRAME } from '../../language/proposition/predicate-groups.ts';
import type { Argument, Proposition } from '../../language/proposition/proposition.ts';

/** An argument with every role it may fill under one meaning of its predicate. */
export interface RoleFiller {
  readonly roles: ReadonlySet<string>;
  readonly argument: Argument;
}

const CORE: ReadonlySet<string> = new Set(['agent', 'patient', 'recipient']);

/** Who does it, to whom, and who gets it: with somebody else in one of these parts it is another event. */
export const isCore = (roles: ReadonlySet<string>): boolean => [...roles].some((role) => CORE.has(role));

/** The meaning that two propositions share; null for none, as where only the lemma is shared. */
export const sharedGroup = (one: Proposition, other: Proposition): string | null =>
  one.groups.find((name) => other.groups.includes(name)) ?? null;

/** What a noun's attributes may be: its genitive and "von" who acts or what is acted on. */
const NOUN_ROLES: ReadonlyMap<string, readonly string[]> = new Map([
  ['g', ['n', 'a']],
  ['von', ['n', 'a']],
  ['m', ['a', 'n']],
  ['j', ['n', 'a']],
  ['durch', ['n']],
  ['self', ['n', 'a']],
]);

/**
 * The roles of a proposition's arguments, so that "liefern", "erhalten" and "Lieferung" can be compared: each slot
 * through the frame of the meaning that both share.
 *
 * @param group the shared meaning, null when only the lemma is shared
 */
export function readRoles(proposition: Proposition, group: string | null): readonly RoleFiller[] {
  const frame = frameOf(proposition, group);
  const hasObject = proposition.arguments.some((argument) => isObject(argument, frame));
  return proposition.arguments.map((argument) => {
    const own = rolesOf(argument, proposition, frame);
    const roles = goesThroughIt(argument, proposition, frame) ? new Set([...own, 'patient']) : own;
    return { argument, roles: hasObject ? withoutPlace(roles, argument) : roles };
  });
}

/** "Die Tournee begann" and "eröffnete die Tournee": a thing as the subject of a verb without an object goes through it. */
function goesThroughIt(
  argument: Argument,
  { kind, lemmas, arguments: list }: Proposition,
  frame: Frame,
): boolean {
  // "Die Mieten haben sich erhöht" raises nothing else.
  const isToItself = list.some(({ head, slots }) => REFLEXIVE.has(head.form.lower) && slots.includes('a'));
  if (kind !== 'verb' || !(isToItself || lemmas.some((lemma) => LABILE_VERBS.has(lemma)))) return false;
  if (argument.slots.length !== 1 || argument.slots[0] !== 'n') return false;
  if (argument.pronoun || frame.get('n') !== 'agent' || frame.get('a') !== 'patient') return false;
  const alone = list.every((other) => other.pronoun || other.inferred || !other.slots.includes('a'));
  return alone && !isActor(argument) && !isActorNoun(argument.head.form.lower);
}

/** A noun in a case, and no "sich", is what the event is done to. */
const isObject = ({ slots, pronoun, inferred }: Argument, frame: Frame): boolean =>
  !pronoun &&
  !inferred &&
  slots.length === 1 &&
  slots.some((slot) => (slot === 'a' || slot === 'n') && frame.get(slot) === 'patient');

/** "stürmte die Halle [in Harbrück]": beside an object, what could be the object too is the place. */
function withoutPlace(roles: ReadonlySet<string>, { slots }: Argument): ReadonlySet<string> {
  const [slot] = slots;
  if (slots.length !== 1 || slot === undefined || !traitsOf(slot).has('place-preposition')) return roles;
  return roles.has('patient') ? new Set([slot]) : roles;
}

function frameOf({ lemmas }: Proposition, group: string | null): Frame {
  if (group === null) return USUAL_FRAME;
  for (const lemma of lemmas)
    for (const sense of findSenses(lemma)) if (sense.group === group) return sense.frame;
  return USUAL_FRAME;
}

function rolesOf(argument: Argument, { kind }: Proposition, frame: Frame): ReadonlySet<string> {
  const roles = new Set<string>();
  const subjectRole = frame.get('n') ?? 'agent';
  for (const slot of argument.slots) {
    const nominal = kind === 'noun' ? NOUN_ROLES.get(slot) : undefined;
    if (nominal === undefined) {
      roles.add(frame.get(slot) ?? slot);
      continue;
    }
    if (frame.has(slot)) roles.add(frame.get(slot) as string);
    for (const place of nominal) {
      if (place === 'n' && slot !== 'self' && subjectRole === 'agent' && !mayAct(argument, frame)) continue;
      const role = frame.get(place) ?? place;
      if (subjectRole === 'patient' && role === 'recipient') continue;
      roles.add(role);
    }
  }
  return roles;
}

/** "das Scheitern des Gipfels": of an event that no list knows, a thing may be the subject. */
const mayAct = (argument: Argument, frame: Frame): boolean => frame === USUAL_FRAME || isActor(argument);

/** "der Kauf moderner Flugzeuge": things are bought, they buy nothing. */
const isActor = ({ head, phrase, pronoun }: Argument): boolean =>
  pronoun || canAct({ kind: phrase?.kind ?? 'noun', head });
