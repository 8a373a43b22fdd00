import { JOINS_EQUALS } from '../language/lexicon/gaps.ts';
import { traitsOf } from '../language/lexicon/word-traits.ts';
import { classifyNoun, isFirstName } from '../language/phrase/classify-noun.ts';
import type { NounPhrase } from '../language/phrase/noun-phrase.ts';
import type { ReadSentence } from '../reading/read-sentences.ts';

/** The phrase behind an office whose name is that of its holder, though it does not hang on it; null where none follows. */
export function findNameBehind(sentence: ReadSentence, own: NounPhrase): NounPhrase | null {
  if (own.kind !== 'person' || own.name !== null || own.plural) return null;
  return findRemit(sentence, own) ?? findBareName(sentence, own) ?? findSecondOffice(sentence, own);
}

/** "der Landrat des Kreises Nordend [Jan Ohm]": behind what an office is for, without a comma. */
function findBareName({ phrases, text }: ReadSentence, own: NounPhrase): NounPhrase | null {
  if (own.fullEnd === own.end) return null;
  const next = phrases.find(({ start }) => start === own.fullEnd + 1);
  if (next?.name?.start !== next?.start || next?.kind !== 'person' || next.gender === null) return null;
  if (text.charAt(own.fullEnd) !== ' ' || next.words.length < 2) return null;
  return own.gender === null || own.gender === next.gender ? next : null;
}

/** "der Leiter der Klinik und Chef des Netzwerks, [Jan Ohm]": the name of two offices of one person. */
function findSecondOffice({ phrases, text }: ReadSentence, own: NounPhrase): NounPhrase | null {
  const next = phrases.find(({ start }) => start > own.fullEnd);
  if (next === undefined || next.kind !== 'person' || next.name !== null || next.plural) return null;
  if (!JOINS_EQUALS.test(text.slice(own.fullEnd, next.start)) || next.words[0] !== next.head) return null;
  const at = phrases.indexOf(next);
  return (
    phrases.find(({ attachedTo, attachment }) => attachedTo === at && attachment === 'apposition') ?? null
  );
}

/**
 * The phrase of what an office is for, where the reader took the name into it: "die Beauftragte [für Datenschutz Lena
 * Vogt]", "der Sprecher [im Innenressort Jan Ohm]", "der Vize [der Ratsfraktion Jan Ohm]".
 */
function findRemit({ phrases, text }: ReadSentence, own: NounPhrase): NounPhrase | null {
  const named = findFullName(phrases, own, text);
  if (named !== null) return named;
  const next = phrases[phrases.indexOf(own) + 1];
  if (next?.name == null || next.kind !== 'person' || next.gender === null) return null;
  const apart = next.name.start > next.start && next.name.end === next.end;
  if (!apart || (own.gender !== null && own.gender !== next.gender)) return null;
  if (next.attachment === 'genitive' && phrases[next.attachedTo ?? -1] === own)
    return classifyNoun(next.head.form).kind === 'organisation' ? next : null;
  const adjacent = next.preposition?.start === own.end + 1;
  return adjacent && isRemitPreposition(next.preposition?.form.preposition ?? '') ? next : null;
}

/** So many phrases hang on one another between an office and its name. */
const DEEPEST = 3;

/**
 * The phrase that ends in a first name and a surname, of those that hang on one another behind an office without anything between them:
 * "die Leiterin des Amtes der freien [Stadt Lena Vogt]"; null where a second office has the name.
 */
function findFullName(phrases: readonly NounPhrase[], own: NounPhrase, text: string): NounPhrase | null {
  const from = phrases.indexOf(own);
  for (let at = from + 1; at <= from + DEEPEST; at += 1) {
    const next = phrases[at];
    const hangs = next?.attachedTo != null && next.attachedTo >= from && next.attachedTo < at;
    if (next === undefined || !hangs || next.attachment === 'apposition') return null;
    if (next.kind === 'person' && next.name === null) return null;
    if (next.name === null) continue;
    const { name, gender } = next;
    const apart = name.start > next.start && name.end === next.end && gender !== null;
    if (!apart || (own.gender !== null && own.gender !== gender)) return null;
    const before = next.words.findLast(({ end }) => end <= name.start);
    if (before === undefined || !before.form.capitalised || classifyNoun(before.form).kind === 'person')
      return null;
    const [first = '', ...others] = text.slice(name.start, name.end).split(' ');
    return isFirstName(first) && others.length > 0 ? next : null;
  }
  return null;
}

const isRemitPreposition = (word: string): boolean => traitsOf(word).has('remit-preposition');
