import { type Agreement, agreementOf, NO_AGREEMENT } from '../agreement.ts';
import type { Dictionary } from '../dictionary.ts';
import { type Form, lookUpForm } from '../form.ts';

/** What a capitalised word is as a noun: by the dictionary, or for a compound by its last part. */
export interface NounForm {
  /** False for a word the dictionary knows neither whole nor by its last part: a name. */
  readonly known: boolean;
  readonly agreement: Agreement;
  /** "Kurzstreckenraketen" gives "Kurzstreckenrakete"; the word itself when nothing is known. */
  readonly lemmas: readonly string[];
  readonly singular: boolean;
}

const SHORTEST_LAST_PART = 4;
const SHORTEST_FIRST_PART = 3;
const MOST_PARTS = 3;
const forms = new WeakMap<Form, NounForm>();

/** Reads a word as a noun; kept per form, because the same words come again and again. */
export function readNoun(form: Form, dictionary: Dictionary): NounForm {
  let noun = forms.get(form);
  if (noun === undefined) {
    noun = createNounForm(form, dictionary);
    forms.set(form, noun);
  }
  return noun;
}

function createNounForm(form: Form, dictionary: Dictionary): NounForm {
  if (form.nouns.length > 0) return fromReadings(form, '');
  const { text } = form;
  const hyphen = text.lastIndexOf('-');
  if (hyphen > 0) {
    const last = lookUpForm(text.slice(hyphen + 1), dictionary);
    if (last.nouns.length > 0) return fromReadings(last, text.slice(0, hyphen + 1));
  }
  for (let cut = SHORTEST_FIRST_PART; cut <= text.length - SHORTEST_LAST_PART; cut += 1) {
    const last = lookUpForm(text.charAt(cut).toUpperCase() + text.slice(cut + 1), dictionary);
    if (last.nouns.length > 0 && isFirstPart(text.slice(0, cut), dictionary))
      return fromReadings(last, text.slice(0, cut));
  }
  return { known: false, agreement: NO_AGREEMENT, lemmas: [text], singular: true };
}

/** A noun, with or without a linking element, or a verb's or adjective's stem. */
function isFirstPart(part: string, dictionary: Dictionary, depth = 0): boolean {
  const capital = part.charAt(0).toUpperCase() + part.slice(1);
  for (const candidate of [capital, capital.replace(/(?:s|n|en|er|e|es)$/, ''), `${capital}e`])
    if (candidate.length >= SHORTEST_FIRST_PART && dictionary.isNoun(candidate)) return true;
  const lower = part.toLowerCase();
  if (depth < 2)
    for (let cut = SHORTEST_FIRST_PART; cut <= part.length - SHORTEST_FIRST_PART; cut += 1)
      if (
        isFirstPart(part.slice(cut), dictionary, MOST_PARTS) &&
        isFirstPart(part.slice(0, cut), dictionary, depth + 1)
      )
        return true;
  return (
    lookUpForm(`${lower}en`, dictionary).infinitives.length > 0 ||
    lookUpForm(lower, dictionary).adjectives.length > 0
  );
}

function fromReadings({ nouns }: Form, before: string): NounForm {
  const lemmas = new Set(
    nouns.map(({ lemma }) =>
      before === '' || before.endsWith('-')
        ? before + lemma
        : before + lemma.charAt(0).toLowerCase() + lemma.slice(1),
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
  };
}
