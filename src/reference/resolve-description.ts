import { GENITIVE_OR_PLURAL_ENDING } from '../language/lexicon/endings.ts';
import { FORMER_OFFICE } from '../language/lexicon/office-modifiers.ts';
import { MEMBER_ENDING, PARTY_OF_MEMBER } from '../language/lexicon/role-classes.ts';
import type { NounPhrase } from '../language/phrase/noun-phrase.ts';
import type { Gender } from '../language/reading.ts';
import { isOffice, isOtherField, mayBeCalled, officesOf, stemOffice } from './offices.ts';
import type { Person } from './person-registry.ts';

/** A description with the article: "der Mediziner", "die SPD-Politikerin", "der 48-Jährige". */
export interface PersonDescription {
  readonly phrase: NounPhrase;
  readonly gender: Gender | null;
  /** The capital words of what hangs on it ("des [Landkreistags]"); empty for the description alone. */
  readonly of: readonly string[];
}

/** Whom a description stands for, and by what; nobody where it may be either of several. */
export type Described =
  | { readonly person: Person; readonly reason: 'office' | 'field' | 'only' | 'age' }
  | { readonly person: null; readonly reason: 'two' | 'none' };

/** So far back somebody of another word for the same field may be meant, in characters. */
const FAR = 1500;
/** So far back somebody of whom no office is told may be meant. */
const NEAR = 700;
/** Of several, the one named in the last sentences is meant, when they name no other. */
const LAST = 350;

/**
 * Whom "der Minister" stands for, by what the article says of its people: who has that office; else who has one of its
 * field ("der Mediziner" for a Virologe); else the only one named just before, of whom nothing else is told.
 *
 * @param isSalient whether somebody spoke or acted just before: who was only mentioned is not meant
 * @param here who is named before it in its own sentence as the one who acts, else who spoke in the sentence before
 */
export function resolveDescription(
  { phrase, gender, of }: PersonDescription,
  people: readonly Person[],
  isSalient: (person: Person) => boolean,
  here: Person | null = null,
): Described {
  const at = phrase.start;
  const { office, affiliation, party, age, years } = readHead(phrase);
  const fitting = people.filter(
    (person) =>
      agree(person.gender, gender) &&
      belongs(person, affiliation) &&
      isMember(person, party) &&
      isOf(person, of),
  );
  const before = fitting.filter(({ mentions }) => (mentions[0] ?? at) < at);
  if (!age) {
    const holders = before.filter(({ roles }) => has(roles, (own) => isOffice(own, office)));
    if (holders.length > 0) return oneInOffice(holders, at, office);
    const inField = findInField(before, office, at, here);
    if (inField !== null) return inField;
    const later = fitting.filter(({ roles }) => has(roles, (own) => own === office));
    if (later.length > 0) return onlyOne(later, at, 'office');
    if (of.length > 0) return SPEAKS_FOR.has(office) ? NOBODY : onlyActing(people, gender, at, isSalient);
  }
  const aged = age ? before.filter((person) => person.age === years) : [];
  if (aged.length > 0) return onlyOne(aged, at, 'age');
  const near = before.filter(
    (person) =>
      (!age || person.age === null) &&
      distance(person, at) < NEAR &&
      (age || !has(person.roles, (own) => isOtherField(own, office))),
  );
  const [only] = near;
  if (only === undefined) return NOBODY;
  if (near.length > 1) return age || near.some(({ roles }) => roles.length === 0) ? EITHER : NOBODY;
  const open = age || (only.roles.length === 0 && !SPEAKS_FOR.has(office));
  return open && isSalient(only) ? { person: only, reason: 'only' } : NOBODY;
}

/** "der Senator" is who has the office now, where others only had it once and none of them is nearer: "[Ex-]Senator". */
function oneInOffice(holders: readonly Person[], at: number, office: string): Described {
  const near = onlyOne(holders, at, 'office');
  if (near !== EITHER) return near;
  const now = holders.filter(({ roles }) =>
    roles.some(
      (role) =>
        !FORMER_OFFICE.test(role.toLowerCase()) && officesOf(role).some((own) => isOffice(own, office)),
    ),
  );
  return now.length > 0 ? onlyOne(now, at, 'office') : EITHER;
}

