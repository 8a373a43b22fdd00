import { GIVING_VERBS } from '../../language/lexicon/verb-classes.ts';
import { classifyNoun } from '../../language/phrase/classify-noun.ts';
import type { Argument, Proposition } from '../../language/proposition/proposition.ts';
import { countryOfActor } from '../wanted/country-of-actor.ts';
import type { Pattern, WantedRole } from '../wanted/pattern.ts';
import { isCore, type RoleFiller, readRoles } from '../wanted/roles.ts';
import type { Wanted } from '../wanted/wanted.ts';
import { compareArgument } from './compare-arguments.ts';
import { compareCircumstance } from './compare-circumstance.ts';
import { isOfEverybody } from './is-of-everybody.ts';
import type { MatchContext } from './match-context.ts';
import { mentionsIn } from './mentions-in.ts';
import { comesFrom, hasOrigin, isOrigin } from './origins.ts';
import { isActor, isCertain, isGetter, isTarget, isTurned, mayStandFor } from './role-fillers.ts';
import { type SharedPredicate, sharePredicate } from './share-predicate.ts';
import { staysElsewhere } from './stays-elsewhere.ts';

export interface PropositionMatch {
  /** It is the contrary predicate: its claim has to be turned round. */
  readonly opposite: boolean;
  /** Of two contrary predicates one is always true, so that to deny the one is to tell the other. */
  readonly complementary: boolean;
  /** The filler is only what the wanted is a kind of ("Waffen" for "Raketen"). */
  readonly broader: boolean;
  /** A filler is only a kind of the wanted ("Grippeimpfung" for "Impfung"). */
  readonly narrower: boolean;
  /** The share of wanted roles that the proposition itself fills. */
  readonly share: number;
  /** Roles that only the context fills. */
  readonly fromContext: readonly string[];
}

export type MatchResult = { readonly match: PropositionMatch } | { readonly reason: string };

/**
 * Whether a proposition says something about the wanted one: the same or the contrary predicate, and in no role
 * somebody else.
 */
export function matchProposition(
  pattern: Pattern,
  candidate: Proposition,
  context: MatchContext,
): MatchResult {
  const shared = sharePredicate(pattern.proposition, candidate);
  if (shared === null) return { reason: 'other predicate' };
  const wanted = pattern.roles(shared.group);
  if (staysElsewhere(shared, candidate)) return { reason: 'stays something else' };
  if (isAboutOther(candidate, wanted)) return { reason: 'denies another part' };
  if (shared.opposite && !wanted.some(({ roles }) => isCore(roles)) && !isOfEverybody(candidate))
    return { reason: 'the contrary, but of whom?' };
  const found = fillRoles(wanted, candidate, shared, context);
  if ('reason' in found) return found;
  const { filled, broader, narrower, fromContext } = found;
  if (isOnlyContext(wanted, candidate, found, context)) return { reason: 'nothing but context' };
  return {
    match: {
      opposite: shared.opposite,
      complementary: shared.complementary,
      broader,
      narrower,
      share: wanted.length === 0 ? 1 : filled / wanted.length,
      fromContext,
    },
  };
}

/** What the proposition itself tells of those who take part, or of where, is too little to be the asked event. */
function isOnlyContext(
  wanted: readonly WantedRole[],
  { kind }: Proposition,
  { filled, fromContext }: { readonly filled: number; readonly fromContext: readonly string[] },
  context: MatchContext,
): boolean {
  const core = wanted.filter(({ roles }) => isCore(roles)).length;
  // "Die Unterstützung besteht aus Krediten": a noun that says nothing of who takes part, of whom two are asked for.
  if (core > 0) return filled < (kind === 'noun' && core > 1 ? 1 : 0.5);
  // "Wird in Brasilien geimpft?": of an event without anybody in it the sentence itself must tell where.
  return (
    wanted.length > 0 &&
    wanted.length === fromContext.length &&
    !wanted.some((role) => context.holdsInSentence(role.wanted))
  );
}

/** How many of the wanted roles are filled, a half for one that only the sentence around fills; or in which one is somebody else. */
function fillRoles(
  wanted: readonly WantedRole[],
  candidate: Proposition,
  shared: SharedPredicate,
  context: MatchContext,
):
  | (Pick<PropositionMatch, 'broader' | 'narrower' | 'fromContext'> & { readonly filled: number })
  | { readonly reason: string } {
  const fillers = readRoles(candidate, shared.candidateGroup);
  const event: EventKind = {
    mutual: wanted.filter(({ roles }) => roles.has('agent')).length > 1,
    transfer: GIVING_VERBS.has(shared.group ?? ''),
    sole: wanted.filter(({ roles }) => isCore(roles)).length === 1,
    opposite: shared.opposite,
  };
  const fromContext: string[] = [];
  let broader = false;
  let narrower = false;
  let filled = 0;
  for (const role of wanted) {
    const found = matchRole(role, fillers, context, event);
    narrower ||= found === 'narrower';
    if (found === 'same' || found === 'narrower') filled += 1;
    else if (found === 'broader') {
      filled += 1;
      broader = true;
    } else if (shared.opposite && (found === 'sentence' || (found === 'context' && isCore(role.roles))))
      return { reason: 'the contrary, but of whom?' };
    else if (found === 'sentence') filled += 0.5;
    else if (found === 'context') fromContext.push([...role.roles].join('/'));
    else return { reason: `${[...role.roles].join('/')}: ${found}` };
  }
  return { filled, broader, narrower, fromContext };
}

/** "nicht Busse, sondern Bahnen" denies nothing where nobody asks for Busse. */
const isAboutOther = ({ focus }: Proposition, wanted: readonly WantedRole[]): boolean =>
  focus !== null && !wanted.some((role) => compareArgument(role.wanted, focus) !== null);

