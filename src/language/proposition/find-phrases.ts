import {
  type Agreement,
  ANY_AGREEMENT,
  agreementOfCase,
  hasCase,
  NO_AGREEMENT,
  PLURAL_AGREEMENT,
  parseAgreement,
} from '../agreement.ts';
import type { Clause, Word } from '../clause/clause.ts';
import type { Dictionary } from '../dictionary.ts';
import { type Form, lookUpForm } from '../form.ts';
import { MONTHS, WEEKDAYS } from '../lexicon/calendar-words.ts';
import { CLUB_PREFIXES } from '../lexicon/club-prefixes.ts';
import { INNER_NAME_PARTICLES, NAME_PARTICLES } from '../lexicon/name-particles.ts';
import { OPENING_ADJECTIVES } from '../lexicon/opening-adjectives.ts';
import { QUESTION_WORDS } from '../lexicon/pronouns.ts';
import { QUANTITY_NOUNS } from '../lexicon/quantity-nouns.ts';
import { classifyNoun, isFirstName } from '../phrase/classify-noun.ts';
import { findCountryOfWord } from './find-country-of-word.ts';
import type { Phrase } from './phrase.ts';
import { readNoun } from './read-noun.ts';

type Draft = { -readonly [Key in keyof Phrase]: Phrase[Key] };

/** The noun and prepositional phrases of a clause in order, flat: each names the one it belongs to. */
export function findPhrases(clause: Clause, dictionary: Dictionary): readonly Phrase[] {
  const { words } = clause;
  const verbs = new Set(clause.verbs.map(({ word }) => word));
  const phrases: Draft[] = [];
  let index = clause.kind === 'subordinate' || clause.kind === 'infinitive' ? skipIntroducer(clause) : 0;
  let from = index;
  let preposition: Word | null = null;
  let determiner: Word | null = null;
  let modifiers: Word[] = [];
  const reset = (): void => {
    preposition = null;
    determiner = null;
    modifiers = [];
  };
  const push = (kind: Phrase['kind'], nouns: readonly Word[], to: number): void => {
    phrases.push(
      createPhrase({ kind, nouns, preposition, determiner, modifiers, words, from, to }, dictionary),
    );
    reset();
    from = to;
  };
  while (index < words.length) {
    const word = words[index] as Word;
    const form = word.form;
    const next = words[index + 1];
    if (modifiers.length > 0 && joinsAdjectives(words, index)) {
      index += 1;
      continue;
    }
    if (verbs.has(word) || (form.coordinator && !form.capitalised && form.lower !== 'noch')) {
      reset();
      index += 1;
      from = index;
      continue;
    }
    if (isNominal(word) && !isNameAdjective(words, index, dictionary) && !countsNext(words, index)) {
      const to = endOfNouns(words, index, verbs, dictionary);
      const nouns = words.slice(index, to);
      push(nouns.every((noun) => isUnknown(noun, dictionary)) ? 'name' : 'noun', nouns, to);
      index = to;
      continue;
    }
    if (opensName(words, index, verbs, dictionary)) {
      index += 1;
      from = index - 1;
      continue;
    }
    if (form.preposition !== null && !(form.adverb && next === undefined)) {
      reset();
      from = index;
      preposition = word;
    } else if (!isRelative(clause, word, index) && startsNounPhrase(words, index, verbs)) {
      if (determiner !== null || modifiers.length > 0) {
        preposition = null;
        modifiers = [];
        from = index;
      }
      if (preposition === null) from = index;
      determiner = word;
    } else if (form.pronoun !== 0 || form.relative !== 0 || isQuestionPronoun(form)) {
      if (determiner !== null || modifiers.length > 0) {
        reset();
        from = index;
      }
      push('pronoun', [word], index + 1);
      index += 1;
      continue;
    } else if (isModifier(word, next) || (isNominal(word) && form.capitalised)) {
      if (preposition === null && determiner === null && modifiers.length === 0) from = index;
      modifiers.push(word);
    } else if (!(form.adverb || word.kind === 'number') || preposition === null) {
      if (determiner === null) {
        reset();
        from = index + 1;
      }
    }
    index += 1;
  }
  for (const phrase of phrases)
    if (words[phrase.to]?.form.lower === 'zufolge') phrase.preposition = 'zufolge';
  linkPhrases(words, phrases);
  return phrases;
}

const skipIntroducer = ({ words, introducer }: Clause): number =>
  introducer === null ? 0 : Math.max(0, words.indexOf(introducer) + 1);

