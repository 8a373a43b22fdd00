import { type Agreement, agreementOfCase, FEMININE_AGREEMENT, MASCULINE_AGREEMENT } from '../agreement.ts';
import type { Word } from '../clause/clause.ts';
import { PERSON_ADJECTIVES } from '../lexicon/person-nouns.ts';
import type { Gender } from '../reading.ts';
import type { Noun } from './classify-noun.ts';

/** Whether a noun for somebody is one for a man or a woman, by itself or the determiner; "der Vorsitzende" in -e is no dative, nor a genitive. */
export function genderOf({ text }: Word, { lemma, gender }: Noun, agreement: Agreement): Gender | null {
  const bare = text.endsWith('e') && PERSON_ADJECTIVES.includes(lemma ?? '');
  return gender ?? genderByDeterminer(bare ? agreement & BARE_CASES : agreement);
}

const BARE_CASES = agreementOfCase('nominative') | agreementOfCase('accusative');

function genderByDeterminer(agreement: Agreement): Gender | null {
  const feminine = (agreement & FEMININE_AGREEMENT) !== 0;
  const masculine = (agreement & MASCULINE_AGREEMENT) !== 0;
  if (feminine === masculine) return null;
  return feminine ? 'feminine' : 'masculine';
}
