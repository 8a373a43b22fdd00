import { type Agreement, ANY_AGREEMENT, FEMININE_AGREEMENT, NO_AGREEMENT } from '../agreement.ts';
import { capitalise } from '../capitalise.ts';
import type { Form } from '../form.ts';
import { perForm, perFormFlag } from '../kept.ts';
import { SHORT_HEADS } from '../lexicon/compound-parts.ts';
import { COUNTRIES } from '../lexicon/countries.ts';
import { GENITIVE_ENDING } from '../lexicon/endings.ts';
import { FEMALE_FIRST_NAMES, MALE_FIRST_NAMES } from '../lexicon/first-names.ts';
import { NO_ORGANISATIONS, ORGANISATION_NOUNS } from '../lexicon/organisation-nouns.ts';
import {
  COUNCILLORS,
  FEMALE_PROFESSION_ENDINGS,
  MASCULINE_PERSON_NOUNS,
  OTHER_PERSON_NOUNS,
  PERSON_ADJECTIVES,
  PERSON_COMPOUNDS,
} from '../lexicon/person-nouns.ts';
import { STATES } from '../lexicon/states.ts';
import type { Gender } from '../reading.ts';
import { splitCompound } from '../term/split-compound.ts';
import { endIn, headsOf } from './compound-heads.ts';

/** What a capitalised word can be. */
export interface Noun {
  /** A noun the dictionary knows, whole or by its last part ("Kreml-Sprecher", "Parkleiter"). */
  readonly known: boolean;
  readonly agreement: Agreement;
  /** The last part as the dictionary knows it, capitalised ("Sprechern" of "Kreml-Sprechern"); null when the whole is known. */
  readonly part: string | null;
  /** The last part the dictionary knows, by its lemma, lower-cased: "sprecher" of "Kreml-Sprechern". */
  readonly lemma: string | null;
  readonly kind: 'person' | 'organisation' | 'thing' | 'name';
  readonly gender: Gender | null;
  /** A country, a capital or its people's name for it. */
  readonly nation: boolean;
}

/** Classifies a capitalised word by the dictionary, its last part and the lexica. */
export const classifyNoun: (form: Form) => Noun = perForm(createNoun);

function createNoun(written: Form): Noun {
  const { text } = written;
  const person = personAdjective(text);
  if (person !== null) return person;
  if (written.nouns.length === 0 && written.traits.has('surname'))
    return nounOf({ known: false, lemma: null, kind: 'name', gender: null });
  const nation = NATION_WORDS.get(text) ?? NATION_WORDS.get(text.replace(/s$/, ''));
  const form = findNounForm(written);
  const lemma = text.toLowerCase();
  if (STATES.has(text)) return nounOf({ lemma, kind: 'organisation', gender: null, nation: true });
  if (nation !== undefined) {
    const agreement = nation.kind === 'person' ? (form?.nounAgreement ?? ANY_AGREEMENT) : ANY_AGREEMENT;
    return nounOf({ agreement, lemma, nation: nation.kind === 'organisation', ...nation });
  }
  const gender = genderOfName(text);
  if (form !== null && gender === null) return fromForm(form, text);
  const ending = gender === null ? findPersonEnding(lemma) : null;
  if (ending !== null) return nounOf({ lemma: ending, kind: 'person', gender: 'masculine' });
  if (gender === null && isFemaleProfession(text))
    return nounOf({ agreement: FEMININE_AGREEMENT, lemma, kind: 'person', gender: 'feminine' });
  return nounOf({ known: false, lemma: null, kind: 'name', gender });
}

/** "sein erster [Roman]", "der [Wolf]": alone behind an article a given name that the dictionary has as a noun is that noun. */
export const classifyBehindArticle = (form: Form): Noun =>
  form.nouns.length > 0 && isGivenName(form) ? fromForm(form, form.text) : classifyNoun(form);