const isQuestionPronoun = ({ lower }: Form): boolean => /^(?:wer|wen|wem|wessen|was)$/.test(lower);

/** "wer" is a subject, whatever stands beside it. */
const questionAgreement = (form: Form): Agreement =>
  isQuestionPronoun(form) ? parseAgreement(QUESTION_WORDS.get(form.lower) ?? '') : NO_AGREEMENT;

/** "[die] an den Märschen teilnahmen": the pronoun that opens a relative clause, with or without a preposition. */
const isRelative = ({ kind, words }: Clause, { form }: Word, index: number): boolean =>
  kind === 'relative' &&
  (index === 0 || (index === 1 && words[0]?.form.preposition !== null)) &&
  form.relative !== 0 &&
  !/^(?:dessen|deren)$/.test(form.lower);

/** "[Tausende] iranische Drohnen", "[Hunderte] Menschen": a number word in capitals. */
function countsNext(words: readonly Word[], index: number): boolean {
  const { form, end } = words[index] as Word;
  const next = words[index + 1];
  if (next === undefined || next.start !== end + 1 || !/(?:ende|[ei]onen|dutzend)$/.test(form.lower))
    return false;
  return QUANTITY_NOUNS.has(form.lower) && (isNominal(next) || isModifier(next, words[index + 2]));
}

/** Nouns and names are capitalised; a capital word of a closed class at the start is none. */
function isNominal(word: Word): boolean {
  const { form } = word;
  if (OPENING_ADJECTIVES.has(form.text)) return false;
  if (word.kind === 'number' || !form.capitalised) return false;
  if (form.nouns.length > 0 && !isClosed(form)) return true;
  return !(isClosed(form) || form.coordinator || form.subjunction || form.adverb);
}

const isClosed = (form: Form): boolean =>
  form.determiner !== 0 ||
  form.pronoun !== 0 ||
  form.preposition !== null ||
  form.adverb ||
  form.question ||
  form.subjunction;

/** "[Zu] Lauenfels hatte …": a name's particle that is capitalised only because it opens the sentence. */
function opensName(
  words: readonly Word[],
  index: number,
  verbs: ReadonlySet<Word>,
  dictionary: Dictionary,
): boolean {
  const word = words[index] as Word;
  const name = words[index + 1];
  const after = words[index + 2];
  if (index > 0 || !word.form.capitalised || !NAME_PARTICLES.has(word.form.lower)) return false;
  if (name === undefined || after === undefined || !verbs.has(after)) return false;
  return isNominal(name) && isUnknown(name, dictionary) && findCountryOfWord(name.text) === null;
}

/** Whether a determiner really opens a noun phrase here: a noun follows before anything that closes it. */
function startsNounPhrase(words: readonly Word[], index: number, verbs: ReadonlySet<Word>): boolean {
  const { form } = words[index] as Word;
  if (form.determiner === 0) return false;
  for (let next = index + 1; next < words.length && next < index + 9; next += 1) {
    const word = words[next] as Word;
    if (isNominal(word)) return true;
    if (verbs.has(word) || (word.form.coordinator && !joinsAdjectives(words, next))) return false;
    if (word.start > (words[next - 1] as Word).end + 2 && next === index + 1) return false;
  }
  return false;
}

/** "einer sofortigen [und] anhaltenden Ruhe". */
function joinsAdjectives(words: readonly Word[], index: number): boolean {
  const [before, word, after] = [words[index - 1], words[index], words[index + 1]];
  if (before === undefined || after === undefined || word?.form.coordinator !== true) return false;
  const inflected = ({ form }: Word): boolean =>
    !form.capitalised &&
    INFLECTED.test(form.lower) &&
    form.determiner === 0 &&
    form.preposition === null &&
    !form.adverb;
  return inflected(before) && inflected(after) && isModifier(after, words[index + 2]);
}

const INFLECTED = /(?:e|en|er|es|em)$/;

function isModifier(word: Word, next: Word | undefined): boolean {
  const { form } = word;
  if (word.kind === 'number') return next !== undefined;
  if (form.capitalised || next === undefined) return false;
  if (form.adverb && !INFLECTED.test(form.lower)) return false;
  if (form.adverb || form.coordinator || form.subjunction) return false;
  return INFLECTED.test(form.lower) || form.adjectives.length > 0;
}

