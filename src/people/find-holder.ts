import { DETERMINERS, POINTING_DETERMINERS } from '../language/lexicon/determiners.ts';
import type { Gender } from '../language/reading.ts';
import type { Speaker } from '../reference/speaker.ts';
import type { ArchiveRegister } from './archive-register.ts';
import { surnameOf } from './given-name.ts';
import { articlesIn, type Holder, onePerson } from './one-person.ts';
import { isOne, officeOf, type RoleOffice } from './role-office.ts';
import { soleOfficeOf } from './sole-office.ts';
import type { ToldIn } from './told-in.ts';

/** Days around an article's in which others tell who has an office: as for roles. */
const NEAR = 90;
/** So many articles must tell it. */
const LEAST = 2;

/**
 * Who has an office that speaks without a name ("die Bundesgesundheitsministerin"): the only one whom other articles near that day
 * give it, where it is one that one person has at a time. Null where the article names somebody else with such an office, where it
 * changes hands in those days, and for "ein Minister".
 */
export function findHolder(speaker: Speaker, told: ToldIn, register: ArchiveRegister): Holder | null {
  const { vocabulary, day, named } = told;
  const sole = soleOfficeOf(speaker.name, vocabulary);
  const office = officeOf(speaker.name, vocabulary);
  if (sole === null || office === null || isIndefinite(speaker, told.text)) return null;
  const near = register.allNear(
    day,
    NEAR,
    ({ roles, day: own }) =>
      own !== null && roles.some((role) => mayHold(role, office) && soleOfficeOf(role, vocabulary) === sole),
  );
  const holder = onePerson((near ?? []).filter(({ gender }) => agree(gender, office.gender)));
  if (holder === null || !agree(holder.gender, office.gender)) return null;
  if (articlesIn(holder.sightings) < LEAST) return null;
  const rivals = named.filter(({ name, roles }) => {
    const same = roles.some((role) => isOne(officeOf(role, vocabulary)?.stem ?? '', office.stem));
    return name !== holder.name && (same || surnameOf(name) === surnameOf(holder.name));
  });
  return rivals.length === 0 ? holder : null;
}

/** The letters by which most roles are told from an office without reading them. */
const FIRST_LETTERS = 5;

const mayHold = (role: string, { word }: RoleOffice): boolean => {
  const noun = word.slice(word.lastIndexOf('-') + 1).toLowerCase();
  return role.toLowerCase().includes(noun.slice(0, FIRST_LETTERS));
};

const agree = (left: Gender | null, right: Gender | null): boolean =>
  left === null || right === null || left === right;

/** "[eine] Ministerin", "[keine] Ministerin". */
function isIndefinite({ mention }: Speaker, text: string): boolean {
  const [first = ''] = text.slice(mention.start, mention.end).split(/\s/);
  const lower = first.toLowerCase();
  return DETERMINERS.has(lower) && !POINTING_DETERMINERS.has(lower);
}
