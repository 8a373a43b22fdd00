import { FEMININE_AGREEMENT } from '../language/agreement.ts';
import type { Word } from '../language/clause/clause.ts';
import { createWord } from '../language/clause/create-word.ts';
import { SURNAME } from '../language/closed-classes.ts';
import { changeForm, type Form, type Vocabulary } from '../language/form.ts';
import { NAME_PARTICLES } from '../language/lexicon/name-particles.ts';
import { PERSONAL_SPEECH_VERBS } from '../language/lexicon/speech-verbs.ts';
import { classifyNoun, isFirstName } from '../language/phrase/classify-noun.ts';
import { isLetter } from '../language/token/scan-tokens.ts';

/** Surnames of a text that could be read as other words. */
export interface Namesakes {
  /** "Weil", "Kurz", "Lang": each with its form as a name and nothing else. */
  readonly surnames: ReadonlyMap<string, Form>;
  /** "von der Heide", by its last word, with the particles before it. */
  readonly particled: ReadonlyMap<string, readonly string[]>;
  /** "Bürgermeister [Stolze]", "Senator [Geisel]": nouns that are names right behind whoever somebody is. */
  readonly behindOffices: ReadonlyMap<string, Form>;
  /** "sagte [Pop]": singular nouns that are names right behind a verb of speaking. */
  readonly behindSpeech: ReadonlyMap<string, Form>;
}

/** What stands behind a given name, and the surname: "Jan [Weil]", "Clara [von der Heide]". */
const BEHIND = /((?:\p{Ll}{1,3} ){0,3})(\p{Lu}[\p{L}-]+)/uy;

/**
 * The surnames a text gives with a given name that the dictionary would read as an adverb, adjective, verb or conjunction,
 * and those with particles; null without any. Linear in its length.
 */
export function findNamesakes(text: string, vocabulary: Vocabulary): Namesakes | null {
  const surnames = new Map<string, Form>();
  const particled = new Map<string, readonly string[]>();
  const behindOffices = new Map<string, Form>();
  const behindSpeech = new Map<string, Form>();
  for (const end of endsOfGivenNames(text)) {
    BEHIND.lastIndex = end + 1;
    const [, between = '', surname = ''] = BEHIND.exec(text) ?? [];
    if (surname === '') continue;
    const particles = between.trim().split(' ');
    if (between !== '' && particles.every((particle) => NAME_PARTICLES.has(particle)))
      particled.set(surname, particles);
    if (between !== '' || surnames.has(surname)) continue;
    const form = vocabulary.form(surname);
    if (isOtherWord(form) || isShortCompound(form)) surnames.set(surname, asName(form));
    else if (isNoSurname(form)) behindOffices.set(surname, asNameAlone(form));
    if (form.nouns.some(({ number }) => number === 'singular')) behindSpeech.set(surname, asNameAlone(form));
  }
  return surnames.size + particled.size + behindOffices.size + behindSpeech.size === 0
    ? null
    : { surnames, particled, behindOffices, behindSpeech };
}

/**
 * Where the given names before a blank end. Each word is gone through once, a long one of hyphens too; looking for them by a pattern of
 * Unicode's classes took three hundredths of a cold answer.
 */
function* endsOfGivenNames(text: string): Generator<number> {
  for (let from = 0; from < text.length; ) {
    let end = from;
    while (end < text.length && isPartOfName(text.charCodeAt(end))) end += 1;
    const isBeforeBlank = end - from > 1 && text.charAt(end) === ' ';
    if (isBeforeBlank && CAPITAL.test(text.charAt(from)) && isFirstName(text.slice(from, end))) yield end;
    from = end + 1;
  }
}

const CAPITAL = /^\p{Lu}/u;
const HYPHEN = 0x2d;

const isPartOfName = (code: number): boolean => code === HYPHEN || isLetter(code);

/** "Geisel", "Stolze": a noun that no grammar takes for somebody's name. */
const isNoSurname = ({ nounAgreement, lower, vocabulary }: Form): boolean =>
  nounAgreement !== 0 &&
  ((nounAgreement & ~FEMININE_AGREEMENT) === 0 || vocabulary.form(lower).adjectives.length > 0);

/** "Klingbeil", "Leichsenring": short, no noun of the dictionary, and by its last part no word for people or a body. */
function isShortCompound(form: Form): boolean {
  if (form.nouns.length > 0 || form.text.length > LONGEST_SURNAME || form.text.includes('-')) return false;
  const { part, kind } = classifyNoun(form);
  return part !== null && kind === 'thing' && !/en$|s$/.test(form.text);
}

const LONGEST_SURNAME = 12;

