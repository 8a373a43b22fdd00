/**
 * Words inside and before names. Own compilation. Examples: "Institute for the Study of Rivers", "Prof. Dr. Anna Weber".
 */
const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

export const ENGLISH_PARTICLES: ReadonlySet<string> = words('for of the and on in');

export const ACADEMIC_TITLES: ReadonlySet<string> = words('Dr Prof Dipl Ing Mag St Dr. Prof.');
