import { words } from '../word-list.ts';
/**
 * Words inside and before names. Own compilation. Examples: "Institute for the Study of Rivers", "Prof. Dr. Anna Weber".
 */
export const ENGLISH_PARTICLES: ReadonlySet<string> = new Set(words('for of the and on in'));

export const ACADEMIC_TITLES: ReadonlySet<string> = new Set(words('Dr Prof Dipl Ing Mag St Dr. Prof.'));
