import { hasAdjectiveEnding } from '../adjective-ending.ts';
import { type Agreement, agreementOfCase, parseAgreement, SINGULAR_AGREEMENT } from '../agreement.ts';
import type { Word } from '../clause/clause.ts';
import type { Form } from '../form.ts';
import { TOWNS_OF_TWO_WORDS } from '../lexicon/placed-nouns.ts';
import { findCountryOfPair } from '../term/find-country.ts';
import { classifyNoun } from './classify-noun.ts';

/** "des [Weißen] Hauses", "der [Interdisziplinären] Vereinigung": by the dictionary, or by its forms as a noun. */
export const isCapitalAdjective = ({ form }: Word): boolean =>
  hasAdjectiveEnding(form.lower) &&
  (form.vocabulary.form(form.lower).adjectives.length > 0 ||
    (form.nouns.length > 0 &&
      form.lower.endsWith('en') &&
      (form.nounAgreement & ADJECTIVE_EN) === ADJECTIVE_EN));

/** The genitives and datives of all genders, and the plural: what the ending -en of an adjective can be. */
const ADJECTIVE_EN = parseAgreement('gmfn dmfnp');

const GENITIVE = agreementOfCase('genitive');

/** "Norwegens": a noun form that is a genitive and nothing else. */
export const isGenitiveOnly = ({ form }: Word): boolean =>
  form.nounAgreement !== 0 && (form.nounAgreement & ~GENITIVE) === 0;

/** "Tübingens": the same of a word that only its last part tells. */
export const isGenitiveByPart = (form: Form): boolean => {
  const { agreement, part } = classifyNoun(form);
  return part !== null && agreement !== 0 && (agreement & ~GENITIVE) === 0;
};

/** "vier Räte", "die Räte"; "Jan [Felder]" is one all the same. */
export const isMany = ({ kind, text }: Word, agreement: Agreement): boolean =>
  (agreement & SINGULAR_AGREEMENT) === 0 || (kind === 'number' && text !== '1');

/** "[Puerto Rico]", "[Tel Aviv]": two words that name a country or a town, though one of them is a first name. */
export const isPlacePair = ([left, right, third]: readonly Word[]): boolean =>
  left !== undefined &&
  right !== undefined &&
  (findCountryOfPair(left.text, right.text) !== null ||
    (third === undefined && TOWNS_OF_TWO_WORDS.has(`${left.text} ${right.text}`)));