/** The words of one name or noun with its name: "Präsident Max Vogt", but "Malta" apart from "Busse". */
function endOfNouns(
  words: readonly Word[],
  from: number,
  verbs: ReadonlySet<Word>,
  dictionary: Dictionary,
): number {
  let to = from + 1;
  while (to < words.length) {
    const left = words[to - 1] as Word;
    const right = words[to] as Word;
    if (right.start > left.end + 2 || verbs.has(right)) break;
    if (opensParticles(left, right)) {
      const end = endOfParticles(words, to);
      const after = words[end];
      if (after === undefined || !isNominal(after) || !isUnknown(left, dictionary)) break;
      if (!isUnknown(after, dictionary) || findCountryOfWord(after.text) !== null) break;
      to = end + 1;
      continue;
    }
    if (!isNominal(right) || (to - from > 1 && isOffice(right, dictionary))) break;
    if (!joinsName(left, right, dictionary)) break;
    if (isOwner(left, right, words[to + 1], dictionary)) break;
    to += 1;
  }
  return to;
}

/** German particles stand behind a first name alone: "Clara [von der] Heide", but "was sagt Weber [zu] Busfahrern". */
function opensParticles(left: Word, { form }: Word): boolean {
  if (form.capitalised || !NAME_PARTICLES.has(form.lower) || INNER_NAME_PARTICLES.has(form.lower))
    return false;
  return form.preposition === null || left.text.split('-').some(isFirstName);
}

/** "Ada Wenz, [Vorsitzende] des Ausschusses": an office behind a whole name is a phrase of its own. */
const isOffice = ({ text }: Word, dictionary: Dictionary): boolean =>
  classifyNoun(text, dictionary).kind === 'person';

function endOfParticles(words: readonly Word[], from: number): number {
  let to = from;
  while (to < words.length && NAME_PARTICLES.has((words[to] as Word).form.lower)) to += 1;
  return to;
}

const isUnknown = ({ form }: Word, dictionary: Dictionary): boolean => !readNoun(form, dictionary).known;

/** "das [Weiße] Haus", "die [Vereinigten] Staaten": an adjective that is capitalised because it is part of a name. */
function isNameAdjective(words: readonly Word[], index: number, dictionary: Dictionary): boolean {
  const { form, end, text } = words[index] as Word;
  const next = words[index + 1];
  if (next === undefined || next.start !== end + 1 || !isNominal(next)) return false;
  if (isPlaceAdjective(text, next, dictionary)) return true;
  if (!INFLECTED.test(form.lower)) return false;
  if (!readNoun(next.form, dictionary).known || findCountryOfWord(next.text) !== null) return false;
  const base = form.lower.replace(INFLECTED, '');
  const lower = lookUpForm(base, dictionary);
  return (
    lower.adjectives.length > 0 ||
    lower.participles.length > 0 ||
    /(?:isch|deutsch)$/.test(base) ||
    lookUpForm(form.lower, dictionary).adjectives.length > 0
  );
}

/** "Konzern [Nordwerk]": behind a body or a person an unlisted compound is the name. */
const namesBody = (left: Word, right: Word, dictionary: Dictionary): boolean =>
  right.form.nouns.length === 0 &&
  readNoun(right.form, dictionary).nominative &&
  classifyNoun(left.text, dictionary).kind !== 'thing';

/** "Weber [Vogts] Angebot": a name's genitive before a noun is not the last name of what stands before it. */
function isOwner(left: Word, right: Word, next: Word | undefined, dictionary: Dictionary): boolean {
  if (next === undefined || !/[^s]s$/.test(right.text) || next.start !== right.end + 1) return false;
  if (!isUnknown(right, dictionary) || !readNoun(next.form, dictionary).known) return false;
  return !isFirstName(left.text) && isUnknown(left, dictionary);
}

/** "der [Frankfurter] Flughafen": a place with -er before a noun. */
function isPlaceAdjective(text: string, next: Word, dictionary: Dictionary): boolean {
  if (!/..er$/.test(text) || next.form.nouns.length === 0) return false;
  const place = text.slice(0, -2);
  return findCountryOfWord(place) !== null || dictionary.isNoun(place);
}

/** "Präsident [Horst]", "Horst [Köhler]": names that are nouns of the dictionary too. */
const namesPerson = (left: Word, right: Word, dictionary: Dictionary): boolean =>
  right.start === left.end + 1 &&
  (isFirstName(left.text) ||
    (isFirstName(right.text) && classifyNoun(left.text, dictionary).kind === 'person'));

/** "in [Bad] Lindenau": a word that opens a place's name, though what follows looks like a compound. */
const opensPlace = ({ text }: Word, { form }: Word): boolean =>
  /^(?:Bad|Sankt|Santa|San)$/.test(text) && form.nouns.length === 0;