type RoleResult =
  | 'same'
  | 'narrower'
  | 'broader'
  | 'sentence'
  | 'context'
  | 'somebody else'
  | 'something else'
  | 'missing';

/** What kind of event is matched: several act together ("treffen"), or something changes hands ("liefern"). */
interface EventKind {
  readonly mutual: boolean;
  readonly transfer: boolean;
  /** Only one is asked for: who resigned, who was arrested. */
  readonly sole: boolean;
  /** It is the contrary: then a description does not tell of whom. */
  readonly opposite: boolean;
}

/** In a mutual event another one beside contradicts nobody; in a transfer the thing's origin is its giver. */
function matchRole(
  role: WantedRole,
  fillers: readonly RoleFiller[],
  context: MatchContext,
  { mutual, transfer, sole, opposite }: EventKind,
): RoleResult {
  const { roles, wanted } = role;
  const core = isCore(role.roles);
  const owned = sole && isOwned(role, fillers, context);
  const compared = compareFillers(role, { core, owned, opposite }, fillers, context);
  const own = mutual && roles.has('agent') && compared === 'somebody else' ? null : compared;
  if (wanted.argument.slots.includes('m') && (own === null || own === 'somebody else'))
    return context.mentionsRoot(wanted) ? 'context' : (own ?? 'missing');
  if ((own === 'same' || own === 'narrower') && !context.namesOwners(wanted)) return 'somebody else';
  if (own === 'same' || own === 'narrower') return own;
  if (own === 'broader' && (context.continues(wanted, roles) || context.completes(wanted))) return 'same';
  if (own !== null) return own;
  if (transfer && roles.has('agent') && fillers.some((filler) => comesFrom(filler, wanted))) return 'same';
  if (context.continues(wanted, roles)) return 'context';
  if (roles.has('against') || roles.has('for'))
    return context.holdsInSentence(wanted) ? 'context' : 'missing';
  if (!core) return compareCircumstance(wanted, fillers, context);
  if (roles.has('recipient')) {
    if (fillers.some((filler) => isOrigin(filler, wanted) || isGetter(filler))) return 'somebody else';
    return context.mentions(wanted) ? 'context' : 'missing';
  }
  if (hasAnotherPart(role, fillers)) return isTurned(role, fillers) ? 'somebody else' : 'missing';
  if (fillers.some((filler) => isTarget(filler, wanted))) return 'missing';
  if (sole && fillers.some((filler) => filler.roles.has('patient') && isCertain(filler))) return 'missing';
  if (roles.has('agent') && (mutual || !fillers.some(isActor)) && context.sentenceNames(wanted))
    return 'sentence';
  return 'missing';
}

/** "Wurde Weber erschossen": Weber shot nobody there. */
const hasAnotherPart = ({ roles, wanted }: WantedRole, fillers: readonly RoleFiller[]): boolean =>
  fillers.some(
    (filler) =>
      [...filler.roles].some((name) => name === 'agent' || name === 'patient') &&
      ![...roles].some((name) => filler.roles.has(name)) &&
      (compareArgument(wanted, filler.argument) !== null || isOwner(wanted, filler.argument)),
  );

/** "Häuser [der Werft] wurden gestürmt": whose they are is nobody who stormed them. */
const isOwner = (wanted: Wanted, { genitives }: Argument): boolean =>
  genitives.length > 0 && mentionsIn(genitives, wanted);

/** "bedauerte den Rücktritt [von Weber]": the noun says whose it is, so that nobody around it is meant. */
const isOwned = ({ wanted }: WantedRole, fillers: readonly RoleFiller[], context: MatchContext): boolean =>
  fillers.some(
    ({ argument }) =>
      !argument.inferred &&
      !argument.pronoun &&
      (argument.slots.join() === 'g' || argument.slots.join() === 'von') &&
      isSomebody(argument) &&
      compareArgument(wanted, argument) === null &&
      !context.standsFor(wanted, argument),
  );

const isSomebody = (argument: Argument): boolean =>
  argument.phrase?.kind === 'name' ||
  countryOfActor(argument) !== null ||
  classifyNoun(argument.head.form).kind === 'person';

/** The best that a filler of a fitting role is; null when there is none. */
function compareFillers(
  { roles, wanted }: WantedRole,
  { core, owned, opposite }: { readonly core: boolean; readonly owned: boolean; readonly opposite: boolean },
  fillers: readonly RoleFiller[],
  context: MatchContext,
): RoleResult | null {
  let broader = false;
  let conflict = owned;
  for (const filler of fillers) {
    if (owned && filler.argument.inferred) continue;
    const fits = [...roles].some((name) => filler.roles.has(name));
    if (!fits && core) continue;
    const likeness = compareArgument(wanted, filler.argument);
    if (likeness === 'same' || likeness === 'narrower')
      return hasOrigin(wanted, fillers) ? likeness : 'somebody else';
    if (likeness === 'broader') {
      if (isOfAnotherName(wanted, context)) conflict = true;
      else if (!hasOrigin(wanted, fillers)) conflict = true;
      else broader = true;
    } else if (fits && core) {
      if (mayStandFor(filler, opposite) && context.standsFor(wanted, filler.argument)) return 'same';
      if (isCertain(filler)) conflict = true;
    }
  }
  return broader ? 'broader' : conflict ? 'somebody else' : null;
}

/** "die Harbrückbahn" is no bahn of an article that does not name Harbrück. */
const isOfAnotherName = (wanted: Wanted, context: MatchContext): boolean =>
  wanted.head.last !== null &&
  wanted.argument.head.form.nouns.length === 0 &&
  !context.namesFirstPart(wanted);
