import {
  type Agreement,
  ANY_AGREEMENT,
  NO_AGREEMENT,
  PLURAL_AGREEMENT,
  parseAgreement,
} from '../agreement.ts';
import type { Word } from '../clause/clause.ts';
import type { Form } from '../form.ts';
import { WEAK_EN as EN_ENDING, STRONG_ER as ER_ENDING } from '../lexicon/endings.ts';
import { QUESTION_WORDS } from '../lexicon/pronouns.ts';
import { classifyNoun } from './classify-noun.ts';
import { readNoun } from './read-noun.ts';

interface Parts {
  readonly head: Word;
  /** All of them: "all diese". */
  readonly determiners: readonly Word[];
  readonly modifiers: readonly Word[];
  readonly preposition: Word | null;
}

/**
 * What a phrase can be by its determiners, noun, adjectives and preposition, in the order in which they are sure of it: what
 * would leave nothing is not counted.
 */
export function findAgreement({ head, determiners, modifiers, preposition }: Parts): Agreement {
  const noun = agreementOfHead(head);
  let set = ANY_AGREEMENT;
  for (const { form } of determiners) set = narrow(set, form.determiner);
  if (noun !== NO_AGREEMENT) set = narrow(set, noun);
  if (determiners.length === 0) {
    if (noun !== NO_AGREEMENT && modifiers.some(({ form: { lower } }) => ER_ENDING.test(lower)))
      set = narrow(set, STRONG_ER);
    if (modifiers.some(({ kind, text }) => kind === 'number' && text !== '1'))
      set = narrow(set, PLURAL_AGREEMENT);
  }
  return preposition === null ? set : narrow(set, preposition.form.prepositionAgreement);
}

/** "Vorsitzende" is what its determiner says; the dictionary has it as a man alone. */
function agreementOfHead({ form }: Word): Agreement {
  const noun = form.nounAgreement || readNoun(form).agreement;
  if (noun !== NO_AGREEMENT) {
    const { kind, agreement } = classifyNoun(form);
    if (kind !== 'person' || agreement !== ANY_AGREEMENT) return noun;
    return isWeak(form) ? WEAK_EN : NO_AGREEMENT;
  }
  return form.pronoun || form.relative || questionAgreement(form);
}

/** "die [Abgeordneten]" are several: one of them is "die Abgeordnete". */
const isWeak = ({ lower, nouns }: Form): boolean =>
  EN_ENDING.test(lower) &&
  nouns.length > 0 &&
  nouns.every(({ case: own, number }) => own !== 'nominative' || number === 'plural');

/** What a noun declined like an adjective can agree with in -en: no nominative, and of one no accusative but a man's. */
const WEAK_EN: Agreement = parseAgreement('np gmfnp dmfnp amp');

/** What an adjective in -er without a determiner can agree with: nominative masculine, genitive plural … */
const STRONG_ER: Agreement = parseAgreement('nm gfp df');

const narrow = (set: Agreement, other: Agreement): Agreement => ((set & other) === 0 ? set : set & other);

/** "wer" is a subject, whatever stands beside it. */
const questionAgreement = ({ lower, traits }: Form): Agreement =>
  traits.has('question-pronoun') ? parseAgreement(QUESTION_WORDS.get(lower) ?? '') : NO_AGREEMENT;