/** Whom another word for the same field means; null where nobody is of it. */
function findInField(
  before: readonly Person[],
  office: string,
  at: number,
  here: Person | null,
): Described | null {
  const called = before.filter(
    (person) => distance(person, at) < FAR && has(person.roles, (own) => mayBeCalled(own, office)),
  );
  if (called.length === 0) return null;
  if (here === null || !before.includes(here)) return onlyOne(called, at, 'field');
  // "sagt Unionsvize Jan Ohm. „…“, sagt [der Politiker]": whoever speaks, if nobody else of the field was named since.
  const last = called.every((person) => distance(here, at) <= distance(person, at));
  if (called.includes(here) && last) return { person: here, reason: 'field' };
  // "Wirt Jan Ohm klagt: „…“, schimpft [der Unternehmer]": of whom the sentence tells, and no one before him.
  const other = !called.includes(here) && !has(here.roles, (own) => isOtherField(own, office));
  return other ? EITHER : onlyOne(called, at, 'field');
}

/**
 * "Eva Lamm hat geladen. Die Chefin der Werft sagte …": the office with all it is for, of the only one near who acts or speaks and
 * of whom the article tells no office at all.
 */
function onlyActing(
  people: readonly Person[],
  gender: Gender | null,
  at: number,
  isSalient: (person: Person) => boolean,
): Described {
  const near = people.filter((person) => distance(person, at) < LAST && agree(person.gender, gender));
  const [only] = near;
  const meant = near.length === 1 && only?.roles.length === 0 && only.gender !== null && isSalient(only);
  return meant && only !== undefined ? { person: only, reason: 'only' } : NOBODY;
}

/** Whoever speaks for somebody else is told by that alone. */
const SPEAKS_FOR: ReadonlySet<string> = new Set(['sprecher', 'pressesprecher'].map(stemOffice));

const NOBODY: Described = { person: null, reason: 'none' };
const EITHER: Described = { person: null, reason: 'two' };

/** The word that describes, with the party or body before its hyphen, the party whose members are called so, and whether it tells an age alone. */
function readHead({ head }: NounPhrase): {
  office: string;
  affiliation: string | null;
  party: string | null;
  age: boolean;
  years: number;
} {
  const hyphen = head.text.lastIndexOf('-');
  const age = /^\d+-/.test(head.text);
  return {
    office: stemOffice(head.text.slice(hyphen + 1)),
    affiliation: hyphen > 0 && !age ? head.text.slice(0, hyphen) : null,
    party: PARTY_OF_MEMBER.get(head.form.lower.replace(MEMBER_ENDING, '')) ?? null,
    age,
    years: Number.parseInt(head.text, 10),
  };
}

const has = (roles: readonly string[], test: (office: string) => boolean): boolean =>
  roles.some((role) => officesOf(role).some(test));

const agree = (left: Gender | null, right: Gender | null): boolean =>
  left === null || right === null || left === right;

/** "der SPD-Politiker" is nobody of whom the article says another party. */
function belongs({ affiliations, roles }: Person, affiliation: string | null): boolean {
  if (affiliation === null || affiliations.length === 0) return true;
  const start = affiliation.slice(0, 4).toLowerCase();
  return [...affiliations, ...roles].some((own) => own.toLowerCase().includes(start));
}

/** "der Sozialdemokrat" is only somebody of whom the article says so. */
const isMember = (person: Person, party: string | null): boolean =>
  party === null || (person.affiliations.length > 0 && belongs(person, party));

/** "der Präsident des Landkreistags" has that in his role. */
const isOf = ({ roles }: Person, of: readonly string[]): boolean =>
  of.length === 0 ||
  roles.some((role) =>
    of.every((word) =>
      role.toLowerCase().includes(word.toLowerCase().replace(GENITIVE_OR_PLURAL_ENDING, '')),
    ),
  );

/** From a place back to the last mention before it. */
function distance({ mentions }: Person, at: number): number {
  let last = Number.NEGATIVE_INFINITY;
  for (const mention of mentions) if (mention < at) last = mention;
  return at - last;
}

function onlyOne(candidates: readonly Person[], at: number, reason: 'office' | 'field' | 'age'): Described {
  const last = candidates.filter((person) => distance(person, at) < LAST);
  const [one] = candidates.length === 1 ? candidates : last;
  return one !== undefined && (candidates.length === 1 || last.length === 1)
    ? { person: one, reason }
    : EITHER;
}
