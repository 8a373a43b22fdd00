import type { Article } from '../article/article.ts';
import { AUDIENCES, SPEECH_OCCASIONS } from '../language/lexicon/speech-occasions.ts';
import { SPEECH_NOUNS, UTTERANCE_NOUNS } from '../language/lexicon/speech-verbs.ts';
import type { TemporalExpression } from '../language/temporal-expression.ts';

/** Far enough back to see the preposition and its noun. */
const BEFORE = 60;

/** "der seit Mai regierende", "die Wahl bis Juni", "zum Jahresende": another time than that of the saying. */
const OTHER_TIME =
  /(?:^|\P{L})(?:seit|bis|ab|für|bis zum|zum|nach|vor|zur|gegenüber|auf) (?:dem |der |den |zum |das )?$/iu;

/** "vor der Abstimmung am Montag" is not yet Monday; "vor der Presse am Montag" is. */
const BEFORE_EVENT =
  /(?:^|\P{L})vor (?:dem|der|den|einem|einer) ((?:\p{L}+ ){1,4})(?:am|im|in|an) (?:der |dem |den )?$/iu;
const AUDIENCE = new RegExp(`(?:${[...AUDIENCES].join('|')}) $`, 'i');

/** "nach dem Angriff am Montag sagte sie": then, or some days later. */
const AFTER_EVENT =
  /(?:^|\P{L})nach (?:dem|der|den|einem|einer) (?:\p{L}+ ){1,4}(?:am|im|in|an) (?:der |dem |den )?$/iu;

/** "an Protesten nach den Wahlen im Sommer 2009": a long time behind a noun with its preposition is the noun's. */
const OF_PHRASE =
  /\P{L}(?:(?:nach|seit|vor|über|zu|zur|zum|von|an|gegen|für|wegen|aus|um) (?:(?:dem|der|den|einem|einer|die|das) )?|auf (?:(?:den|die|das) |(?!einer|einem|der|dem|seiner|ihrer)))(?:\p{L}+ ){1,3}(?:am|im|in|an) (?:der |dem |den )?$/u;

/** "der Präsident zwischen 1997 und 2005" */
const RANGE = /(?:^|\P{L})zwischen (?:dem |der )?(?:[\p{L}\d.]+ ){0,4}(?:und )?(?:dem )?$/iu;

/** "ein Anschlag in Lindenau, am 31. Dezember." */
const SUPPLEMENT_BEFORE = /, (?:am|im|vom) (?:\p{L}+ )?$/u;
const SUPPLEMENT_BEHIND = /^ ?[.,;)]/;

/** "die am Montag gewählte Ministerin": an article before, an inflected participle and a noun behind. */
const INSIDE_NOUN_PHRASE =
  /(?:^|\P{L})(?:de[rsmn]|die|das|eine?[rsmn]?|seine?[rsmn]?|ihre?[rsmn]?) (?:(?:am|im|vom|in|an|noch|erst|bereits) )*(?:der |dem |den )?$/iu;
const PARTICIPLE_BEHIND =
  /^ (?:[\p{Ll}-]+ ){0,4}\p{Ll}+(?:te|ten|ter|tes|tem|ne|nen|ner|nes|nem|de|den|der|des|dem) \p{Lu}/u;

/** "in einem Schreiben vom Montag" is written on Monday; what "nach dem Urteil vom Montag" is said is not. */
const OF_DAY = /(?:^|\P{L})(?:vom|von) $/iu;
const IN_SPEECH = /(?:^|\P{L})(?:in|laut|gemäß|aus|mit) (?:\p{L}+ ){0,3}(\p{L}+) (?:vom|von) $/iu;
/** Whose day is the day of the saying: "in einem Schreiben vom Montag". */
const SPEECH = [...SPEECH_NOUNS, ...UTTERANCE_NOUNS, ...SPEECH_OCCASIONS].map((noun) => noun.toLowerCase());

/**
 * Whether a time in the frame of a statement can be when it was said: one with a place in the calendar, not after
 * the publication, and not that of something else the frame speaks of.
 */
export function datesSaying({ text, publishedAt }: Article, expression: TemporalExpression): boolean {
  const { start, end, value, precision } = expression;
  if (precision === null || precision === 'decade' || precision === 'century') return false;
  if (value !== null && !/^\d{4}/.test(value)) return false;
  if (value !== null && publishedAt !== null && isLater(value, publishedAt)) return false;
  const before = text.slice(Math.max(0, start - BEFORE), start);
  const words = text.slice(start, end);
  return (
    !OTHER_TIME.test(before) &&
    !RANGE.test(before) &&
    !(SUPPLEMENT_BEFORE.test(before) && SUPPLEMENT_BEHIND.test(text.slice(end, end + 2))) &&
    !isBeforeEvent(before) &&
    !(AFTER_EVENT.test(before) && isOld(value, publishedAt)) &&
    !((value === null || !isDay(value)) && OF_PHRASE.test(before)) &&
    !isNamedByYear(words, before) &&
    !isYearOfPublication(words, value, publishedAt) &&
    !(INSIDE_NOUN_PHRASE.test(before) && PARTICIPLE_BEHIND.test(text.slice(end, end + BEFORE))) &&
    isOfSpeech(before)
  );
}

/** Compared as far as the value is told: 2024-02 is later than 2024-01-05, 2024 and 2024-SP are not. */
function isLater(value: string, publishedAt: string): boolean {
  const told = /^\d{4}(?:-\d\d(?:-\d\d)?)?(?!\d)/.exec(value)?.[0] ?? value.slice(0, 4);
  return told > publishedAt.slice(0, told.length);
}

/** What was said after an event is said soon after it; older than a day it may be said at any time since. */
const isOld = (value: string | null, publishedAt: string | null): boolean =>
  value !== null &&
  publishedAt !== null &&
  isDay(value) &&
  Date.parse(publishedAt) - Date.parse(value.slice(0, 10)) > ONE_DAY;

const ONE_DAY = 86_400_000;

/** The year of publication tells less than the day; "Anfang des Jahres" is before it. */
const isYearOfPublication = (words: string, value: string | null, publishedAt: string | null): boolean =>
  value !== null &&
  publishedAt?.slice(0, 4) === value &&
  !/^(?:Anfang|Beginn|Mitte|Jahresanfang|Jahresbeginn)/i.test(words);

export const isDay = (value: string): boolean => /^\d{4}-\d{2}-\d{2}/.test(value);

function isBeforeEvent(before: string): boolean {
  const event = BEFORE_EVENT.exec(before)?.[1];
  return event !== undefined && !AUDIENCE.test(event);
}

/** "der Wahl 2019", "Ada Lamm (1950)": a year that names a thing. "Im Jahr 2019", "2019 sagte" and "noch 2019" date. */
const isNamedByYear = (words: string, before: string): boolean =>
  /^\d{4}$/.test(words) && /(?:\p{Lu}[\p{L}-]*|[(/–-]) ?$/u.test(before);

function isOfSpeech(before: string): boolean {
  if (!OF_DAY.test(before)) return true;
  const noun = IN_SPEECH.exec(before)?.[1]?.toLowerCase();
  if (noun === undefined) return false;
  const singular = noun.replace(/(?:en|n|s|es)$/, '');
  return SPEECH.some((speech) => noun.endsWith(speech) || singular.endsWith(speech));
}
