import { agreementOfCase } from '../agreement.ts';
import type { Word } from '../clause/clause.ts';
import type { Dictionary } from '../dictionary.ts';
import { lookUpForm } from '../form.ts';

/** The endings of adjectives. */
export const INFLECTED = /(?:e|en|er|es|em)$/;

/** "des [Weißen] Hauses" */
export const isCapitalAdjective = ({ form }: Word, dictionary: Dictionary): boolean =>
  INFLECTED.test(form.lower) && lookUpForm(form.lower, dictionary).adjectives.length > 0;

const GENITIVE = agreementOfCase('genitive');

/** "Norwegens": a noun form that is a genitive and nothing else. */
export const isGenitiveOnly = ({ form }: Word): boolean =>
  form.nounAgreement !== 0 && (form.nounAgreement & ~GENITIVE) === 0;
