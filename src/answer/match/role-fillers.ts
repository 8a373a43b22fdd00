import { traitsOf } from '../../language/lexicon/word-traits.ts';
import { classifyNoun } from '../../language/phrase/classify-noun.ts';
import { isActorNoun } from '../../language/phrase/find-country-of-word.ts';
import type { Argument } from '../../language/proposition/proposition.ts';
import { countryOfActor } from '../wanted/country-of-actor.ts';
import type { WantedRole } from '../wanted/pattern.ts';
import type { RoleFiller } from '../wanted/roles.ts';
import type { Wanted } from '../wanted/wanted.ts';
import { compareArgument } from './compare-arguments.ts';

/** "Auf [die Polizei] wurde geschossen": who is shot at does not shoot. */
export const isTarget = ({ argument }: RoleFiller, wanted: Wanted): boolean =>
  traitsOf(argument.slots[0] ?? '').has('target-preposition') && compareArgument(wanted, argument) !== null;

/** "von Weber" beside a passive acts, though "von" might be another place as well. */
const isOneRole = (roles: ReadonlySet<string>): boolean =>
  roles.size === 1 || (roles.size === 2 && roles.has('agent') && (roles.has('von') || roles.has('durch')));

/** Somebody else acts, though it was only inferred. */
export const isActor = ({ roles, argument }: RoleFiller): boolean =>
  roles.has('agent') && isOneRole(roles) && !argument.pronoun && canAct(argument);

/** A name, a country, or one who holds an office. */
const canAct = (argument: Argument): boolean =>
  argument.phrase?.kind === 'name' ||
  countryOfActor(argument) !== null ||
  isActorNoun(argument.head.form.lower);

/** A pronoun or a guess contradicts nothing; a noun that may fill several roles neither. */
export const isCertain = ({ argument, roles }: RoleFiller): boolean =>
  !argument.pronoun && !argument.inferred && isOneRole(roles);

/** "[Der abgewählte Präsident] packt" need not be the one who won, whose office it is, too. */
export const mayStandFor = ({ argument }: RoleFiller, opposite: boolean): boolean =>
  !opposite || argument.pronoun;

const isAnybody = ({ argument: { phrase, head } }: RoleFiller): boolean =>
  classifyNoun(head.form).kind !== 'thing' || phrase?.kind === 'name';

/** "Wird Weber entlassen?" and "Weber entlässt": she is told to do to somebody what is asked to be done to her. */
export const isTurned = ({ roles, wanted }: WantedRole, fillers: readonly RoleFiller[]): boolean =>
  roles.has('patient') &&
  roles.size === 1 &&
  fillers.some(
    (filler) =>
      filler.roles.has('agent') &&
      isCertain(filler) &&
      isAnybody(filler) &&
      (filler.argument.phrase?.kind === 'name' || fillers.some((other) => other.roles.has('patient'))) &&
      compareArgument(wanted, filler.argument) === 'same',
  );

/** "[Viele Nordländer] begannen, Decken zu kaufen": who gets it, though only the clause around says so. */
export const isGetter = (filler: RoleFiller): boolean =>
  filler.roles.has('recipient') &&
  filler.argument.slots.join() === 'n' &&
  !filler.argument.pronoun &&
  isAnybody(filler);
