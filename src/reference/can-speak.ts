import { NEUTER_AGREEMENT, PLURAL_AGREEMENT } from '../language/agreement.ts';
import type { Form } from '../language/form.ts';
import { isAbbreviation } from '../language/is-abbreviation.ts';
import { MONTHS, WEEKDAYS } from '../language/lexicon/calendar-words.ts';
import { GERMAN_ABSTRACT_SUFFIX, NOMINALISED_ENDING } from '../language/lexicon/endings.ts';
import { FOREIGN_PAPERS, LOWER_AGENCIES } from '../language/lexicon/named-media.ts';
import { QUANTITY_NOUNS } from '../language/lexicon/quantity-nouns.ts';
import {
  AGENT_ENDINGS,
  NO_WOMEN,
  POLL_NOUNS,
  POLLED,
  SPEAKING_GROUPS,
  SURE_AGENT_ENDINGS,
} from '../language/lexicon/speaking-groups.ts';
import { MEDIA_NAMES } from '../language/lexicon/states.ts';
import { TIME_NOUNS } from '../language/lexicon/time-nouns.ts';
import { classifyNoun } from '../language/phrase/classify-noun.ts';
import type { NounPhrase } from '../language/phrase/noun-phrase.ts';
import { isMuteText, isSpeech } from './is-text.ts';

/**
 * Whether a phrase names somebody who can speak: a person, a body or a group; never a thing, a time, a text, an amount.
 * @param spoken the verb beside it is one of speaking and nothing else ("sagte"), so that a noun in -er is no tool
 */
export function canSpeak(phrase: NounPhrase, spoken: boolean): boolean {
  const { head, kind, name, words } = phrase;
  const { lower } = head.form;
  if (kind === 'pronoun') return true;
  if (words[0]?.form.traits.has('of-none') === true) return false;
  if (isPaper(phrase)) return true;
  if (head.kind === 'number' || words.some(({ form }) => POLL_NOUNS.has(form.lower))) return false;
  if (isPolled(phrase) || isMessage(phrase, spoken)) return false;
  if (isTime(lower) && words.every(({ form, kind: word }) => word === 'number' || form === head.form))
    return false;
  // "die AGBs": letters are a name, and of a text all the same.
  if ((name === null || isLetters(head.text)) && isMuteText(phrase)) return false;
  if (words[0] !== head && words[0]?.form.traits.has('amount') === true && !phrase.plural) return false;
  if (isNumbered(phrase) || isAbstract(phrase) || isLettered(phrase)) return false;
  if (kind === 'person' || kind === 'organisation' || name !== null) return true;
  return (
    isAbbreviation(head.text) ||
    (QUANTITY_NOUNS.has(lower) && phrase.fullEnd > phrase.end) ||
    MEDIA_NAMES.has(head.text) ||
    LOWER_AGENCIES.has(head.text) ||
    SPEAKING_GROUPS.some((end) => lower.endsWith(end)) ||
    isPersonByForm(phrase) ||
    isNamedBody(phrase) ||
    isBareName(phrase, spoken) ||
    (spoken && isAgent(head.form) && words[0]?.kind !== 'number')
  );
}

/** "die Botschaft" is a body where it says something or is told whose it is, and else what somebody says. */
const isMessage = (phrase: NounPhrase, spoken: boolean): boolean =>
  phrase.kind === 'organisation' &&
  phrase.name === null &&
  phrase.fullEnd === phrase.end &&
  isSpeech(phrase) &&
  !(spoken && phrase.definite);

/** "alle Befragten", "Umfrageteilnehmer": many who only answer. */
export const isPolled = (phrase: NounPhrase): boolean =>
  (phrase.plural || (phrase.words.length === 1 && (phrase.agreement & PLURAL_AGREEMENT) !== 0)) &&
  namesPolled(phrase);

/** "der Befragten", be it one or many. */
export const namesPolled = ({ head: { form } }: NounPhrase): boolean =>
  POLLED.some((end) => form.lower.endsWith(end));

/** "der Gerüstbauer", "Referee": an ending of those who do something, and a gender that they can have: not "Instrument", "Bände". */
const isAgent = (form: Form): boolean => hasAgentEnding(form, nounsOf(form));

