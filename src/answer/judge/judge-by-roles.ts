import { MONTH_NAMES } from '../../language/lexicon/calendar-words.ts';
import { ASSERTED } from '../../language/proposition/claim.ts';
import type { Claim, Ground, Proposition } from '../../language/proposition/proposition.ts';
import type { Candidate, Rejected } from '../candidate.ts';
import { decideContent, decidePosition } from '../decide-position.ts';
import type { Judge, SentenceInContext } from '../find-candidates.ts';
import { isLimitedElsewhere } from '../match/is-limited-elsewhere.ts';
import { isSpeaker, isSpeakerOf } from '../match/is-speaker.ts';
import { matchProposition, type PropositionMatch } from '../match/match-proposition.ts';
import { isOfAnotherMonth } from '../question/is-of-another-month.ts';
import type { QuestionReading } from '../question/question-reading.ts';
import { countExcepted } from './count-excepted.ts';
import { deriveStatement } from './derive-statement.ts';
import { isDoneToItself } from './done-to-itself.ts';
import { findAnaphor } from './find-anaphor.ts';
import { findAsked } from './find-asked.ts';
import { namesReason } from './find-reason.ts';
import { findRefusal } from './find-refusal.ts';
import { findSource } from './find-source.ts';
import { findStatement } from './find-statement.ts';
import { isOfCertainOnes } from './is-of-certain-ones.ts';
import { onlySeems } from './only-seems.ts';
import { placeInTime } from './place-in-time.ts';
import { refuseContrary } from './refuse-contrary.ts';
import { tellsNature } from './tells-nature.ts';

/** Judges by who does what to whom: a proposition of the sentence must be the question's, in no role somebody else's. */
export function judgeByRoles(question: QuestionReading): Judge {
  const { pattern } = question;
  return (at) => {
    const found: Candidate[] = [];
    const rejected: Rejected[] = [];
    if (pattern === null) return { found, rejected };
    const { sentence, context, article } = at;
    for (const proposition of sentence.propositions) {
      context.look(sentence, proposition);
      const result = matchProposition(pattern, proposition, context);
      const judged = 'reason' in result ? result.reason : judgeMatch(question, at, proposition, result.match);
      if (typeof judged !== 'string') found.push(judged);
      else if (judged !== 'other predicate')
        rejected.push({ article, span: sentence, statement: null, proposition, reason: judged });
    }
    if (found.length === 0) found.push(...judgeAnaphora(question, at), ...judgeReason(question, at));
    return { found, rejected };
  };
}

/** "Der Wirt bestritt das": takes over what the nearest matching sentence before it told. */
function judgeAnaphora(question: QuestionReading, at: SentenceInContext): readonly Candidate[] {
  const { pattern } = question;
  if (pattern === null || question.kind !== 'yes-no') return [];
  const anaphor = findAnaphor(at.sentence);
  if (anaphor === null) return [];
  for (const sentence of at.before.slice(-anaphor.reach).reverse())
    for (const proposition of sentence.propositions) {
      at.context.look(sentence, proposition);
      const result = matchProposition(pattern, proposition, at.context);
      if ('reason' in result || result.match.broader) continue;
      const told = proposition.claim.polarity === 'none' ? ASSERTED : proposition.claim;
      const claim = anaphor.apply(told);
      // "Das bestritt er" takes up all that was told: a kind of it is mostly what was reported of the asked one.
      const whole = { ...result.match, narrower: false };
      if (findRefusal(question, proposition, claim, whole) !== null) continue;
      const decision = decidePosition(question, claim, result.match.opposite);
      if (decision === null) continue;
      const found = findStatement(at.statements(), anaphor.verb.start);
      const statement = deriveStatement(found, at.sentence, { ...proposition, ...anaphor.verb }, at);
      const speaks = question.speaker === null || isSpeakerOf(question.speaker, statement);
      if (!speaks) continue;
      return [
        {
          article: at.article,
          span: at.sentence,
          statement,
          proposition,
          claim,
          score: result.match.share * 0.8,
          content: null,
          ...decision,
        },
      ];
    }
  return [];
}

const REASON_REACH = 2;

/** "Grund ist …": gives the reason for what one of the sentences before it told. */
function judgeReason(question: QuestionReading, at: SentenceInContext): readonly Candidate[] {
  const { pattern } = question;
  if (pattern === null || question.kind !== 'why' || !namesReason(at.sentence)) return [];
  for (const sentence of at.before.slice(-REASON_REACH).reverse())
    for (const proposition of sentence.propositions) {
      at.context.look(sentence, proposition);
      const result = matchProposition(pattern, proposition, at.context);
      if ('reason' in result || result.match.broader || result.match.opposite) continue;
      if (!isTold(question, proposition.claim)) continue;
      const statement = findStatement(at.statements(), at.sentence.start, at.sentence);
      return [
        {
          article: at.article,
          span: at.sentence,
          statement: statement?.speaker == null ? null : statement,
          proposition,
          claim: proposition.claim,
          score: result.match.share,
          position: 'andere',
          content: at.article.text.slice(at.sentence.start, at.sentence.end),
        },
      ];
    }
  return [];
}

