import { capitalise } from '../../language/capitalise.ts';
import { findClauses, readWords } from '../../language/clause/find-clauses.ts';
import { findSentences } from '../../language/find-sentences.ts';
import { findTokens } from '../../language/find-tokens.ts';
import type { Form, Vocabulary } from '../../language/form.ts';
import { isClosed } from '../../language/is-listed.ts';
import {
  PERIOD_PREPOSITIONS,
  type PeriodEdge,
  RECENT_WORDS,
} from '../../language/lexicon/period-prepositions.ts';
import { PERIOD_FILLERS } from '../../language/lexicon/question-frames.ts';
import { SPEECH_VERBS } from '../../language/lexicon/speech-verbs.ts';
import { ANNOUNCING_FORMS } from '../../language/lexicon/tense-forms.ts';
import { TIME_NOUNS } from '../../language/lexicon/time-nouns.ts';
import { classifyNoun } from '../../language/phrase/classify-noun.ts';
import type { Span } from '../../language/span.ts';
import type { TemporalExpression } from '../../language/temporal-expression.ts';
import { dayRange } from '../../language/time/day-range.ts';
import { findTemporalExpressions } from '../../language/time/find-temporal-expressions.ts';
import { dayAfter, dayBefore, movedDay, movedMonth, withoutSpans } from './period-days.ts';
import { withCapitals } from './write-capitals.ts';

/** When what is asked for was said, and the question without those words. Days are ISO, both inclusive. */
export interface Period {
  readonly text: string;
  readonly from?: string;
  readonly to?: string;
}

interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly edge: PeriodEdge;
  readonly first: string;
  readonly last: string;
  /** The words name no year: they count from today. */
  readonly relative: boolean;
}

/**
 * Reads when somebody said what is asked for: "seit März 2024", "gestern", "zwischen Mai und Juli 2023". A time that is the
 * event's own ("Wurde 2019 gewählt?") stays in the question, for people speak of it before and after.
 *
 * @param today ISO day that "gestern" counts from; null when nobody says: such words stay
 * @param apart words that tell a time by an event; what stands in them is the event's
 * @returns null when the question names no such time
 */
export function readPeriod(
  text: string,
  today: string | null,
  vocabulary: Vocabulary,
  apart: Span | null = null,
): Period | null {
  const stretches = findTemporalExpressions(text, { publishedAt: today, vocabulary }).flatMap(
    (expression) => {
      const isApart = apart !== null && expression.start < apart.end && apart.start < expression.end;
      const isName = namesThing(text, expression, vocabulary);
      const stretch = isApart || isName ? null : readStretch(text, expression, today);
      return stretch === null ? [] : [stretch];
    },
  );
  if (stretches.length === 0) return null;
  const lower = findLowerClauses(text, vocabulary);
  const saying = asksForSayings(text, vocabulary);
  const used = stretches.filter(
    (stretch) => !isWithin(stretch, lower) && isOfSaying(stretch, saying, today, text, vocabulary),
  );
  if (used.length === 0) return null;
  const from = used.flatMap(({ edge, first, last }) =>
    edge === 'after' ? [dayAfter(last)] : isOpenStart(edge) ? [] : [first],
  );
  const to = used.flatMap(({ edge, first, last }) =>
    edge === 'before' ? [dayBefore(first)] : isOpenEnd(edge) || (!saying && edge === 'in') ? [] : [last],
  );
  const [earliest] = from.toSorted();
  const latest = to.toSorted().at(-1);
  return {
    text: withoutSpans(text, used),
    ...(earliest !== undefined && { from: earliest }),
    ...(latest !== undefined && { to: latest }),
  };
}

/** "die Wahl [2021]", "der Haushalt [2024]": a year that names a thing; "Mara Holt [2019]" does not. */
function namesThing(text: string, { start, end }: TemporalExpression, vocabulary: Vocabulary): boolean {
  if (!/^\d{4}$/.test(text.slice(start, end))) return false;
  const before = /(\p{L}[\p{L}-]*) $/u.exec(text.slice(0, start))?.[1];
  if (before === undefined) return false;
  const { kind, nation, known } = classifyNoun(vocabulary.form(capitalise(before)));
  const isSmall = before !== capitalise(before) && isClosed(before, vocabulary);
  return known && kind === 'thing' && !nation && !isSmall && !TIME_NOUNS.has(before.toLowerCase());
}

/** "…, [wie 2017 gewählt wird]": what is told of in a clause of its own has its own time. */
function findLowerClauses(text: string, vocabulary: Vocabulary): readonly Span[] {
  if (!text.includes(',')) return [];
  return findSentences(withCapitals(text, vocabulary)).flatMap((sentence) =>
    findClauses(sentence, readWords(sentence, vocabulary)).flatMap(({ parent, words }) => {
      const [first, last] = [words[0], words.at(-1)];
      return parent === null || first === undefined || last === undefined
        ? []
        : [{ start: first.start, end: last.end }];
    }),
  );
}

