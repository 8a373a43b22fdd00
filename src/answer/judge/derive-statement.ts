import { clausesAbove } from '../../language/clause/clauses-above.ts';
import { MAKING_PUBLIC, SPOKEN_GROUPS } from '../../language/lexicon/answering-words.ts';
import type { Operator } from '../../language/lexicon/operator.ts';
import { findOperator } from '../../language/proposition/find-operator.ts';
import type {
  Argument,
  ClauseReading,
  Proposition,
  SentenceReading,
} from '../../language/proposition/proposition.ts';
import { operatorOf } from '../../language/proposition/read-operator.ts';
import type { Span } from '../../language/span.ts';
import type { Reading } from '../../reading/reading.ts';
import { nameSpeaker } from '../../reference/name-speaker.ts';
import { findReferentBefore } from '../../reference/resolve-argument.ts';
import type { Speaker } from '../../reference/speaker.ts';
import type { Statement } from '../../statement/statement.ts';
import type { SentenceInContext } from '../find-candidates.ts';
import { isSaid } from './is-said.ts';

/**
 * A statement for a sentence in which none was found with a speaker: whose verb embeds the proposition ("Das Amt
 * bestätigte …"), or who acts where the act is one of speech ("bat um Hilfe"). Its other values stay as found.
 *
 * @returns what was found when nobody is named there
 */
export function deriveStatement(
  found: Statement | null,
  sentence: SentenceReading,
  proposition: Proposition,
  at: SentenceInContext,
): Statement | null {
  const speaker = nameVoice(
    findEmbedder(sentence, proposition) ?? findSpokenAgent(sentence, proposition),
    at,
  );
  return speaker === null ? found : { ...(found ?? createReported(sentence)), speaker };
}

/** Whom an argument that speaks names: a pronoun the nearest it can mean; null for nobody. */
export function nameVoice(
  voice: Argument | null,
  { reading, before }: Pick<SentenceInContext, 'reading' | 'before'>,
): Speaker | null {
  const phrase = voice?.phrase ?? null;
  const named =
    phrase?.kind === 'pronoun' ? findReferentBefore(phrase.head.form.lower, before)?.phrase : phrase;
  return named == null ? null : nameSpeaker(reading, named.head.start);
}

const DENIED: ReadonlySet<string> = new Set('deny doubt exclude refuse'.split(' '));

/**
 * "Weber bestritt die Aussage von Vogt, …": the statement found is Vogt's, but that it is not so is said by Weber.
 *
 * @returns null where nobody denies what another one says
 */
export function deriveDenier(
  found: Statement | null,
  { clause }: Proposition,
  { reading, sentence: { clauses } }: SentenceInContext,
): Statement | null {
  const mention = found?.speaker?.mention;
  if (found === null || mention === undefined) return null;
  const upper = clauses[clauses[clause]?.clause.parent ?? -1];
  if (upper === undefined || !DENIED.has(operatorOf(upper) ?? '')) return null;
  const subject = upper.arguments.find(({ slots }) => slots.length === 1 && slots[0] === 'n');
  const { head } = subject?.phrase ?? {};
  const inside = upper.clause.parts.some(({ start, end }) => mention.start >= start && mention.start < end);
  if (inside && upper.predicate?.voice === 'passive') return { ...found, speaker: nameAgent(upper, reading) };
  if (!inside || head === undefined || (head.start >= mention.start && head.end <= mention.end)) return null;
  return { ...found, speaker: nameSpeaker(reading, head.start) };
}

/** "Ein Bericht der Agentur, wonach …, wurde [vom Amt] dementiert": null where the text does not say by whom. */
function nameAgent({ arguments: list }: ClauseReading, reading: Reading): Speaker | null {
  const agent = findAgent(list)?.phrase ?? null;
  return agent === null ? null : nameSpeaker(reading, agent.head.start);
}

/** "[vom Amt] dementiert", "[durch den Rat] bestätigt": by whom something is done; null without. */
export const findAgent = (list: readonly Argument[]): Argument | null =>
  findBy(list, 'von') ?? findBy(list, 'durch');

/** The argument behind a preposition or in a case; null without. */
export const findBy = (list: readonly Argument[], place: string): Argument | null =>
  list.find(({ slots }) => slots.includes(place)) ?? null;

/** A statement of a whole sentence, as yet of nobody. */
export function createReported({ start, end }: Span): Statement {
  return {
    start,
    end,
    type: 'reported',
    spans: [{ start, end }],
    sentence: { start, end },
    cue: null,
    cueLemma: null,
    speaker: null,
    reference: null,
    via: null,
    date: null,
    unresolvedDate: null,
    question: null,
    undated: true,
    rule: 'answer: embedding verb',
  };
}

/** The subject of the nearest clause that tells, confirms, denies … the proposition. */
function findEmbedder({ clauses }: SentenceReading, { clause, kind }: Proposition): Argument | null {
  const list = clauses.map((reading) => reading.clause);
  for (const at of clausesAbove(list, kind === 'noun' ? clause : (list[clause]?.parent ?? null))) {
    const reading = clauses[at] as ClauseReading;
    const operator = findOperator(reading.predicate?.lemmas ?? []);
    const subject = reading.arguments.find(({ slots }) => slots.length === 1 && slots[0] === 'n');
    if (subject !== undefined && tells(reading, operator)) return subject;
  }
  return null;
}

/** By its verb ("bestätigte"), by its noun ("kommt zu dem Ergebnis"), or by what it makes public. */
function tells({ predicate, phrases }: ClauseReading, operator: Operator | null): boolean {
  if (operator !== null && TOLD.has(operator)) return true;
  if (predicate?.lemmas.some((lemma) => MAKING_PUBLIC.has(lemma)) === true) return true;
  const noun = findOperator(
    phrases.filter(({ kind }) => kind === 'noun').map(({ head }) => head.form.nouns[0]?.lemma ?? ''),
  );
  return operator === 'occur' && (noun === 'say' || noun === 'believe' || noun === 'confirm');
}

const TOLD: ReadonlySet<string> = new Set(
  'say believe confirm deny refuse exclude doubt demand warn'.split(' '),
);

function findSpokenAgent(
  { clauses }: SentenceReading,
  { groups, kind, clause, arguments: list }: Proposition,
): Argument | null {
  if (kind !== 'verb' || !groups.some((group) => SPOKEN_GROUPS.has(group)) || !isSaid(clauses[clause]))
    return null;
  return list.find(({ slots }) => slots.length === 1 && slots[0] === 'n') ?? null;
}
