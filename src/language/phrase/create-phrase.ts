import {
  type Agreement,
  ANY_AGREEMENT,
  NO_AGREEMENT,
  PLURAL_AGREEMENT,
  parseAgreement,
} from '../agreement.ts';
import type { Word } from '../clause/clause.ts';
import type { Dictionary } from '../dictionary.ts';
import type { Form } from '../form.ts';
import { QUESTION_WORDS } from '../lexicon/pronouns.ts';
import { isUnknown } from './nominal.ts';
import type { Phrase } from './phrase.ts';
import { readNoun } from './read-noun.ts';

/** A phrase while it is still being linked. */
export type Draft = { -readonly [Key in keyof Phrase]: Phrase[Key] };

export interface Parts {
  readonly kind: Phrase['kind'];
  readonly nouns: readonly Word[];
  readonly preposition: Word | null;
  readonly determiner: Word | null;
  readonly modifiers: readonly Word[];
  readonly words: readonly Word[];
  readonly from: number;
  readonly to: number;
}

export function createPhrase(
  { kind, nouns, preposition, determiner, modifiers, words, from, to }: Parts,
  dictionary: Dictionary,
): Draft {
  const last = nouns.at(-1) as Word;
  const known = nouns.filter((noun) => !isUnknown(noun, dictionary));
  const head = kind === 'noun' ? (known.at(-1) ?? last) : last;
  return {
    kind,
    preposition: preposition?.form.preposition ?? null,
    determiner,
    modifiers,
    nouns,
    head,
    agreement: agreementOfPhrase(
      head,
      determiner,
      preposition,
      modifiers,
      readNoun(head.form, dictionary).agreement,
    ),
    genitiveOf: null,
    attachedTo: null,
    conjunctOf: null,
    from,
    to,
    start: (words[from] as Word).start,
    end: last.end,
  };
}

function agreementOfPhrase(
  head: Word,
  determiner: Word | null,
  preposition: Word | null,
  modifiers: readonly Word[],
  noun: Agreement,
): Agreement {
  const { form } = head;
  let set: Agreement = noun || form.pronoun || form.relative || questionAgreement(form) || ANY_AGREEMENT;
  if (determiner !== null) set = narrow(set, determiner.form.determiner);
  else if (noun !== 0 && modifiers.some(({ form: { lower } }) => /er$/.test(lower)))
    set = narrow(set, STRONG_ER);
  if (determiner === null && modifiers.some(({ kind, text }) => kind === 'number' && text !== '1'))
    set = narrow(set, PLURAL_AGREEMENT);
  if (preposition !== null) set = narrow(set, preposition.form.prepositionAgreement);
  return set;
}

/** What an adjective in -er without a determiner can agree with: nominative masculine, genitive plural … */
const STRONG_ER: Agreement = parseAgreement('nm gfp df');

const narrow = (set: Agreement, other: Agreement): Agreement => ((set & other) === 0 ? set : set & other);

/** "wer" is a subject, whatever stands beside it. */
const questionAgreement = (form: Form): Agreement =>
  isQuestionPronoun(form) ? parseAgreement(QUESTION_WORDS.get(form.lower) ?? '') : NO_AGREEMENT;

export const isQuestionPronoun = ({ lower }: Form): boolean => /^(?:wer|wen|wem|wessen|was)$/.test(lower);
