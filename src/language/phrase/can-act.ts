import { classifyNoun } from './classify-noun.ts';
import { countryOf } from './find-country-of-word.ts';
import type { Phrase } from './phrase.ts';

/** Names, countries, people and bodies act rather than things do. */
export const canAct = ({ kind, head }: Pick<Phrase, 'kind' | 'head'>): boolean =>
  kind === 'name' ||
  (kind === 'noun' && (countryOf(head.form) !== null || classifyNoun(head.form).kind !== 'thing'));
