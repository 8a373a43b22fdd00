import { FEMININE_AGREEMENT } from '../agreement.ts';
import type { Word } from '../clause/clause.ts';
import { MONTHS, WEEKDAYS } from '../lexicon/calendar-words.ts';
import { CLUB_PREFIXES } from '../lexicon/club-prefixes.ts';
import {
  ABSTRACT_SUFFIX,
  GENITIVE_ENDING,
  GERMAN_ABSTRACT_SUFFIX,
  NEUTER_ABSTRACT_SUFFIX,
  PLACE_ENDING,
} from '../lexicon/endings.ts';
import { NAME_PARTICLES } from '../lexicon/name-particles.ts';
import { PLACE_OPENERS } from '../lexicon/name-words.ts';
import { NAMED_GROUPS, NAMED_MEDIA } from '../lexicon/named-media.ts';
import { PLACED_BODY_ENDINGS } from '../lexicon/placed-bodies.ts';
import { BODIES_OF_COUNTRIES, NOUNS_THAT_NAME_PLACES, PLACE_NOUNS } from '../lexicon/placed-nouns.ts';
import { OFFICES_BEHIND_NAMES } from '../lexicon/public-roles.ts';
import { PERSONAL_SPEECH_VERBS } from '../lexicon/speech-verbs.ts';
import { STATES } from '../lexicon/states.ts';
import { TIME_NOUNS } from '../lexicon/time-nouns.ts';
import { COUNTRY_NAMES, findCountryOfPair } from '../term/find-country.ts';
import { splitCompound } from '../term/split-compound.ts';
import { classifyNoun, isGivenName } from './classify-noun.ts';
import { countryOf, findCountryOfWord } from './find-country-of-word.ts';
import { isForeign, isOfUnion, isPlaceInGenitive, ownsFromPair } from './joins-places.ts';
import { isNameAdjective } from './name-adjective.ts';
import { mayOwnWords, namesWords } from './names-words.ts';
import { isUnknown } from './nominal.ts';
import type { PhraseContext } from './phrase-context.ts';
import { readNoun } from './read-noun.ts';
import { countsNext } from './skip-attributes.ts';
import { standsApart } from './stands-apart.ts';
import { isCapitalAdjective, isGenitiveOnly } from './word-traits.ts';

/**
 * Whether the noun or name at an index goes on with the phrase that the one before it is part of: "Präsident [Max]",
 * "Max [Vogt]", "Firma [Hellbach]", "Merkels [Sprecher]"; not "der Stadt [Busse]", "Malta [Busse]", "Auffassung [Norwegens]".
 *
 * @param from where the nouns of the phrase begin
 * @param bare nothing stands before them
 */
export function joins(context: PhraseContext, index: number, from: number, bare: boolean): boolean {
  const { words, text } = context;
  const left = words[index - 1] as Word;
  const right = words[index] as Word;
  if (/[-/]/.test(text.slice(left.end, right.start)) || isForeign(left, right)) return true;
  if (standsApart(words, index, from)) return false;
  if (isModifierBefore(words, index - 1) || isNameAdjective(words, index)) return true;
  if (NAME_PARTICLES.has(left.form.lower) && left.form.traits.has('surname')) return true;
  if (index > from + 1 && isGivenName(right.form) && isPlaced(words[from] as Word, words[from + 1] as Word))
    return false;
  if (namesPerson(left, right, words[index + 1])) return true;
  if (bare && index - 1 === from && isGivenAsNoun(left, right, words[index + 1])) return true;
  if (opensGenitive(words, index, from)) return false;
  if (isPlaced(left, right) || (bare && isPossessor(words, index, from))) return true;
  const leftNation = classifyNoun(left.form).nation;
  const rightNation = classifyNoun(right.form).nation;
  if ((leftNation || rightNation) && findCountryOfPair(left.text, right.text) !== null) return true;
  if (index - 1 === from && (bare ? ownsFromPair(words, index) : isOfUnion(words, index))) return true;
  if (leftNation) return false;
  if (isAbbreviation(left)) return isUnknown(right) && !isGivenName(right.form);
  if (rightNation) return opensBodyName(words, index);
  if (bare && index - 1 === from && isOwner(left, right, words[index + 1])) return false;
  if (isUnknown(right) || opensPlace(left, right)) return true;
  if (bare && index - 1 === from && isSaidBy(context, index)) return true;
  if (!bare && isInNameOfBody(words, index, from)) return true;
  if (isDayOrMonth(right)) return false;
  if (bare && isUnknown(left) && isOffice(right) && endOfRun(words, index) === index) return false;
  const alone = bare || !isUnknown(words[from] as Word) || isPerson(words[from] as Word);
  if (isUnknown(left) || !alone)
    return (
      !isLongThing(right) &&
      ((!/[^s]s$/.test(left.text) && mayEndName(right, alone, PLACE_ENDING.test(left.text))) ||
        (mayBeGiven(words, index - 1, from) && readNoun(right.form).nominative))
    );
  if (ABSTRACT_SUFFIX.test(right.form.lower) || !readNoun(right.form).nominative)
    return right.text.includes('-') && right.form.nouns.length === 0;
  if (isBarePlural(right)) return false;
  const { kind, gender } = classifyNoun(left.form);
  return kind !== 'thing' && !(kind === 'person' && gender === 'masculine' && isFeminineOnly(right));
}

