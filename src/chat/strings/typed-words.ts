import { MONTHS, SHORT_MONTHS } from '../../language/lexicon/calendar-words.ts';
import type { Locale } from '../chat.ts';

/** What people type beside their questions, in both languages: commands, options, dates, follow-ups. */

/** The number of each month by the names people give it. */
export const MONTH_NUMBERS: ReadonlyMap<string, number> = new Map([
  ...MONTHS,
  ...SHORT_MONTHS,
  // As typed without umlauts, and as abbreviated in lists.
  ['maerz', 3],
  ['mrz', 3],
  ...['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september'].map(
    (name, index) => [name, index + 1] as const,
  ),
  ...['october', 'november', 'december'].map((name, index) => [name, index + 10] as const),
  ['mar', 3],
  ['oct', 10],
  ['dec', 12],
]);

export const TODAY: ReadonlySet<string> = new Set(['heute', 'today']);
export const YESTERDAY: ReadonlySet<string> = new Set(['gestern', 'yesterday']);

/** Names of filters, as in "sprecher: Holt". */
export const FILTER_NAMES: Readonly<Record<string, 'speaker' | 'source' | 'from' | 'to'>> = {
  sprecher: 'speaker',
  speaker: 'speaker',
  medium: 'source',
  source: 'source',
  outlet: 'source',
  von: 'from',
  from: 'from',
  bis: 'to',
  to: 'to',
};

/** Lines of the console. */
export const QUIT: ReadonlySet<string> = new Set([
  'beenden',
  'ende',
  'exit',
  'quit',
  '/beenden',
  '/quit',
  '/exit',
]);
export const MORE: ReadonlySet<string> = new Set(['weitere', 'more']);
/** "/quelle Hat …?", "frage: Hat …?" */
export const BOT_NAME = /^\/quelle\b\s*/i;
export const QUESTION_LABEL = /^frage:\s*/i;
export const TIMELINE: ReadonlySet<string> = new Set(['zeit', 'zeitleiste', 'timeline']);
export const TAKE: ReadonlySet<string> = new Set(['mitnehmen', 'take']);
/** What is done with the statement of a number: "kontext 2". */
export const NUMBERED_LINES: ReadonlyMap<string, 'context' | 'cite' | 'wrong'> = new Map([
  ['kontext', 'context'],
  ['context', 'context'],
  ['zitat', 'cite'],
  ['cite', 'cite'],
  ['falsch', 'wrong'],
  ['wrong', 'wrong'],
]);

/** "Und was sagt Mara Holt dazu?", "Was meint die Hafenbehörde?", "And what does Holt say?" */
export const ASKS_SPEAKER: Readonly<Record<Locale, RegExp>> = {
  de: /^(?:und |aber )?was (?:sagt|sagte|sagen|sagten|meint|meinte|meinen|meinten|erklärt|erklärte|erklären) (?:denn |eigentlich |die |der |das )?(.{2,80}?)(?: denn| eigentlich)?(?: dazu| darüber)?\s*\??$/iu,
  en: /^(?:and |but )?what (?:does|did|do) (?:the )?(.{2,80}?) (?:say|think)(?: about (?:it|that))?\s*\??$/iu,
};
/** "Und Holt?" */
export const BARE_NAME = /^(?:und |and |what about )(?:der |die |das |the )?(.{2,80}?)\s*\??$/iu;
/** "Und seit März 2024?", "Und 2023?" */
export const ASKS_TIME: Readonly<Record<Locale, RegExp>> = {
  de: /^(?:und )(?:(seit|ab|nach|vor|bis|im jahr|im|in|am) )?(.{4,20}?)\s*\??$/iu,
  en: /^(?:and )(?:(since|from|until|before|in|on) )?(.{4,20}?)\s*\??$/iu,
};
export const OPEN_END: ReadonlySet<string> = new Set(['seit', 'ab', 'nach', 'since', 'from']);
export const OPEN_START: ReadonlySet<string> = new Set(['bis', 'vor', 'until', 'before']);
/** "Was sagt Holt [zu den Zöllen]?", "[seit der Wahl]", "[2005]": a topic or a time of its own. */
export const OWN_TOPIC =
  /(?<!\p{L})(?:zu[mr]?|über|seit|vor|nach|bis|ab|während|wegen|gegen|im|about|on|since|before|after|during)\s+\S|\b\d{4}\b/iu;

/**
 * Words that stand in questions of one language and hardly ever in the other's, from the closed classes (articles,
 * auxiliaries, question words, prepositions). Shared spellings ("was", "die", "so", "in", "war") are left out.
 */
export const SMALL_WORDS: Readonly<Record<Locale, ReadonlySet<string>>> = {
  de: new Set(
    'der das den dem des ein eine einen einem einer und oder nicht kein keine wer wen wem wann wo welche welcher welches wie hat haben hatte ist sind wurde wird werden sagt sagte sagen zu zum zur von vom mit nach über für im am auf aus bei ob dass seit noch'.split(
      ' ',
    ),
  ),
  en: new Set(
    'the there did does do has have had who what when where which how is are were will would said says say about of and to with from by it they he she'.split(
      ' ',
    ),
  ),
};
/** First words that make a short question English by themselves: "Did Iran deliver missiles?" */
export const ENGLISH_OPENING =
  /^\s*(?:did|does|do|has|have|had|who|what|when|where|which|how|is|are|was there|were)\b/i;