/** What a word is; where nothing else is said it is known by itself, whatever case it stands in, and no country. */
const nounOf = ({
  known = true,
  agreement = ANY_AGREEMENT,
  part = null,
  lemma,
  kind,
  gender,
  nation = false,
}: Partial<Noun> & Pick<Noun, 'lemma' | 'kind' | 'gender'>): Noun => ({
  known,
  agreement,
  part,
  lemma,
  kind,
  gender,
  nation,
});

/** By the noun that the dictionary has for the word or its last part; a person before all else that it means. */
function fromForm(form: Form, text: string): Noun {
  const before = text.slice(0, Math.max(0, text.length - form.text.length)).toLowerCase();
  const lemmas = new Set([form.nouns[0]?.lemma ?? form.text, ...form.nouns.map((noun) => noun.lemma)]);
  const readings = [...lemmas].map((word) => {
    const lemma = word.toLowerCase();
    return { lemma, ...kindOf(form, lemma, before + lemma) };
  });
  const reading =
    readings.find(({ kind }) => kind === 'person') ??
    // "die Rate", and no "dem Rate".
    (form.lower.endsWith('e') ? readings.find(({ lemma }) => lemma === form.lower) : undefined) ??
    readings[0];
  return nounOf({
    agreement: form.nounAgreement || NO_AGREEMENT,
    part: form.text === text ? null : form.text,
    ...(reading as (typeof readings)[number]),
  });
}

/** "Betriebsrätin": long enough that it is no name. */
const isFemaleProfession = (text: string): boolean =>
  text.length > LONGEST_NAME && FEMALE_PROFESSION_ENDINGS.some((ending) => text.endsWith(ending));

const LONGEST_NAME = 8;

/** Countries and capitals speak like bodies ("Teheran bestritt das"), their inhabitants are people. */
const NATION_WORDS = createNationWords();

function createNationWords(): ReadonlyMap<string, Pick<Noun, 'kind' | 'gender'>> {
  const table = new Map<string, Pick<Noun, 'kind' | 'gender'>>();
  for (const line of COUNTRIES.trim().split('\n')) {
    const [name = '', , inhabitants = '', capitals = '', others = ''] = line.slice(3).split('|');
    for (const word of `${name} ${capitals} ${others}`.split(/[ ]+/))
      for (const part of [word, word.replaceAll('-', ' ')])
        table.set(part, { kind: 'organisation', gender: null });
    for (const word of inhabitants.split(/ +/)) {
      const gender = word.endsWith('in') ? 'feminine' : 'masculine';
      table.set(word, { kind: 'person', gender });
      if (gender === 'masculine') table.set(`${word}in`, { kind: 'person', gender: 'feminine' });
    }
  }
  table.delete('');
  return table;
}

/** The noun for people that a word nobody knows ends in: "Wattführungsleiter" ends in "leiter"; null without. */
function findPersonEnding(lower: string): string | null {
  for (let start = 0; start <= lower.length - 6; start += 1)
    if (MASCULINE_PERSON_NOUNS.has(lower.slice(start))) return lower.slice(start);
  return null;
}

/** @returns the gender a first name tells, null for other words and for names of both */
export function genderOfName(text: string): Gender | null {
  if (MALE_FIRST_NAMES.has(text)) return 'masculine';
  if (FEMALE_FIRST_NAMES.has(text)) return 'feminine';
  const hyphen = text.indexOf('-');
  return hyphen > 2 && !isNamedAfter(text) ? genderOfName(text.slice(0, hyphen)) : null;
}

/** "Robert-Koch-[Institut]": a body that has somebody's name. */
function isNamedAfter(text: string): boolean {
  const last = text.slice(text.lastIndexOf('-') + 1).toLowerCase();
  return ORGANISATION_NOUNS.has(last) || ORGANISATION_NOUNS.has(last.replace(GENITIVE_ENDING, ''));
}

export const isFirstName = (text: string): boolean => genderOfName(text) !== null;

/** Whether a word as it is written is a first name. */
export const isGivenName: (form: Form) => boolean = perFormFlag(({ text }) => isFirstName(text));

/**
 * The noun reading of a word: its own, of the part behind its last hyphen, of its last part when it is a compound of known
 * words, or of its longest known end.
 */