/** "sagte Guy [Platten]," : an unknown name and a noun right behind a verb of speaking, and nothing behind them, are one name. */
function isSaidBy({ words, text }: PhraseContext, index: number): boolean {
  const [verb, left, right] = [words[index - 2], words[index - 1] as Word, words[index] as Word];
  if (verb === undefined || verb.end + 1 !== left.start || !isUnknown(left) || /s$/.test(left.text))
    return false;
  if (!/^(?:[,.;:]|$)/.test(text.slice(right.end, right.end + 1)) || isPerson(right) || isDayOrMonth(right))
    return false;
  return verb.form.finite.some(({ lemma }) => PERSONAL_SPEECH_VERBS.has(lemma));
}

/** "Wird Söring [Kanzler]?" */
const isOffice = ({ form }: Word): boolean =>
  OFFICES_BEHIND_NAMES.some((office) => form.lower.endsWith(office) || form.lower.endsWith(`${office}in`));

const isPerson = ({ form }: Word): boolean => classifyNoun(form).kind === 'person';

/** "nach Auskunft von Ohm [Kurzarbeit] geplant": a long compound that can only be feminine is nobody's surname. */
const isLongThing = ({ form, text }: Word): boolean => {
  if (text.length < LONG || !isFeminineOnly({ form }) || classifyNoun(form).kind !== 'thing') return false;
  return (splitCompound(text, form.vocabulary.dictionary)?.length ?? 0) > 1;
};

const LONG = 9;

/** "macht dem Leiter [Sorgen]": a plural, though its infinitive may be a noun. */
const isBarePlural = ({ form }: Word): boolean =>
  (form.nouns.length === 0 && readNoun(form).known && !readNoun(form).singular) ||
  (form.nouns.some(({ number }) => number === 'plural') &&
    (form.nouns.every(({ number }) => number === 'plural') ||
      form.vocabulary.form(form.lower).infinitives.length > 0));

/** "gegen die Entscheidung des Ministers [Klage] einreichen": a noun that can only be feminine is no man's name. */
const isFeminineOnly = ({ form }: Pick<Word, 'form'>): boolean =>
  form.nounAgreement !== 0 && (form.nounAgreement & ~FEMININE_AGREEMENT) === 0;

/** "Ministerin [Swantje] Hartmann": between a title and a name stands a given name. */
const mayBeGiven = (words: readonly Word[], index: number, from: number): boolean =>
  index > from && classifyNoun((words[index - 1] as Word).form).kind === 'person';

/**
 * Names that are common nouns word by word, behind an article: "die Zeitung [Business Ticker]" behind a noun for what has such
 * names, "der [Turm Segel Club]" where three in a row end in a body, "der [Funke Mediengruppe]" where such a group ends it.
 */
function isInNameOfBody(words: readonly Word[], index: number, from: number): boolean {
  const last = endOfRun(words, from);
  if (last === from + 1) return NAMED_GROUPS.some((end) => words[last]?.form.lower.endsWith(end));
  if (last < from + 1) return false;
  if (NAMED_MEDIA.some((ending) => words[from]?.form.lower.endsWith(ending)))
    return index > from + 1 || classifyNoun((words[index] as Word).form).kind === 'thing';
  return classifyNoun((words[last] as Word).form).kind === 'organisation';
}

const isDayOrMonth = ({ form: { lower } }: Word): boolean => MONTHS.has(lower) || WEEKDAYS.has(lower);

/** The last of the capital words that stand side by side, none of them a time. */
function endOfRun(words: readonly Word[], from: number): number {
  let last = from;
  while (true) {
    const next = words[last + 1];
    if (next?.form.capitalised !== true || next.start !== (words[last] as Word).end + 1) return last;
    if (isDayOrMonth(next) || TIME_NOUNS.has(next.form.lower)) return last;
    last += 1;
  }
}

/** "das [Weiße] Haus", "[Hunderte] Menschen". */
export const isModifierBefore = (words: readonly Word[], index: number): boolean =>
  countsNext(words, index) || isNameAdjective(words, index);

/** "Senator [Rand] Paul": behind an office a noun before a surname that is a first name is a first name, too. */
function isGivenAsNoun(left: Word, right: Word, next: Word | undefined): boolean {
  if (next?.start !== right.end + 1 || !isGivenName(next.form) || isDayOrMonth(right)) return false;
  return isPerson(left) && classifyNoun(right.form).kind === 'thing' && right.form.nouns.length > 0;
}

