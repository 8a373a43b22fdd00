import { SUBJUNCTIONS } from './conjunctions.ts';
import { POINTING_DETERMINERS } from './determiners.ts';
import { CONTRACTIONS, PREPOSITIONS } from './prepositions.ts';
import { SEPARABLE_PREFIXES } from './verb-prefixes.ts';

/** "Man ging [da]zu." A preposition that is a verb's prefix too may end a heading: "Gericht hebt Verbot auf". */
const LONE_PREPOSITIONS = [...PREPOSITIONS.keys()].filter((word) => !SEPARABLE_PREFIXES.has(word));

/**
 * Words that a line ends with only where it is wrapped, for something has to follow: "bei der", "im", "und", "dass", "für".
 * Own compilation from the closed classes. Example: "Die Zahl der | Einwohner stieg."
 */
export const OPEN_LINE_ENDS: ReadonlySet<string> = new Set([
  ...POINTING_DETERMINERS,
  ...CONTRACTIONS.keys(),
  ...LONE_PREPOSITIONS,
  ...SUBJUNCTIONS,
  ...['eine', 'einer', 'einem', 'einen', 'eines', 'keiner', 'keinem'],
  'und',
  'oder',
  'sowie',
  'sondern',
  'beziehungsweise',
]);

/** Behind a hyphen at the end of a line they stand for themselves: "Kinder- | und Jugendhilfe", "18- | bis 29-Jährige". */
export const WORDS_BEHIND_HYPHEN: ReadonlySet<string> = new Set([
  'und',
  'oder',
  'sowie',
  'bis',
  'beziehungsweise',
  'bzw',
  'statt',
  'wie',
  'als',
  'noch',
  'aber',
  'sondern',
  'plus',
]);

/** Polite forms, whose capital opens no sentence: "Wissen | Sie, ob". */
export const POLITE_FORMS: ReadonlySet<string> = new Set([
  'Sie',
  'Ihnen',
  'Ihr',
  'Ihre',
  'Ihrem',
  'Ihren',
  'Ihrer',
  'Ihres',
]);