function findNounForm(whole: Form): Form | null {
  const { text, vocabulary } = whole;
  if (whole.nouns.length > 0) return whole;
  const hyphen = text.lastIndexOf('-');
  const last = text.slice(hyphen + 1);
  if (hyphen > 0 && last.length > 1) {
    const form = vocabulary.form(capitalise(last));
    if (form.nouns.length > 0 && /^\p{L}/u.test(last)) return form;
  }
  const head = splitCompound(last, vocabulary.dictionary)?.at(-1);
  if (head !== undefined && (head.length > 3 || SHORT_HEADS.has(head))) return vocabulary.form(head);
  for (let start = 3; start <= last.length - 4; start += 1) {
    const part = capitalise(last.slice(start));
    if (vocabulary.dictionary.isNoun(part)) return vocabulary.form(part);
  }
  return null;
}

const MASCULINE_HEADS = headsOf(MASCULINE_PERSON_NOUNS);
const ORGANISATION_HEADS = headsOf(ORGANISATION_NOUNS);

/** @param whole the lemma with the parts before it: "rechnungshof", where `lemma` is "hof" */
function kindOf(form: Form, lemma: string, whole: string): Pick<Noun, 'kind' | 'gender'> {
  const masculine = lemma.endsWith('in') && !MASCULINE_PERSON_NOUNS.has(lemma) ? personStem(lemma) : null;
  if (masculine !== null) return { kind: 'person', gender: 'feminine' };
  if (PERSON_COMPOUNDS.some((end) => whole.endsWith(end))) return { kind: 'person', gender: null };
  if (endIn(lemma, MASCULINE_HEADS) || COUNCILLORS.some((end) => whole.endsWith(end)))
    return { kind: 'person', gender: 'masculine' };
  for (const [noun, gender] of OTHER_PERSON_NOUNS)
    if (lemma === noun || (noun.length > 4 && lemma.endsWith(noun))) return { kind: 'person', gender };
  if (NO_ORGANISATIONS.has(lemma) || NO_ORGANISATIONS.has(whole)) return { kind: 'thing', gender: null };
  if (endIn(whole, ORGANISATION_HEADS) || ORGANISATION_NOUNS.has(form.lower))
    return { kind: 'organisation', gender: null };
  return { kind: 'thing', gender: null };
}

/** The masculine noun of a feminine one: "sprecherin" gives "sprecher", "ärztin" gives "arzt"; null when there is none. */
function personStem(lemma: string): string | null {
  const stem = lemma.slice(0, -2);
  for (const candidate of [stem, `${stem}e`, withoutUmlaut(stem)])
    if (endIn(candidate, MASCULINE_HEADS)) return candidate;
  return null;
}

const withoutUmlaut = (word: string): string => {
  const at = Math.max(word.lastIndexOf('ä'), word.lastIndexOf('ö'), word.lastIndexOf('ü'));
  if (at < 0) return word;
  const plain = { ä: 'a', ö: 'o', ü: 'u' }[word.charAt(at)] ?? '';
  return word.slice(0, at) + plain + word.slice(at + 1);
};

const ADJECTIVE_ENDINGS: ReadonlyMap<string, Gender | null> = new Map([
  ['er', 'masculine'],
  ['e', null],
  ['en', null],
  ['em', 'masculine'],
]);

/** "Vorsitzender", "Abgeordnete": their gender comes from the determiner. */
function personAdjective(text: string): Noun | null {
  const lower = text.slice(text.lastIndexOf('-') + 1).toLowerCase();
  for (const [ending, gender] of ADJECTIVE_ENDINGS) {
    if (!lower.endsWith(ending)) continue;
    const stem = lower.slice(0, -ending.length);
    const found = PERSON_ADJECTIVES.find(
      (adjective) => stem === adjective || (adjective.length > 6 && stem.endsWith(adjective)),
    );
    if (found !== undefined) return nounOf({ lemma: found, kind: 'person', gender });
  }
  return null;
}
