import { words } from '../word-list.ts';

/** Words that say whether there is as much as is needed. Own compilation, each list with an example. */

/** "Es gibt [genug] Lehrer." */
export const ENOUGH_WORDS: ReadonlySet<string> = new Set(words('genug genügend ausreichend hinreichend'));

/** Behind "zu": "Es gibt zu [wenige] Lehrer." */
export const TOO_FEW_WORDS: ReadonlySet<string> = new Set(words('wenig'));
export const TOO_WORD = 'zu';

/** Verbs that say that there is something, or that somebody has it: "[Liegt] genug Schnee?" */
export const HOLDING_AMOUNTS: ReadonlySet<string> = new Set(
  words('geben haben sein liegen stehen bestehen existieren besitzen'),
);

/** Before "genug" they take it back: "[kaum] genug Schnee". */
export const HARDLY_ENOUGH: ReadonlySet<string> = new Set(words('kaum'));
