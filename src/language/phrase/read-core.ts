import {
  type Agreement,
  ANY_AGREEMENT,
  NO_AGREEMENT,
  PLURAL_AGREEMENT,
  SINGULAR_AGREEMENT,
} from '../agreement.ts';
import type { Word } from '../clause/clause.ts';
import { looksAdjective } from '../clause/mark-verbs.ts';
import type { Dictionary } from '../dictionary.ts';
import { lookUpForm } from '../form.ts';
import { UTTERANCE_NOUNS } from '../lexicon/speech-verbs.ts';
import type { Gender } from '../reading.ts';
import type { Span } from '../span.ts';
import { classifyNoun, isFirstName, type Noun } from './classify-noun.ts';
import type { PhraseKind } from './noun-phrase.ts';

/** A phrase's own words: indexes into the sentence's words, `to` exclusive. */
export interface Core {
  readonly from: number;
  readonly to: number;
  readonly head: Word;
  readonly agreement: Agreement;
  readonly kind: PhraseKind;
  readonly name: Span | null;
  readonly gender: Gender | null;
  readonly plural: boolean;
  readonly preposition: Word | null;
  readonly definite: boolean;
  /** A genitive name before the noun ("[Merkels] Sprecher"): where the noun's own words begin, else `from`. */
  readonly possessorTo: number;
}

const LONGEST_ATTRIBUTE = 9;

/** "als Minister", "wie der Sprecher" are no subjects either. */
const COMPARISONS = new Set(['als', 'wie', 'statt', 'außer']);

const leads = ({ form }: Word): boolean => form.preposition !== null || COMPARISONS.has(form.lower);

/** Reads the phrase that begins at a word; null when none does. */
export function readCore(
  words: readonly Word[],
  from: number,
  text: string,
  dictionary: Dictionary,
): Core | null {
  const first = words[from];
  if (first === undefined) return null;
  const { form } = first;
  const quoted = quotedName(words, from, text);
  if (quoted !== null) return quoted;
  if (form.pronoun !== 0 && !opensNounPhrase(words, from, text, dictionary)) return pronounCore(words, from);
  let agreement = ANY_AGREEMENT;
  let index = from;
  let definite = false;
  const preposition = prepositionBefore(words, from, text);
  if (preposition?.form.contracted) {
    agreement &= preposition.form.prepositionAgreement;
    definite = true;
  }
  while (index < words.length && words[index]?.form.determiner && index < from + 3) {
    if (index > from && !follows(words, index, text)) break;
    const determiner = words[index]?.form.determiner ?? ANY_AGREEMENT;
    if ((agreement & determiner) !== NO_AGREEMENT) agreement &= determiner;
    definite ||= !words[index]?.form.lower.startsWith('ein');
    index += 1;
  }
  const determined = index > from;
  index = skipAttributes(words, index, text, determined);
  const nounsFrom = index;
  if (!isNominal(words, index, dictionary) || (index > from && !follows(words, index, text))) return null;
  index = readNominals(words, index, text, dictionary);
  const core = createCore({
    words,
    from,
    nounsFrom,
    to: index,
    agreement,
    preposition,
    definite,
    determined,
    dictionary,
  });
  return withQuotedName(core, words, text);
}

const LONGEST_QUOTED_NAME = 40;

