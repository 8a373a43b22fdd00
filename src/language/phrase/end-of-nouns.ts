import type { Word } from '../clause/clause.ts';
import type { Dictionary } from '../dictionary.ts';
import { lookUpForm } from '../form.ts';
import { MONTHS, WEEKDAYS } from '../lexicon/calendar-words.ts';
import { CLUB_PREFIXES } from '../lexicon/club-prefixes.ts';
import { INNER_NAME_PARTICLES, NAME_PARTICLES } from '../lexicon/name-particles.ts';
import { classifyNoun, isFirstName } from './classify-noun.ts';
import { findCountryOfWord } from './find-country-of-word.ts';
import { INFLECTED, isNominal, isUnknown } from './phrase-words.ts';
import { readNoun } from './read-noun.ts';

/** The words of one name or noun with its name: "Präsident Max Vogt", but "Malta" apart from "Busse". */
export function endOfNouns(
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

/** "das [Weiße] Haus", "die [Vereinigten] Staaten": an adjective that is capitalised because it is part of a name. */
export function isNameAdjective(words: readonly Word[], index: number, dictionary: Dictionary): boolean {
  const { form, end, text } = words[index] as Word;
  const next = words[index + 1];
  if (next === undefined || next.start !== end + 1 || !isNominal(next)) return false;
  if (isPlaceAdjective(text, next, dictionary)) return true;
  if (isUnlistedPlace(words, index, dictionary)) return true;
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

/** "der [Dresdner] Stadtrat": no dictionary has it; an article before and a noun behind show what it is. */
function isUnlistedPlace(words: readonly Word[], index: number, dictionary: Dictionary): boolean {
  const [before, word, next] = [words[index - 1], words[index], words[index + 1]];
  if (before === undefined || word === undefined || next === undefined || before.form.capitalised)
    return false;
  const opened = before.form.determiner !== 0 || before.form.contracted;
  return opened && /..[nr]er$/.test(word.text) && isUnknown(word, dictionary) && !isUnknown(next, dictionary);
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
