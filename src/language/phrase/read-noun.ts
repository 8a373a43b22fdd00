import { type Agreement, agreementOf, NO_AGREEMENT } from '../agreement.ts';
import { capitalise, uncapitalise } from '../capitalise.ts';
import type { Form } from '../form.ts';
import { perForm } from '../kept.ts';
import { splitCompound } from '../term/split-compound.ts';

/** What a capitalised word is as a noun: by the dictionary, or for a compound by its last part. */
export interface NounForm {
  /** False for a word the dictionary knows neither whole nor by its last part: a name. */
  readonly known: boolean;
  readonly agreement: Agreement;
  /** "Kurzstreckenraketen" gives "Kurzstreckenrakete"; the word itself when nothing is known. */
  readonly lemmas: readonly string[];
  readonly singular: boolean;
  /** It can be a nominative singular, as a surname can. */
  readonly nominative: boolean;
  /** The last part of a compound by its lemma ("rakete"); null for a word the dictionary lists whole. */
  readonly last: string | null;
}

/** Reads a word as a noun. */
export const readNoun: (form: Form) => NounForm = perForm(createNounForm);

function createNounForm(form: Form): NounForm {
  if (form.nouns.length > 0) return fromReadings(form, '');
  const { text, vocabulary } = form;
  const hyphen = text.lastIndexOf('-');
  if (hyphen > 0) {
    const last = vocabulary.form(text.slice(hyphen + 1));
    if (last.nouns.length > 0) return fromReadings(last, text.slice(0, hyphen + 1));
  }
  const last = splitCompound(text, vocabulary.dictionary)?.at(-1);
  if (last !== undefined) {
    const form = vocabulary.form(capitalise(last));
    if (form.nouns.length > 0) return fromReadings(form, text.slice(0, text.length - last.length));
  }
  return {
    known: false,
    agreement: NO_AGREEMENT,
    lemmas: [text],
    singular: true,
    nominative: true,
    last: null,
  };
}

function fromReadings({ nouns }: Form, before: string): NounForm {
  const lemmas = new Set(
    nouns.map(({ lemma }) =>
      before === '' || before.endsWith('-') ? before + lemma : before + uncapitalise(lemma),
    ),
  );
  return {
    known: true,
    agreement: nouns.reduce(
      (set, noun) => set | agreementOf(noun.gender, noun.number, noun.case),
      NO_AGREEMENT,
    ),
    lemmas: [...lemmas],
    singular: nouns.some(({ number }) => number === 'singular'),
    nominative: nouns.some((noun) => noun.number === 'singular' && noun.case === 'nominative'),
    last: before === '' ? null : (nouns[0]?.lemma.toLowerCase() ?? null),
  };
}