/** Whether a form is one of the language beside nouns: an adverb, a verb, a word of the closed classes. */
export const isOtherWord = (form: Form): boolean =>
  form.adverb ||
  form.subjunction ||
  form.coordinator ||
  form.question ||
  form.preposition !== null ||
  form.determiner !== 0 ||
  form.pronoun !== 0 ||
  [form.finite, form.adjectives, form.participles, form.infinitives].some(({ length }) => length > 0);

/** The form as that of a name no dictionary has. */
const asName = (form: Form): Form =>
  changeForm(form, {
    capitalised: true,
    finite: [],
    infinitives: [],
    zuInfinitives: [],
    participles: [],
    presentParticiples: [],
    adjectives: [],
    classes: SURNAME,
  });

const asNameAlone = (form: Form): Form => changeForm(asName(form), { nouns: [] });

/**
 * The words of a sentence with such surnames as names: inside a sentence a capital shows it; at its beginning, and where
 * particles stand before it, what is around does ("Kurz sagte, …" and not "Kurz sagte er, …").
 */
export function withNames(words: readonly Word[], text: string, namesakes: Namesakes): readonly Word[] {
  const { surnames, particled, behindOffices, behindSpeech } = namesakes;
  const named = words.slice();
  words.forEach((word, index) => {
    const office = behindOffices.get(word.text);
    const spoken = behindSpeech.get(word.text);
    const form = surnames.get(word.text);
    // "die Kraft" stays what it is, whoever is called so.
    const inside = (): boolean => word.form.nouns.length === 0 && isInside(word, text);
    if (office !== undefined && isBehindOffice(words, index)) named[index] = createWord(word, office);
    else if (spoken !== undefined && isBehindSpeech(words, index)) named[index] = createWord(word, spoken);
    else if (form !== undefined && (inside() || opensAsSubject(words, index, index)))
      named[index] = createWord(word, form);
  });
  words.forEach((word, index) => {
    const particles = particled.get(word.text);
    if (particles !== undefined && standsAlone(words, text, particles, index))
      particles.forEach((_, at) => {
        const particle = named[index - particles.length + at] as Word;
        named[index - particles.length + at] = createWord(particle, asName(particle.form));
      });
  });
  return named;
}

/** "Bürgermeister [Stolze]". */
function isBehindOffice(words: readonly Word[], index: number): boolean {
  const [before, word] = [words[index - 1], words[index] as Word];
  if (before === undefined || before.end + 1 !== word.start || !before.form.capitalised) return false;
  const { kind, known } = classifyNoun(before.form);
  return kind === 'person' && known;
}

/** "sagte [Pop] dem Blatt", "so [Pop]": right behind a verb of speaking, and no other name or noun behind it. */
function isBehindSpeech(words: readonly Word[], index: number): boolean {
  const [before, word, next] = [words[index - 1], words[index] as Word, words[index + 1]];
  if (before === undefined || before.end + 1 !== word.start || before.form.capitalised) return false;
  if (next?.form.capitalised === true && next.start === word.end + 1) return false;
  return before.form.finite.some(({ lemma }) => PERSONAL_SPEECH_VERBS.has(lemma));
}

/** A letter, a comma or a bracket before it: no sentence begins here. */
const isInside = ({ start }: Word, text: string): boolean =>
  /[\p{L}\p{N},] $|\($/u.test(text.slice(Math.max(0, start - 3), start));

/** Whether a verb follows, and behind it no other subject. */
function opensAsSubject(words: readonly Word[], first: number, last: number): boolean {
  const [verb, next] = [words[last + 1], words[last + 2]];
  if (words[first]?.form.capitalised !== true) return false;
  if (verb === undefined || verb.form.capitalised || verb.form.finite.length === 0) return false;
  if (next === undefined || next.start > verb.end + 1) return true;
  return next.form.pronoun === 0 && next.form.determiner === 0 && !next.form.capitalised;
}

/** "sagte [von der] Heide", "[Von der] Heide sagte": the particles with neither a given name nor a noun before them. */
function standsAlone(
  words: readonly Word[],
  text: string,
  particles: readonly string[],
  index: number,
): boolean {
  const from = index - particles.length;
  const first = words[from];
  if (first === undefined || particles.some((particle, at) => words[from + at]?.form.lower !== particle))
    return false;
  if (!isInside(first, text)) return opensAsSubject(words, from, index);
  const before = words[from - 1];
  return before !== undefined && leadsToName(before);
}

/** "sagte", "so", "laut". */
const leadsToName = ({ form }: Word): boolean =>
  (!form.capitalised && form.finite.length > 0) || form.traits.has('names-source');
