import type { Vocabulary } from '../language/form.ts';
import { isOtherField } from '../reference/offices.ts';
import { isHeld, rankRole } from '../reference/rank-role.ts';
import type { ArchiveRegister, Sighting } from './archive-register.ts';
import { isSamePerson, surnameOf } from './given-name.ts';
import { articlesIn, mostFrequent } from './one-person.ts';
import { highOfficeOf, isOne, officeOf, type RoleOffice } from './role-office.ts';

/**
 * Days around an article's in which others tell what somebody is. Offices change: of Wikinews' people with two public offices told
 * within 90 days of each other 94 in 100 have the same, of those within two to four years 68.
 */
const NEAR = 90;
/** So many articles must tell it: one may be wrong, or tell of a namesake. */
const LEAST = 2;
/** What a smaller share of the articles tells against it is a slip, or of another time. */
const FEW = 0.1;
/** A longer one is a sentence about somebody. */
const LONGEST = 60;

/** What others tell that somebody is, and which of them. */
export interface ToldRole {
  readonly role: string;
  readonly sightings: readonly Sighting[];
}

interface RoleTold {
  readonly role: string;
  readonly office: RoleOffice;
  readonly sighting: Sighting;
}

/**
 * The role that other articles near a day give somebody of this full name: a public office before a profession, what more of them
 * say before what few say. Null where fewer than two tell one; where they tell of two fields, so of two people; and where an office
 * changes hands in those days.
 *
 * @param day days since 1970
 */
export function findRole(
  name: string,
  day: number,
  register: ArchiveRegister,
  vocabulary: Vocabulary,
): ToldRole | null {
  const near = register.near(surnameOf(name), day, NEAR) ?? [];
  const own = near.filter((sighting) => sighting.day !== null && isSamePerson(sighting.name, name));
  const told = own.flatMap((sighting) =>
    sighting.roles.flatMap((role): readonly RoleTold[] => {
      const office = rankRole(role) === 0 ? null : officeOf(role, vocabulary);
      return office === null ? [] : [{ role, office, sighting }];
    }),
  );
  const lasting = told.filter(({ role }) => isHeld(role));
  const [best] = lasting
    .filter(({ role }) => canBeShown(role))
    .map((one) => ({ ...one, rank: rankRole(one.role), articles: articlesWith(one, lasting) }))
    .toSorted((left, right) => right.rank - left.rank || right.articles - left.articles);
  if (best === undefined || best.articles < LEAST) return null;
  const against = told.filter((other) => isAgainst(other, best)).map(({ sighting }) => sighting);
  if (articlesIn(against) > best.articles * FEW) return null;
  const same = lasting.filter(
    ({ role, office }) => isOne(office.stem, best.office.stem) && rankRole(role) === best.rank,
  );
  const role = mostFrequent(same.map((one) => one.role).filter(canBeShown));
  return { role, sightings: same.map(({ sighting }) => sighting) };
}

const articlesWith = ({ office }: RoleTold, told: readonly RoleTold[]): number =>
  articlesIn(told.filter((other) => isOne(other.office.stem, office.stem)).map(({ sighting }) => sighting));

/** Another field, another office of the same kind ("Außenminister", "Innenminister"), or one that is held no more. */
function isAgainst({ role, office }: RoleTold, best: RoleTold): boolean {
  if (!isHeld(role)) return isOne(office.stem, best.office.stem);
  if (isOtherField(office.stem, best.office.stem)) return true;
  const high = highOfficeOf(office.stem);
  return high !== null && high === highOfficeOf(best.office.stem) && !isOne(office.stem, best.office.stem);
}

/** Written as an office is beside a name, with nobody's name in it: not "Vogts Innenministerin", "seine Chefin". */
const canBeShown = (role: string): boolean =>
  role.length <= LONGEST &&
  /^(?:\p{Lu}|\p{Ll}[\p{L}-]*ische?[rsnm]? \p{Lu})[\p{L}\s.,’'/-]*$/u.test(role) &&
  !/^\p{Lu}[\p{L}]*s \p{Lu}| \p{Ll}+$/u.test(role);