/** "Präsident [Horst]", "Horst [Köhler]": names that are nouns of the dictionary too. */
function namesPerson(left: Word, right: Word, next: Word | undefined): boolean {
  if (isGivenName(left.form)) return true;
  const { kind, known, nation } = classifyNoun(left.form);
  if (!isGivenName(right.form) || nation) return false;
  return (
    kind === 'person' ||
    (known && next?.start === right.end + 1 && next.form.capitalised && !isAbbreviation(left))
  );
}

/** "Horst [Köhler]", not "erhielt Korte [Medikamente]"; "das Shark Research [Institute]": behind an article the first word is no person, so all of it is a name. */
function mayEndName(word: Word, alone: boolean, placed: boolean): boolean {
  const { form } = word;
  if (!alone) return !GERMAN_ABSTRACT_SUFFIX.test(form.lower);
  if (isGenitiveOnly(word) || (placed && classifyNoun(form).kind === 'person')) return true;
  if (isBarePlural(word)) return false;
  if (NEUTER_ABSTRACT_SUFFIX.test(form.lower)) return false;
  return form.nouns.length > 0 && readNoun(form).nominative && !GERMAN_ABSTRACT_SUFFIX.test(form.lower);
}

/** "USA", "CDU", unless it opens the name of a club or a ship. */
const isAbbreviation = ({ text }: Word): boolean => /^\p{Lu}{2,}$/u.test(text) && !CLUB_PREFIXES.has(text);

/** "das Landgericht [Berlin]", "die Republik [Malta]", "der Verkehrsclub [Norwegen]": the name of what stands before it. */
function isPlaced(left: Word, right: Word): boolean {
  const { lower } = left.form;
  if (PLACE_NOUNS.has(lower) || PLACE_NOUNS.has(lower.replace(GENITIVE_ENDING, '')))
    return !isLowerCaseNoun(right);
  if (countryOf(right.form) === null && !STATES.has(right.text)) return false;
  const bodies = COUNTRY_NAMES.includes(right.text) ? BODIES_OF_COUNTRIES : PLACED_BODY_ENDINGS;
  const body = lower.replace(GENITIVE_ENDING, '');
  return bodies.some((ending) => lower.endsWith(ending) || body.endsWith(ending));
}

/** "die Zeitung [Malta] Herald": a country that opens the name of a body. */
function opensBodyName(words: readonly Word[], index: number): boolean {
  const [left, country, next] = [words[index - 1] as Word, words[index] as Word, words[index + 1]];
  return (
    classifyNoun(left.form).kind === 'organisation' &&
    next?.form.capitalised === true &&
    next.start === country.end + 1 &&
    isUnknown(next)
  );
}

/** A noun that the dictionary lists: no place. */
const isLowerCaseNoun = ({ form, text }: Word): boolean =>
  form.nouns.length > 0 && !NOUNS_THAT_NAME_PLACES.has(text) && findCountryOfWord(text) === null;

/** "[Merkels] Sprecher", "[Angela Merkels] Sprecher", "[Norwegens] Minister": a genitive that opens the phrase of what it owns. */
function isPossessor(words: readonly Word[], index: number, from: number): boolean {
  const { text, form } = words[index - 1] as Word;
  if (index - from > 3 || !/[^s]s$|['’]$/.test(text) || isGivenName(form)) return false;
  const owner = classifyNoun(form);
  const owned = classifyNoun((words[index] as Word).form);
  if (!owned.known || owned.kind === 'name' || owned.nation) return false;
  if (owner.nation) return findCountryOfWord(text.slice(0, -1)) !== null;
  if (isPlaceInGenitive(words[index - 1] as Word) && owned.kind === 'person') return true;
  const ownsWords = mayOwnWords(words[index - 1] as Word, words[index] as Word);
  return !owner.known || ownsWords || isGenitiveOnly(words[index - 1] as Word);
}

/** "Weber [Vogts] Angebot": a name's genitive before a noun is not the last name of what stands before it. */
function isOwner(left: Word, right: Word, next: Word | undefined): boolean {
  if (next === undefined || !/[^s]s$/.test(right.text) || next.start !== right.end + 1) return false;
  if (!isUnknown(right) || next.form.nouns.length === 0) return false;
  return !isGivenName(left.form) && isUnknown(left);
}

/** "in [Bad] Lindenau": a word that opens a place's name, though what follows looks like a compound. */
const opensPlace = ({ text }: Word, { form }: Word): boolean =>
  PLACE_OPENERS.has(text) && form.nouns.length === 0;

/** A name in the genitive behind a noun is a phrase of its own: "Auffassung [Österreichs]", "Angaben [Webers]". */
function opensGenitive(words: readonly Word[], index: number, from: number): boolean {
  const word = words[index] as Word;
  const before = words[index - 1] as Word;
  if (index !== from + 1 || !/s$/.test(word.text) || isGivenName(word.form)) return false;
  const noun = classifyNoun(before.form);
  if (!noun.known || noun.kind === 'name' || isCapitalAdjective(before)) return false;
  return (
    classifyNoun(word.form).nation ||
    STATES.has(word.text.slice(0, -1)) ||
    isGenitiveOnly(word) ||
    (namesWords(before) && !classifyNoun(word.form).known)
  );
}