/** "„Die Woche“ berichtet", "Wie „funk online“ meldet": a name that stands whole in quotation marks. */
function quotedName(words: readonly Word[], from: number, text: string): Core | null {
  const first = words[from] as Word;
  if (!/[„"»“]/.test(text.charAt(first.start - 1))) return null;
  const close = text.slice(first.start, first.start + LONGEST_QUOTED_NAME).search(/[“”"«]/);
  if (close < 1) return null;
  const end = first.start + close;
  let to = from;
  while (to < words.length && (words[to] as Word).end <= end) to += 1;
  const own = words.slice(from, to);
  const last = own.at(-1);
  if (last === undefined || last.end !== end || own.length > 4) return null;
  const before = words[from - 1]?.form.lower ?? '';
  const written =
    own.every(({ text: word }) => /^[\p{Lu}\d]/u.test(word)) || before === 'wie' || before === 'laut';
  const next = words[to];
  if (
    !written ||
    own.some(({ form }) => form.nouns.length > 0 && form.determiner !== 0) ||
    (next !== undefined && next.start - end <= 2 && next.form.capitalised)
  )
    return null;
  return {
    from,
    to,
    head: last,
    agreement: ANY_AGREEMENT,
    kind: 'organisation',
    name: { start: first.start, end },
    gender: null,
    plural: false,
    preposition: prepositionBefore(words, from, text),
    definite: true,
    possessorTo: from,
  };
}

const LONGEST_TITLE = 60;

/** "die Organisation [„Hilfe ohne Grenzen“]": a noun with its name in quotation marks behind it. */
function withQuotedName(core: Core, words: readonly Word[], text: string): Core {
  const last = words[core.to - 1] as Word;
  const next = words[core.to];
  if (core.name !== null || core.kind !== 'organisation' || next === undefined) return core;
  if (!/^ [„"»“]$/.test(text.slice(last.end, next.start)) || !next.form.capitalised) return core;
  const close = text.slice(next.start, next.start + LONGEST_TITLE).search(/[“”"«.,:;!?]/);
  const end = next.start + close;
  if (close < 1 || !/[“”"«]/.test(text.charAt(end))) return core;
  let to = core.to;
  while (to < words.length && (words[to] as Word).end <= end) to += 1;
  return { ...core, to, name: { start: next.start, end } };
}

/** The preposition before a phrase, over adverbs of degree: "[von] mindestens drei Zeugen", "[für] ganz Spanien". */
function prepositionBefore(words: readonly Word[], from: number, text: string): Word | null {
  let index = from - 1;
  while (
    index > 0 &&
    from - index < 3 &&
    words[index]?.form.adverb &&
    !leads(words[index] as Word) &&
    follows(words, index + 1, text)
  )
    index -= 1;
  const before = words[index];
  return before !== undefined && leads(before) && follows(words, index + 1, text) ? before : null;
}

/** Adjectives, numbers and extended attributes ("zwei [mit der Angelegenheit vertraute] Personen"). */
function skipAttributes(words: readonly Word[], start: number, text: string, determined: boolean): number {
  let index = start;
  while (index < words.length) {
    const word = words[index];
    if (
      word === undefined ||
      (index > start && !follows(words, index, text) && !isListed(words, index, text))
    )
      break;
    if (word.kind === 'number' || (isAttribute(word) && (determined || index > start || !mayBeVerb(word))))
      index += 1;
    else if ((determined || index > start) && word.form.preposition !== null) {
      const end = extendedAttributeEnd(words, index);
      if (end < 0) break;
      index = end;
    } else if ((determined || index > start) && word.form.adverb && attributeBehind(words, index) > 0)
      index = attributeBehind(words, index);
    else break;
  }
  return index;
}

const isAttribute = (word: Word): boolean =>
  !word.form.capitalised &&
  !word.text.includes('.') &&
  (looksAdjective(word.form) || (/(?:e|en|er|es|em)$/.test(word.form.lower) && isParticipleForm(word)));

/** "vermeldete" before a name is a verb, unless an article stands before it. */
const mayBeVerb = ({ form }: Word): boolean => form.finite.length > 0;

const isParticipleForm = ({ form }: Word): boolean =>
  form.determiner === 0 &&
  form.pronoun === 0 &&
  form.preposition === null &&
  !form.adverb &&
  !form.coordinator &&
  !form.subjunction &&
  /(?:t|en)(?:e|en|er|es|em)$/.test(form.lower) &&
  form.finite.every(({ tense }) => tense === 'past') &&
  form.finite.length === 0;

const isAttributeAt = (words: readonly Word[], index: number): boolean => {
  const word = words[index];
  return word !== undefined && isAttribute(word);
};

/** "der [erst kürzlich] ernannte Leiter": the index of the attribute behind a few adverbs; 0 without. */
function attributeBehind(words: readonly Word[], start: number): number {
  let index = start;
  while (index < start + 3 && words[index]?.form.adverb) index += 1;
  return isAttributeAt(words, index) ? index : 0;
}

/** The index behind "mit der Angelegenheit vertraute" when an inflected adjective before a noun closes it; -1 else. */
function extendedAttributeEnd(words: readonly Word[], start: number): number {
  for (let index = start + 1; index < words.length && index < start + LONGEST_ATTRIBUTE; index += 1) {
    const word = words[index];
    const next = words[index + 1];
    if (word === undefined || next === undefined || next.start > word.end + 1) return -1;
    const attributive =
      isAttribute(word) || /(?:te|ten|ter|tes|tem|ene|enen|ener|enes|enem)$/.test(word.form.lower);
    if (word.form.finite.length > 0 && !attributive) return -1;
    if (attributive && next.form.capitalised && words[index - 1]?.form.capitalised) return index + 1;
  }
  return -1;
}

/** A pronoun that is also a determiner opens a phrase when something nominal follows: "[diese Frau]". */
function opensNounPhrase(
  words: readonly Word[],
  from: number,
  text: string,
  dictionary: Dictionary,
): boolean {
  const form = words[from]?.form;
  const next = words[from + 1];
  if (form === undefined || form.determiner === 0 || next === undefined || !follows(words, from + 1, text))
    return false;
  const noun = skipAttributes(words, from + 1, text, true);
  const head = words[noun];
  if (
    head !== undefined &&
    (head.form.capitalised || LOWER_NAME.test(head.text)) &&
    (noun === from + 1 || follows(words, noun, text))
  )
    return !words.slice(from + 1, noun).some(mayBeVerb) || agreesWith(form.determiner, head, dictionary);
  return next.form.determiner !== 0 && words[from + 2]?.form.capitalised === true;
}

/** "Das erklärte [General]" is no phrase, "das erklärte [Ziel]" is one: article and noun must agree. */
const agreesWith = (determiner: Agreement, { text }: Word, dictionary: Dictionary): boolean => {
  const noun = classifyNoun(text, dictionary);
  return noun.known && (noun.agreement & determiner) !== 0;
};

function pronounCore(words: readonly Word[], index: number): Core {
  const word = words[index] as Word;
  const { pronoun, lower } = word.form;
  const plural = (pronoun & SINGULAR_AGREEMENT) === 0;
  const gender = lower === 'er' || lower === 'dieser' ? 'masculine' : null;
  const before = words[index - 1];
  const preposition = before !== undefined && leads(before) && word.start - before.end === 1 ? before : null;
  return {
    from: index,
    to: index + 1,
    head: word,
    agreement: pronoun,
    kind: 'pronoun',
    name: null,
    gender,
    plural,
    preposition,
    definite: true,
    possessorTo: index,
  };
}

/** "dpa-Meldung", "al-Amin", "beispiel.de". */
const LOWER_NAME = /^\p{Ll}{2,6}-\p{Lu}|^[\p{Ll}\d-]+\.(?:de|com|org|net|at|ch)$/u;

/** Whether a word can be the noun or name of a phrase: "dpa-Meldung" and "beispiel.de" too. A capital function word at a sentence's start is none. */
function isNominal(words: readonly Word[], index: number, dictionary: Dictionary): boolean {
  const word = words[index];
  if (word === undefined || word.kind === 'number') return false;
  const { form } = word;
  if (!form.capitalised) return LOWER_NAME.test(word.text);
  if (form.nouns.length > 0 && index > 0) return true;
  if (form.preposition !== null || form.subjunction || form.coordinator || form.adverb || form.question)
    return false;
  if (form.pronoun !== 0 || form.determiner !== 0) return false;
  if (index > 0 || form.nouns.length > 0) return true;
  if (isFirstName(word.text)) return true;
  const next = words[index + 1];
  if (form.finite.length > 0 || form.participles.length > 0 || form.presentParticiples.length > 0)
    return false;
  if (/(?:end|lang|weise|dings|mals|wärts|seits|falls|maßen|gemäß|nach)$/.test(form.lower)) return false;
  if (form.adjectives.length > 0 && next !== undefined && !next.form.capitalised) return false;
  return classifyNoun(word.text, dictionary).known || /^\p{L}/u.test(word.text);
}

const PARTICLES = new Set([
  'von',
  'van',
  'de',
  'bin',
  'ibn',
  'al',
  'el',
  'ter',
  'zu',
  'da',
  'di',
  'du',
  'dos',
  'la',
  'le',
  'den',
  'der',
  'dem',
  'zur',
  'vom',
  'ben',
  'abu',
]);

function readNominals(words: readonly Word[], from: number, text: string, dictionary: Dictionary): number {
  let index = from + 1;
  while (index < words.length) {
    const word = words[index] as Word;
    if (!follows(words, index, text) && !joinsEllipsis(words, index, text)) break;
    if (/[„"»“]/.test(text.charAt(word.start - 1))) break;
    if (opensGenitive(words, index, from, dictionary) || opensNation(words, index, dictionary)) break;
    if (
      /^(?:al|as|ar|el|an|at|az)-\p{Lu}/u.test(word.text) ||
      (word.form.capitalised && (word.form.nouns.length > 0 || !isFunctionWord(word)))
    ) {
      index += 1;
      continue;
    }
    if (word.kind === 'number' && words[index - 1]?.form.capitalised && /^\d{1,2}$/.test(word.text)) {
      index += 1;
      continue;
    }
    if (joinsEllipsis(words, index, text)) {
      index += words[index]?.form.coordinator ? 2 : 1;
      continue;
    }
    const particles = particlesAt(words, index, text, dictionary) || englishParticlesAt(words, index, text);
    if (particles === 0) break;
    index += particles + 1;
  }
  return index;
}

/** A name in the genitive behind a noun is a phrase of its own: "Auffassung [Österreichs]", "Angaben [Webers]". */
function opensGenitive(words: readonly Word[], index: number, from: number, dictionary: Dictionary): boolean {
  const word = words[index] as Word;
  const before = words[index - 1] as Word;
  if (index !== from + 1 || !/s$/.test(word.text) || isFirstName(word.text)) return false;
  const noun = classifyNoun(before.text, dictionary);
  if (!noun.known || noun.kind === 'name' || isCapitalAdjective(before, dictionary)) return false;
  return (
    classifyNoun(word.text, dictionary).nation ||
    isGenitiveOnly(word) ||
    (namesWords(before) && !classifyNoun(word.text, dictionary).known)
  );
}

/** "Angaben", "Ansicht": nouns for words uttered, behind which a name ending in -s is a genitive. */
const namesWords = ({ form }: Word): boolean => form.nouns.some(({ lemma }) => UTTERANCE_NOUNS.has(lemma));

/** "des [Weißen] Hauses" */
const isCapitalAdjective = ({ form }: Word, dictionary: Dictionary): boolean =>
  PERSON_ADJECTIVE.test(form.lower) && lookUpForm(form.lower, dictionary).adjectives.length > 0;

/** A country beside a name or before a noun is a phrase of its own: "hatte Weber [Israel] gelobt", "Russland [Berichten] zufolge". */
function opensNation(words: readonly Word[], index: number, dictionary: Dictionary): boolean {
  const noun = classifyNoun((words[index] as Word).text, dictionary);
  const before = classifyNoun((words[index - 1] as Word).text, dictionary);
  if (noun.nation) return !before.known && before.kind === 'name' && !/s$/.test((words[index] as Word).text);
  return before.nation && noun.known && noun.kind !== 'person' && !/s$/.test((words[index - 1] as Word).text);
}

const isFunctionWord = ({ form }: Word): boolean =>
  form.pronoun !== 0 || form.determiner !== 0 || form.preposition !== null || form.subjunction;

/** "das Außen-, Handels- und Entwicklungsamt": a hyphen that waits for its noun. */
function joinsEllipsis(words: readonly Word[], index: number, text: string): boolean {
  const before = words[index - 1] as Word;
  const word = words[index] as Word;
  const next = word.form.coordinator ? words[index + 1] : word;
  if (next === undefined || !next.form.capitalised) return false;
  return text.charAt(before.end) === '-' && /^-,? (?:\p{L}+ )?$/u.test(text.slice(before.end, next.start));
}

const ENGLISH = new Set(['for', 'of', 'the', 'and', 'on', 'in']);

/** "Institute [for the] Study [of] War": English function words inside a name. */
function englishParticlesAt(words: readonly Word[], index: number, text: string): number {
  let count = 0;
  let english = false;
  while (count < 3 && ENGLISH.has(words[index + count]?.text ?? '') && follows(words, index + count, text)) {
    english ||= words[index + count]?.text !== 'in' && words[index + count]?.text !== 'on';
    count += 1;
  }
  const next = words[index + count];
  return english && next?.form.capitalised && follows(words, index + count, text) ? count : 0;
}

/** How many name particles stand between a given name and a family name: "Clara [von der] Heide"; 0 for none. */
function particlesAt(words: readonly Word[], index: number, text: string, dictionary: Dictionary): number {
  const before = words[index - 1];
  if (before === undefined || !before.form.capitalised) return 0;
  let count = 0;
  while (count < 3 && PARTICLES.has(words[index + count]?.text ?? '') && follows(words, index + count, text))
    count += 1;
  const next = words[index + count];
  if (count === 0 || next === undefined || !next.form.capitalised || !follows(words, index + count, text))
    return 0;
  if (isFirstName(before.text)) return count;
  const foreign = /^(?:van|de|bin|ibn|al|el|da|di|du|dos|la|le|ter|ben|abu)$/.test(words[index]?.text ?? '');
  return foreign && !classifyNoun(before.text, dictionary).known ? count : 0;
}

/** Whether nothing but a space (and perhaps a quotation mark) stands between a word and the one before it. */
export function follows(words: readonly Word[], index: number, text: string): boolean {
  const before = words[index - 1];
  const word = words[index];
  return before !== undefined && word !== undefined && adjacent(before, word, text);
}

const SPACE = /^[ \u00a0]{0,2}[„“"»«‚‘›‹]?[ \u00a0]?$|^[.’'/] ?$|^["“«”][ -]$/;

function adjacent(left: Span, right: Span, text: string): boolean {
  return right.start - left.end <= 4 && SPACE.test(text.slice(left.end, right.start));
}

/** Adjectives of one noun may be listed: "eine klare, schnelle Antwort". */
function isListed(words: readonly Word[], index: number, text: string): boolean {
  const before = words[index - 1];
  const word = words[index];
  if (before === undefined || word === undefined || !isAttribute(word) || !isAttribute(before)) return false;
  return text.slice(before.end, word.start) === ', ';
}

interface CoreParts {
  readonly words: readonly Word[];
  readonly from: number;
  readonly nounsFrom: number;
  readonly to: number;
  readonly agreement: Agreement;
  readonly preposition: Word | null;
  readonly definite: boolean;
  readonly determined: boolean;
  readonly dictionary: Dictionary;
}

function createCore(parts: CoreParts): Core {
  const { words, from, nounsFrom, to, preposition, definite, dictionary } = parts;
  const nouns = words.slice(nounsFrom, to).map((word) => classifyNoun(word.text, dictionary));
  const nominals = words.slice(nounsFrom, to);
  const possessor = parts.determined ? 0 : possessorLength(nominals, nouns);
  const nameFrom = findName(nominals, nouns, possessor, dictionary);
  const nameWords = nameFrom < 0 ? [] : nominals.slice(nameFrom);
  const name =
    nameWords.length === 0
      ? null
      : { start: (nameWords[0] as Word).start, end: (nameWords.at(-1) as Word).end };
  const headAt = nameFrom < 0 ? nouns.length - 1 : nameFrom > possessor ? nameFrom - 1 : nouns.length - 1;
  const head = nominals[headAt] as Word;
  const noun = nouns[headAt] as Noun;
  const firstName = nameWords
    .map(({ text }) => classifyNoun(text, dictionary))
    .find(({ gender, kind }) => kind === 'name' && gender !== null);
  let agreement = parts.agreement;
  if (noun.known && (agreement & noun.agreement) !== NO_AGREEMENT) agreement &= noun.agreement;
  const plural =
    (agreement & SINGULAR_AGREEMENT) === 0 || (words[from]?.kind === 'number' && words[from]?.text !== '1');
  if (!plural && noun.known === false && agreement === ANY_AGREEMENT)
    agreement &= ~PLURAL_AGREEMENT | agreement;
  return {
    from,
    to,
    head,
    agreement,
    kind: kindOf(noun, name !== null, firstName !== undefined, nominals.length),
    name,
    gender:
      firstName?.gender ?? (noun.kind === 'person' ? (noun.gender ?? genderByDeterminer(agreement)) : null),
    plural,
    preposition,
    definite,
    possessorTo: from + possessor,
  };
}

const FEMININE_SINGULAR = 0x2222;
const MASCULINE_SINGULAR = 0x1111;

function genderByDeterminer(agreement: Agreement): Gender | null {
  const feminine = (agreement & FEMININE_SINGULAR) !== 0;
  const masculine = (agreement & MASCULINE_SINGULAR) !== 0;
  if (feminine === masculine) return null;
  return feminine ? 'feminine' : 'masculine';
}

function kindOf(noun: Noun, named: boolean, firstName: boolean, length: number): PhraseKind {
  if (firstName) return 'person';
  if (noun.kind === 'person' || noun.kind === 'organisation') return noun.kind;
  if (noun.kind === 'thing') return named && length > 1 ? 'organisation' : 'thing';
  return length >= 2 ? 'person' : 'organisation';
}

/** How many words of a genitive name stand before the noun: "[Merkels] Sprecher", "[Angela Merkels] Sprecher". */
function possessorLength(nominals: readonly Word[], nouns: readonly Noun[]): number {
  for (let index = 0; index < nominals.length - 1 && index < 3; index += 1) {
    const word = nominals[index] as Word;
    const next = nouns[index + 1] as Noun;
    const noun = nouns[index] as Noun;
    if (!/[s’']$/.test(word.text) || !next.known || next.kind === 'name') continue;
    if (isFirstName(word.text)) continue;
    if (!noun.known || isGenitiveOnly(word)) return index + 1;
  }
  return 0;
}

const GENITIVE = 0x00f0;

const isGenitiveOnly = ({ form }: Word): boolean =>
  form.nounAgreement !== 0 && (form.nounAgreement & ~GENITIVE) === 0;

const TITLES = new Set(['Dr', 'Prof', 'Dipl', 'Ing', 'Mag', 'St', 'Dr.', 'Prof.']);

const PERSON_ADJECTIVE = /(?:e|en|er|es|em)$/;

/** Where the proper name begins among the nominals; -1 when the phrase is a common noun alone. */
function findName(
  nominals: readonly Word[],
  nouns: readonly Noun[],
  from: number,
  dictionary: Dictionary,
): number {
  for (let index = from; index < nominals.length; index += 1) {
    const text = nominals[index]?.text ?? '';
    if (isFirstName(text) && (index + 1 < nominals.length || index > from)) return index;
  }
  const unknown = nouns.findIndex(
    (noun, index) => index >= from && !noun.known && !TITLES.has(nominals[index]?.text ?? ''),
  );
  if (unknown >= 0) return unknown;
  const role = nouns.findIndex((noun, index) => index >= from && noun.kind === 'person');
  if (role < 0 || role === nouns.length - 1) return -1;
  const word = nominals[role] as Word;
  const adjective =
    isCapitalAdjective(word, dictionary) &&
    (word.form.adjectives.length > 0 || nouns[role + 1]?.kind === 'organisation');
  return adjective ? -1 : role + 1;
}