const isWithin = ({ start, end }: Span, spans: readonly Span[]): boolean =>
  spans.some((span) => start >= span.start && end <= span.end);

const isOpenStart = (edge: PeriodEdge): boolean => edge === 'until' || edge === 'before';
const isOpenEnd = (edge: PeriodEdge): boolean => edge === 'since' || edge === 'from' || edge === 'after';

/** A time with the preposition before it; null for what lies nowhere in the calendar. */
function readStretch(text: string, expression: TemporalExpression, today: string | null): Stretch | null {
  const { start, end, value } = expression;
  const before = findTokens(text, 0, start).map((token) => ({ ...token, lower: token.text.toLowerCase() }));
  let from = start;
  let edge: PeriodEdge = 'in';
  let recent = false;
  for (let index = before.length - 1; index >= 0; index -= 1) {
    const token = before[index];
    if (token === undefined || text.slice(token.end, from).trim() !== '') break;
    const preposition = PERIOD_PREPOSITIONS.get(token.lower);
    if (preposition === undefined && !RECENT_WORDS.has(token.lower) && !PERIOD_FILLERS.has(token.lower))
      break;
    recent ||= RECENT_WORDS.has(token.lower);
    if (preposition !== undefined && edge === 'in') edge = preposition;
    from = token.start;
  }
  const relative = !/\d{4}/.test(text.slice(start, end));
  if (expression.type === 'duration')
    return recent || edge === 'since' ? lastDays(value, from, end, today) : null;
  const range = value === null ? null : dayRange(value);
  return range === null ? null : { start: from, end, edge, relative, ...range };
}

/** "in den letzten [drei Wochen]", "seit [drei Wochen]". */
function lastDays(value: string | null, start: number, end: number, today: string | null): Stretch | null {
  const [, count, unit] = /^P(\d+)([DWMY])$/.exec(value ?? '') ?? [];
  if (today === null || count === undefined) return null;
  const back = -Number(count);
  const first =
    unit === 'M' || unit === 'Y'
      ? movedMonth(today, unit === 'Y' ? 12 * back : back)
      : movedDay(today, unit === 'W' ? 7 * back : back);
  return { start, end, edge: 'since', first, last: today, relative: true };
}

/**
 * Whether a time tells when something was said: always where sayings are asked for, where it opens or ends a period of what has
 * happened; else only words that count from today.
 */
function isOfSaying(
  stretch: Stretch,
  saying: boolean,
  today: string | null,
  text: string,
  vocabulary: Vocabulary,
): boolean {
  if (saying) return true;
  const past = isPast(text, vocabulary);
  if (stretch.edge !== 'in') return past || !isAhead(stretch, today);
  return stretch.relative && today !== null && stretch.last <= today && past;
}

/** "Kommt das Tempolimit [bis 2028]?", "Streikt die Bahn [ab Montag]?": when it is to be, and people speak of it before. */
const isAhead = ({ edge, first }: Stretch, today: string | null): boolean =>
  edge !== 'since' || (today !== null && first > today);

/** "[Hat] sie …", "[Wurde] …", "Wer [lieferte] …?"; "Wird … gebaut?" is not. */
function isPast(text: string, vocabulary: Vocabulary): boolean {
  const forms = formsIn(text, vocabulary).filter(({ capitalised }) => !capitalised);
  if (forms.some(({ finite }) => finite.length > 0 && finite.every(({ tense }) => tense === 'past')))
    return true;
  return (
    forms.some(({ participles }) => participles.length > 0) &&
    !forms.some(({ text: word }) => ANNOUNCING_FORMS.has(word))
  );
}

/** "Was hat X gesagt?", "Wie reagierte X?": a question word with a verb of saying, or no verb at all: a bare topic. */
function asksForSayings(text: string, vocabulary: Vocabulary): boolean {
  const forms = formsIn(text, vocabulary);
  const verbs = forms.flatMap(({ finite, participles, infinitives, capitalised }) =>
    capitalised ? [] : [...finite.map(({ lemma }) => lemma), ...participles, ...infinitives],
  );
  // "Wie stark wahr das Beben im Mai?" asks something all the same.
  if (verbs.length === 0) return !forms.some(({ question }) => question);
  return forms.some(({ question }) => question) && verbs.some((lemma) => SPEECH_VERBS.has(lemma));
}

/** The words as they are written inside a sentence: the first has a capital anyway. */
const formsIn = (text: string, vocabulary: Vocabulary): readonly Form[] =>
  findTokens(text)
    .filter(({ kind }) => kind === 'word')
    .map(({ text: word }, index) => vocabulary.form(index === 0 ? word.toLowerCase() : word));
