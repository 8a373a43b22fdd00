import type { Vocabulary } from '../language/form.ts';
import { HEADS_OF_BODIES } from '../language/lexicon/public-roles.ts';
import { isFirstName } from '../language/phrase/classify-noun.ts';
import { stemOffice } from '../reference/offices.ts';
import { rankRole } from '../reference/rank-role.ts';
import type { Speaker } from '../reference/speaker.ts';
import type { ArchiveRegister } from './archive-register.ts';
import { surnameOf } from './given-name.ts';
import { isOthersName } from './is-others-name.ts';
import { articlesIn, type Holder, onePerson } from './one-person.ts';
import { highOfficeOf, mayBeOne, officeOf, type RoleOffice } from './role-office.ts';
import type { ToldIn } from './told-in.ts';

/**
 * Days around an article's in which others name whom it means. Who is in the news is so for months; after a year a surname may be
 * somebody else's.
 */
const NEAR = 365;
/** So many articles name somebody who may be called by an office that others have, too. */
const KNOWN = 3;
/** So many name somebody who needs no office beside the surname. */
const FAMOUS = 8;

/**
 * Whose first name an article leaves out: the only one of that surname whom other articles near that day name, with the office that
 * this one gives, or known to everybody. Null where it may be somebody else: another of the surname in the article or in the others,
 * the other gender, a surname that is a first name, too.
 */
export function findFirstName(speaker: Speaker, told: ToldIn, register: ArchiveRegister): Holder | null {
  const surname = surnameOf(speaker.name);
  if (isFirstName(surname) || told.named.some(({ name }) => surnameOf(name) === surname)) return null;
  const near = register.near(surname, told.day, NEAR);
  const holder = near === null ? null : onePerson(near);
  if (holder === null || isOthersName(surname, holder, told)) return null;
  return isMeant(holder, speaker.role, told.vocabulary) ? holder : null;
}

/** Whether the office beside the surname is that of the one whom others name. */
function isMeant(holder: Holder, role: string | null, vocabulary: Vocabulary): boolean {
  const dated = holder.sightings.filter(({ day }) => day !== null);
  if (role === null || rankRole(role) === 0) return role === null && articlesIn(dated) >= FAMOUS;
  const office = officeOf(role, vocabulary);
  if (office === null || (office.gender ?? holder.gender) !== (holder.gender ?? office.gender)) return false;
  const agreeing = dated.filter(
    ({ roles, affiliations }) =>
      roles.some((own) => isOfOffice(own, office, vocabulary)) ||
      (office.body !== null && affiliations.includes(office.body)),
  );
  const certain = agreeing.some(({ roles }) => roles.some((own) => isSureOffice(own, office, vocabulary)));
  return articlesIn(agreeing) >= (certain ? 1 : KNOWN);
}

const isOfOffice = (role: string, office: RoleOffice, vocabulary: Vocabulary): boolean => {
  const own = officeOf(role, vocabulary);
  return own !== null && mayBeOne(own, office);
};

/** A high office, or the head of the same body: nobody else of the surname has it at the same time. */
function isSureOffice(role: string, office: RoleOffice, vocabulary: Vocabulary): boolean {
  const own = officeOf(role, vocabulary);
  if (own === null || !mayBeOne(own, office)) return false;
  if (highOfficeOf(own.stem) !== null && highOfficeOf(office.stem) !== null) return true;
  return own.body !== null && own.body === office.body && HEADS.has(own.stem);
}

const HEADS: ReadonlySet<string> = new Set(HEADS_OF_BODIES.map(stemOffice));
