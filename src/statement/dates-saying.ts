import type { Article } from '../article/article.ts';
import { SPEECH_NOUNS, UTTERANCE_NOUNS } from '../language/lexicon/speech-verbs.ts';
import type { TemporalExpression } from '../language/temporal-expression.ts';

/** Far enough back to see the preposition and its noun. */
const BEFORE = 60;

/** "der seit Mai regierende", "die Wahl bis Juni", "für Freitag": another time than that of the saying. */
const OTHER_TIME =
  /(?:^|\P{L})(?:seit|bis|ab|für|bis zum|nach|vor|zur|gegenüber|auf) (?:dem |der |den |zum )?$/iu;

/** "vor der Abstimmung am Montag" is not yet Monday; "vor der Presse am Montag" is. */
const BEFORE_EVENT =
  /(?:^|\P{L})vor (?:dem|der|den|einem|einer) ((?:\p{L}+ ){1,4})(?:am|im|in|an) (?:der |dem |den )?$/iu;
const AUDIENCE =
  /(?:presse|medien|journalisten|kameras?|mikrofonen|parlament|bundestag|landtag|kongress|senat|rat|ausschuss|gericht|versammlung|abgeordneten|anhängern|publikum|fraktion|konferenz) $/i;

/** "die am Montag gewählte Ministerin": an article before, an inflected participle and a noun behind. */
const INSIDE_NOUN_PHRASE =
  /(?:^|\P{L})(?:de[rsmn]|die|das|eine?[rsmn]?|seine?[rsmn]?|ihre?[rsmn]?) (?:(?:am|im|vom|in|an|noch|erst|bereits) )*(?:der |dem |den )?$/iu;
const PARTICIPLE_BEHIND =
  /^ (?:[\p{Ll}-]+ ){0,4}\p{Ll}+(?:te|ten|ter|tes|tem|ne|nen|ner|nes|nem|de|den|der|des|dem) \p{Lu}/u;

const OF_NOUN = /(\p{L}+) vom $/u;
/** Whose day is the day of the saying: "in einem Schreiben vom Montag". */
const SPEECH = [
  ...SPEECH_NOUNS,
  ...UTTERANCE_NOUNS,
  'Pressekonferenz',
  'Ausgabe',
  'Sitzung',
  'Tweet',
  'Beitrag',
  'Artikel',
].map((noun) => noun.toLowerCase());

/**
 * Whether a time in the frame of a statement can be when it was said: one with a place in the calendar, not after
 * the publication, and not that of something else the frame speaks of.
 */
export function datesSaying({ text, publishedAt }: Article, expression: TemporalExpression): boolean {
  const { start, end, value, precision } = expression;
  if (precision === null || precision === 'decade' || precision === 'century') return false;
  if (value !== null && !/^\d{4}/.test(value)) return false;
  if (value !== null && publishedAt !== null && value.slice(0, 10) > publishedAt && isDay(value))
    return false;
  const before = text.slice(Math.max(0, start - BEFORE), start);
  return (
    !OTHER_TIME.test(before) &&
    !isBeforeEvent(before) &&
    !isNamedByYear(text.slice(start, end), before) &&
    !(INSIDE_NOUN_PHRASE.test(before) && PARTICIPLE_BEHIND.test(text.slice(end, end + BEFORE))) &&
    isOfSpeech(before)
  );
}

export const isDay = (value: string): boolean => /^\d{4}-\d{2}-\d{2}/.test(value);

function isBeforeEvent(before: string): boolean {
  const event = BEFORE_EVENT.exec(before)?.[1];
  return event !== undefined && !AUDIENCE.test(event);
}

/** "der Wahl 2019", "Ada Lamm (1950)": a year that names a thing. "Im Jahr 2019", "2019 sagte" and "noch 2019" date. */
const isNamedByYear = (words: string, before: string): boolean =>
  /^\d{4}$/.test(words) && /(?:\p{Lu}[\p{L}-]*|[(/–-]) ?$/u.test(before);

function isOfSpeech(before: string): boolean {
  const noun = OF_NOUN.exec(before)?.[1]?.toLowerCase();
  return (
    noun === undefined ||
    SPEECH.some((speech) => noun.replace(/(?:en|n|s|es)$/, '').endsWith(speech) || noun.endsWith(speech))
  );
}
