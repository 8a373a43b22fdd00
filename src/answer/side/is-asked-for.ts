import { CHANGING_GROUPS } from '../../language/lexicon/side-words.ts';
import { findOperator } from '../../language/proposition/find-operator.ts';
import type { Argument } from '../../language/proposition/proposition.ts';
import type { Span } from '../../language/span.ts';
import type { Asked } from '../evidence/seen-sentence.ts';
import type { SentenceInContext } from '../find-candidates.ts';
import { sharePredicate } from '../match/share-predicate.ts';
import { asksForAbsence, SAYING_NO } from './asks-for-absence.ts';
import { findKeys, meetWords, tieOf } from './tie-of.ts';

const withoutNames = (met: ReadonlySet<number>, { words: { names } }: Asked): ReadonlySet<number> =>
  new Set([...met].filter((place) => !names.includes(place)));

/** So much of what is asked, beside names, an object must hold that has none of its main words. */
const LEAST_TIED = 0.25;

/** What somebody thinks of is the asked event by a noun for it, or the thing itself where no other event is told of it. */
export function isAskedFor(
  { head, phrase, words, attributes, genitives, pronoun, inferred }: Argument,
  clause: number,
  asked: Asked,
  { sentence, before, article, reading }: SentenceInContext,
): boolean {
  const { pattern } = asked.reading;
  if (pronoun || inferred || phrase === null || pattern === null) return false;
  const event = sentence.propositions.find(
    (own) => own.clause === clause && own.kind === 'noun' && own.start === head.start,
  );
  const meet = (parts: readonly Span[]): ReadonlySet<number> =>
    meetWords(article.text, parts, asked, reading.vocabulary);
  // "eine Überwachung [der Reiter]", where it is asked about the Lindenpartei: whose it is stands beside it, or was told before.
  const isOfAsked = (): boolean => {
    const { names } = asked.words;
    if (names.length === 0 || (genitives.length > 0 && meet(genitives).size > 0)) return true;
    const near = meet([...before.slice(-1), sentence]);
    return genitives.length === 0 && names.some((place) => near.has(place));
  };
  const met = meet([...words, ...attributes]);
  const keys = findKeys(asked);
  // "das Gebot vor Gericht" is a commandment, and no court.
  const own = meet([...words, ...genitives]).size > 0;
  const holds =
    own && ([...keys].some((key) => met.has(key)) || tieOf(withoutNames(met, asked), asked) >= LEAST_TIED);
  const shared = event === undefined ? null : sharePredicate(pattern.proposition, event);
  if (shared !== null) return !shared.opposite && (shared.group !== null || holds) && isOfAsked();
  if (asksForAbsence(asked.reading) || SAYING_NO.has(findOperator(event?.lemmas ?? []))) return false;
  return holds && !(event?.groups.some((group) => CHANGING_GROUPS.has(group)) ?? false);
}