/** Its readings as a noun, else those of its last part: of "Sterberate" those of "Rate". */
function nounsOf(form: Form): Form['nouns'] {
  const { part } = classifyNoun(form);
  return form.nouns.length > 0 || part === null ? form.nouns : form.vocabulary.form(part).nouns;
}

const hasAgentEnding = ({ lower }: Form, nouns: Form['nouns']): boolean =>
  AGENT_ENDINGS.some((end) => lower.endsWith(end)) &&
  (nouns.length === 0 ||
    nouns.some(
      ({ gender, number, lemma }) =>
        gender !== 'neuter' &&
        (!lower.endsWith('e') || (gender !== 'feminine' && (number === 'singular' || lemma.endsWith('e')))),
    ));

const isTime = (lower: string): boolean => TIME_NOUNS.has(lower) || MONTHS.has(lower) || WEEKDAYS.has(lower);

/** "Paragraf [75]", "Schritt [1]"; "Bündnis 90" is a body by its noun. */
const isNumbered = ({ name, head, words }: NounPhrase): boolean =>
  name !== null &&
  classifyNoun(head.form).kind !== 'organisation' &&
  words.every(({ start, text }) => start < name.start || /^\d+$/.test(text));

/** "Vitamin [C]", "Plan [B]". */
const isLettered = ({ name, words, kind }: NounPhrase): boolean =>
  name !== null && kind !== 'person' && name.end - name.start === 1 && words.length > 1;

/** "die Reihentaktung": a noun that no dictionary has, behind an article, with an ending of what is done or thought. */
const isAbstract = ({ name, head, words }: NounPhrase): boolean =>
  name?.start === head.start &&
  name.end === head.end &&
  words[0] !== head &&
  GERMAN_ABSTRACT_SUFFIX.test(head.form.lower) &&
  !classifyNoun(head.form).known;

/** "die Washington [Post]". */
const isPaper = ({ words, head: { text } }: NounPhrase): boolean =>
  words.length > 1 && FOREIGN_PAPERS.has(text);

/** "AGB", "[AGBs]". */
const isLetters = (text: string): boolean => isAbbreviation(text.replace(/s$/, ''));

/** "CSU", "die IG". */

/** "die Regierenden", "die Rednerin", "Terroristen": people by the forms of the word, whatever it means. */
function isPersonByForm({ head: { form }, agreement }: NounPhrase): boolean {
  const genders = new Set(form.nouns.map(({ gender }) => gender));
  const nominalised =
    genders.has('masculine') && genders.has('feminine') && NOMINALISED_ENDING.test(form.lower);
  if (nominalised && (agreement & ~NEUTER_AGREEMENT) !== 0) return true;
  const woman = form.nouns.some(
    ({ lemma, gender }) => gender === 'feminine' && /..in$/.test(lemma) && !NO_WOMEN.has(lemma),
  );
  return woman || SURE_AGENT_ENDINGS.some((end) => form.lower.endsWith(end));
}

/** "das Rote Kreuz", "der Weiße Ring": an adjective with a capital behind an article makes a name of it. */
function isNamedBody({ words, head }: NounPhrase): boolean {
  const at = words.indexOf(head);
  const before = words[at - 1];
  return (
    at > 1 &&
    before?.form.capitalised === true &&
    before.form.vocabulary.form(before.form.lower).adjectives.length > 0
  );
}

/** A noun longer than that is nobody's name: "Distanzunterricht". */
const LONGEST_SURNAME = 11;

/** "Lamm", "Steuerschätzer", "Nordheim-Südberg". */
const mayBeCalled = (text: string): boolean =>
  text.length <= LONGEST_SURNAME || NOMINALISED_ENDING.test(text) || /-\p{Lu}/u.test(text);

/** "Airbus", "sagte Lamm": a noun that stands alone in the singular, without an article, is a name. */
const isBareName = ({ words, head, preposition, plural }: NounPhrase, spoken: boolean): boolean =>
  words.length === 1 &&
  preposition === null &&
  !plural &&
  mayBeCalled(head.text) &&
  !(GERMAN_ABSTRACT_SUFFIX.test(head.form.lower) && classifyNoun(head.form).known) &&
  head.form.nouns.every(({ gender, number }) => (spoken || gender === 'masculine') && number === 'singular');