function joinsName(left: Word, right: Word, dictionary: Dictionary): boolean {
  if (namesPerson(left, right, dictionary)) return true;
  const leftKnown = !isUnknown(left, dictionary);
  if (right.start > left.end + 1) return false;
  if (findCountryOfWord(left.text) !== null || findCountryOfWord(right.text) !== null) return false;
  if (/^\p{Lu}{2,}$/u.test(left.text) && !CLUB_PREFIXES.has(left.text)) return false;
  if (isUnknown(right, dictionary) || opensPlace(left, right)) return true;
  if (MONTHS.has(right.form.lower) || WEEKDAYS.has(right.form.lower)) return false;
  if (leftKnown) return namesBody(left, right, dictionary);
  if (/[^s]s$/.test(left.text)) return false;
  return readNoun(right.form, dictionary).nominative && right.form.nouns.length > 0;
}

interface Parts {
  readonly kind: Phrase['kind'];
  readonly nouns: readonly Word[];
  readonly preposition: Word | null;
  readonly determiner: Word | null;
  readonly modifiers: readonly Word[];
  readonly words: readonly Word[];
  readonly from: number;
  readonly to: number;
}

function createPhrase(
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
const STRONG_ER: Agreement = 0b0000_0000_0000_0001 | (0b1010 << 4) | (0b0010 << 8);

const narrow = (set: Agreement, other: Agreement): Agreement => ((set & other) === 0 ? set : set & other);

const COORDINATORS: ReadonlySet<string> = new Set(['und', 'oder', 'sowie', 'beziehungsweise', 'bzw']);
/** Between a noun and its examples: "Waffen, wie etwa Raketen", "Gäste, darunter der Pfarrer". */
const EXAMPLE_WORDS: ReadonlySet<string> = new Set(
  'wie etwa darunter auch insbesondere beispielsweise zum beispiel vor allem also nämlich besonders'.split(
    ' ',
  ),
);

type Link = 'coordinator' | 'example' | 'comma' | 'adjacent' | 'none';

function linkOf(words: readonly Word[], before: Phrase, phrase: Phrase): Link {
  const between = words.slice(before.to, phrase.from).map(({ form }) => form.lower);
  const comma = gapBefore(words, phrase.from) > 1;
  if (between.length === 0) return comma ? 'comma' : 'adjacent';
  const neither = words.slice(0, before.to).some(({ form }) => form.lower === 'weder');
  const joins = (lower: string): boolean => COORDINATORS.has(lower) || (neither && lower === 'noch');
  if (between.every((lower) => joins(lower) || lower === 'auch')) return 'coordinator';
  return between.every((lower) => EXAMPLE_WORDS.has(lower)) ? 'example' : 'none';
}

function linkPhrases(words: readonly Word[], phrases: Draft[]): void {
  const links = phrases.map((phrase, index) => {
    const before = phrases[index - 1];
    return before === undefined || before.kind === 'pronoun' ? 'none' : linkOf(words, before, phrase);
  });
  phrases.forEach((phrase, index) => {
    const before = phrases[index - 1];
    const link = links[index] as Link;
    if (before === undefined || link === 'none') return;
    if (link === 'adjacent') linkAdjacent(phrases, index);
    else if (phrase.kind !== 'pronoun' && isConjunct(phrases, links, index))
      linkConjunct(phrases, index, link);
    else if (link === 'comma' && phrase.preposition !== null && before.conjunctOf === index - 2)
      phrase.attachedTo = index - 2;
  });
}

/** A comma joins equals in a list ("A, B und C"), or an apposition in the same case. */
function isConjunct(phrases: readonly Phrase[], links: readonly Link[], index: number): boolean {
  const phrase = phrases[index] as Phrase;
  const before = phrases[index - 1] as Phrase;
  if (phrase.preposition !== null && phrase.preposition !== before.preposition) return false;
  if (links[index] !== 'comma') return true;
  let next = index + 1;
  while (links[next] === 'comma') next += 1;
  if (links[next] === 'coordinator') return true;
  return (
    phrase.preposition === null && before.preposition === null && (phrase.agreement & before.agreement) !== 0
  );
}

function linkConjunct(phrases: Draft[], index: number, link: Link): void {
  const phrase = phrases[index] as Draft;
  const target =
    link === 'coordinator'
      ? findEqual(phrases, index)
      : link === 'comma'
        ? findNamed(phrases, index)
        : index - 1;
  const before = phrases[target] as Draft;
  phrase.conjunctOf = target;
  if (phrase.preposition === null && link !== 'example') phrase.genitiveOf = before.genitiveOf;
  phrase.preposition ??= before.preposition;
  phrase.attachedTo = before.attachedTo;
}

/** "der Sprecher des Hauses in der Stadt und [andere Mitarbeiter]": the nearest phrase before that fits in case. */
function findEqual(phrases: readonly Phrase[], index: number): number {
  const { preposition, agreement } = phrases[index] as Phrase;
  if (preposition !== null) return index - 1;
  let at: number | null = index - 1;
  for (let steps = 0; at !== null && steps < 4; steps += 1) {
    const candidate: Phrase = phrases[at] as Phrase;
    const bare = candidate.preposition !== null && candidate.determiner === null;
    const cases = casesIn(candidate.agreement) & (bare ? ~ACCUSATIVE : ~0);
    if ((cases & casesIn(agreement)) !== 0) return at;
    at = candidate.attachedTo ?? candidate.genitiveOf;
  }
  return index - 1;
}

/** "der Präsident [der Republik], Max Vogt, …": a name behind a comma is that of the head, not of its genitive. */
function findNamed(phrases: readonly Phrase[], index: number): number {
  if (phrases[index]?.kind !== 'name') return index - 1;
  let at = index - 1;
  for (let steps = 0; steps < 4; steps += 1) {
    const { genitiveOf, conjunctOf } = phrases[at] as Phrase;
    if (conjunctOf !== null || genitiveOf === null || genitiveOf > at) return at;
    at = genitiveOf;
  }
  return at;
}

const ACCUSATIVE = 0b1000;

/** The cases of a set as four bits, whatever gender and number. */
const casesIn = (set: Agreement): number =>
  [0, 4, 8, 12].reduce((bits, shift, at) => bits | (((set >> shift) & 0xf) !== 0 ? 1 << at : 0), 0);

function linkAdjacent(phrases: Draft[], index: number): void {
  const phrase = phrases[index] as Draft;
  const before = phrases[index - 1] as Draft;
  if (phrase.preposition !== null) {
    const { form, text } = before.head;
    const country = findCountryOfWord(text) !== null && !text.includes('-');
    if (before.kind === 'noun' && (!country || form.nouns.length > 0)) phrase.attachedTo = index - 1;
  } else if (isPrenominalGenitive(before, phrase)) {
    before.genitiveOf = index;
    phrase.preposition = before.preposition;
    before.preposition = null;
  } else if (isGenitiveAfter(before, phrase)) phrase.genitiveOf = index - 1;
}

const gapBefore = (words: readonly Word[], index: number): number =>
  (words[index]?.start ?? 0) - (words[index - 1]?.end ?? 0);

/** "Irans Raketen", "Bayerns Umweltminister". */
function isPrenominalGenitive(left: Phrase, right: Phrase): boolean {
  if (right.determiner !== null || right.kind !== 'noun') return false;
  const { text } = left.nouns.at(-1) as Word;
  if (left.determiner !== null || !/[^s]s$|['’]$/.test(text)) return false;
  return (
    findCountryOfWord(text.replace(/s$/, '')) !== null ||
    (left.kind === 'name' && left.modifiers.length === 0)
  );
}

/** "die Hilfe [Norwegens]", "der Besuch [Webers]": a country or a name with the genitive's -s. */
function isNameGenitive({ nouns, kind }: Phrase): boolean {
  const text = nouns.at(-1)?.text ?? '';
  if (!/[^s]s$/.test(text)) return false;
  return findCountryOfWord(text.slice(0, -1)) !== null || (kind === 'name' && nouns.length === 1);
}

/** "die Lieferung iranischer Raketen", "der Sprecher des Ministers"; names take no genitive after them. */
function isGenitiveAfter(left: Phrase, right: Phrase): boolean {
  if (left.kind !== 'noun' || findCountryOfWord(left.head.text) !== null) return false;
  if (right.kind === 'pronoun' || WEEKDAYS.has(left.head.form.lower)) return false;
  const { determiner } = right;
  if (determiner === null && right.modifiers.length === 0 && isNameGenitive(right)) return true;
  if (determiner !== null)
    return /(?:er|es)$/.test(determiner.form.lower) && hasCase(determiner.form.determiner, 'genitive');
  const strong = right.modifiers.some(({ form }) => /[^e]er$/.test(form.lower));
  return strong && (right.agreement & agreementOfCase('genitive')) !== 0;
}
