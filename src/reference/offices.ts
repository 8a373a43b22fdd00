import { COORDINATORS } from '../language/lexicon/conjunctions.ts';
import { OTHER_OFFICE_PREFIXES, ROLE_CLASSES } from '../language/lexicon/role-classes.ts';

/**
 * The stem by which offices are compared, whatever their gender and case: "Ärztin", "Arztes" and "Arzt" have one, "Ministers" and "Minister" another.
 * @param word one word, without hyphens
 */
export const stemOffice = (word: string): string =>
  word
    .toLowerCase()
    .replace(/in(?:nen)?$/, '')
    .replace(/(?:e[nrm]?s?|n|s)$/, '')
    .replace(/ä/g, 'a')
    .replace(/ö/g, 'o')
    .replace(/ü/g, 'u');

/**
 * The stems of what a role says somebody is: "SPD-Fraktionschefin im Kreistag" is a Fraktionschefin; of "Sprecher des
 * Ministers" only the first.
 */
export function officesOf(role: string): readonly string[] {
  const offices: string[] = [];
  for (const word of role.split(/[\s,/]+/)) {
    if (/^\p{Lu}|-\p{Lu}/u.test(word)) offices.push(stemOffice(word.slice(word.lastIndexOf('-') + 1)));
    else if (offices.length > 0 && !COORDINATORS.has(word)) break;
  }
  return offices;
}

/** Whether an office is the one a word names: "Außenministerin" is a "Ministerin", "Ministerpräsident" no "Präsident". */
export function isOffice(office: string, named: string): boolean {
  if (office === named) return true;
  if (named.length < 4 || !office.endsWith(named)) return false;
  const before = office.slice(0, office.length - named.length);
  return !OTHER_OFFICE_PREFIXES.some(
    (prefix) => before === prefix || (prefix.length > 4 && before.startsWith(prefix)),
  );
}

interface Field {
  readonly called: readonly string[];
  readonly held: readonly string[];
}

const FIELDS: readonly Field[] = ROLE_CLASSES.map(({ called, held }) => ({
  called: called.map(stemOffice),
  held: [...held, ...called].map(stemOffice),
}));

/** Whether a word may stand for somebody of an office though it is another word: "Mediziner" for a "Virologe". */
export function mayBeCalled(office: string, named: string): boolean {
  return FIELDS.some(
    ({ called, held }) => called.includes(named) && held.some((end) => isOffice(office, end)),
  );
}

/** Whether an office and a word are of fields that have nothing in common: no "Virologe" is a "Pfarrer". */
export function isOtherField(office: string, named: string): boolean {
  const isIn =
    (word: string) =>
    ({ called, held }: Field): boolean =>
      called.includes(word) || held.some((end) => isOffice(word, end));
  const own = FIELDS.filter(isIn(office));
  const others = FIELDS.filter(isIn(named));
  return own.length > 0 && others.length > 0 && !own.some((field) => others.includes(field));
}