/** The candidate, or why it is none. */
function judgeMatch(
  question: QuestionReading,
  at: SentenceInContext,
  proposition: Proposition,
  match: PropositionMatch,
): Candidate | string {
  const { sentence, article } = at;
  const placed = placeInTime(question, at, proposition, match.opposite);
  if (typeof placed === 'string') return placed;
  const claim = countExcepted(question, at, proposition, placed);
  const statement = findSource(at, proposition);
  if (question.speaker !== null && !isSpeaker(question.speaker, statement, sentence, proposition))
    return 'said by somebody else';
  if (!holdsManner(question, at)) return 'not in that manner';
  if (isOfAnotherMonth(question, article, sentence)) return 'of another month';
  const conflict = conflictingDate(question, at);
  if (conflict !== null) return `of ${conflict}`;
  const judged =
    question.kind === 'yes-no'
      ? judgeSide(question, at, proposition, claim, match)
      : judgeContent(question, at, proposition, claim, match);
  if (typeof judged === 'string') return judged;
  return {
    article,
    span: sentence,
    statement,
    proposition,
    claim,
    score: match.share + (proposition.kind === 'verb' ? 0.2 : 0),
    ...judged,
  };
}

/** What a matching event answers, or why it answers nothing. */
type Judged = Pick<Candidate, 'position' | 'content'> | string;

const noSide = ({ rules }: Claim): string => `takes no side (${rules.join(', ')})`;

function judgeSide(
  question: QuestionReading,
  { sentence }: SentenceInContext,
  proposition: Proposition,
  claim: Claim,
  match: PropositionMatch,
): Judged {
  const refusal = findRefusal(question, proposition, claim, match);
  if (refusal !== null) return refusal;
  if (onlySeems(proposition, sentence)) return 'only seems so';
  const own = sentence.clauses[proposition.clause];
  if (own !== undefined && question.pattern !== null) {
    if (isOfCertainOnes(question.pattern.proposition, proposition)) return 'told of somebody else';
    if (isDoneToItself(question.pattern.proposition, proposition, own))
      return 'done to itself, and not to somebody else';
    if (isLimitedElsewhere(question.pattern, proposition, own)) return 'of another circumstance';
  }
  const refused = match.opposite ? refuseContrary(question, sentence, proposition, claim) : null;
  if (refused !== null) return refused;
  const isToldOf = proposition.kind === 'noun' && claim.attitude === null && claim.polarity === 'affirmed';
  if (question.wish && isToldOf) return 'takes no side (only told of)';
  const told = own === undefined ? claim : tellsNature(question, proposition, own, claim);
  const decision = decidePosition(question, told, match.opposite);
  if (decision === null) return noSide(claim);
  if (match.broader && claim.polarity !== 'denied') return 'only the broader';
  return { ...decision, content: null };
}

function judgeContent(
  question: QuestionReading,
  at: SentenceInContext,
  proposition: Proposition,
  claim: Claim,
  { opposite, broader }: PropositionMatch,
): Judged {
  const unsaid = claim.polarity === 'open' && claim.grounds.includes('unsaid');
  if (opposite || broader) return 'not the same';
  if (question.kind === 'count' && unsaid) return { position: 'offen', content: null };
  const asked = findAsked(question, at, proposition);
  if (asked === null) return `does not say ${question.kind}`;
  if (!isTold(question, claim)) return noSide(claim);
  return { ...decideContent(question, claim), content: asked };
}

/** Whether it is said to happen, or for "Wie viele … darf …?" to be allowed; a number stands though only mentioned. */
function isTold({ kind, wish }: QuestionReading, { polarity, grounds }: Claim): boolean {
  if (polarity !== 'none') return polarity !== 'denied';
  if (wish && grounds.includes('allowed')) return true;
  return (
    (kind === 'count' || kind === 'why') &&
    grounds.includes('mentioned') &&
    !grounds.some((ground) => UNTOLD.has(ground))
  );
}

const UNTOLD: ReadonlySet<Ground> = new Set(['condition', 'demanded', 'warned', 'unreal', 'without', 'due']);

function holdsManner({ manner }: QuestionReading, { article, sentence }: SentenceInContext): boolean {
  const text = article.text.slice(sentence.start, sentence.end).toLowerCase();
  return manner.every((root) => text.includes(root));
}

const YEAR = /\b((?:19|20)\d\d)\b/g;

/** A question about June 2013 is not answered by a sentence about 2009, nor by an article of another year. */
function conflictingDate(
  { dates }: QuestionReading,
  { article, sentence }: SentenceInContext,
): string | null {
  const [date] = dates;
  if (date === undefined) return null;
  const words = article.text.slice(sentence.start, sentence.end);
  const year = date.slice(0, 4);
  const month = MONTH_NAMES[Number(date.slice(5, 7)) - 1];
  const named = MONTH_NAMES.filter((name) => words.includes(name));
  if (month !== undefined && named.length > 0 && !named.includes(month)) return named[0] as string;
  const years: readonly string[] = words.match(YEAR) ?? [];
  if (years.length > 0 && !years.includes(year)) return years[0] as string;
  if (years.length === 0 && article.publishedAt !== null) {
    const published = article.publishedAt.slice(0, date.length);
    if (published < date || article.publishedAt.slice(0, 4) > year) return article.publishedAt;
  }
  return null;
}
